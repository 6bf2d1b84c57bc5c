import { describe, expect, it } from "vitest";
import { splitBlocks } from "../../../server/extraction/document/blocks.js";
import { findMarks } from "../../../server/extraction/marks/findMarks.js";

const inMarks = (text: string): string[] => {
  const paragraphs = splitBlocks(text).map(({ span }) => span);
  return findMarks(text, paragraphs)
    .byParagraph.flat()
    .map(({ innerStart, innerEnd }) => text.slice(innerStart, innerEnd));
};
const warningsOf = (text: string): string[] => {
  const paragraphs = splitBlocks(text).map(({ span }) => span);
  return findMarks(text, paragraphs).warnings.map(({ code }) => code);
};

describe("quotation marks", () => {
  it("leaves non-breaking spaces inside guillemets out of the words", () => {
    expect(inMarks("Il dit «\u00a0oui\u00a0», puis «\u202fnon\u202f».")).toEqual(["oui", "non"]);
  });
  it("reads typographic, low, single and angle marks", () => {
    expect(inMarks("A “one” b „two“ c ‘three’ d ‹four› e \"five\" f 'six' g.")).toEqual([
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
    ]);
  });
  it("reads two apostrophes in a row as one double mark", () => {
    expect(inMarks("''We will hold,'' she said.")).toEqual(["We will hold,"]);
  });
  it("pairs a straight mark with a typographic one", () => {
    expect(inMarks('"We know,” she said.')).toEqual(["We know,"]);
  });
  it("keeps the outer quotation and not the ones nested in it", () => {
    expect(inMarks("« Il a crié “stop” puis « assez » », dit-elle.")).toEqual(["Il a crié “stop” puis « assez »"]);
  });
  it("never takes an apostrophe for a mark", () => {
    expect(inMarks("The dockers' union isn't ready; rock 'n' roll's over, and the '90s won't return.")).toEqual([]);
    expect(inMarks("L'heure d'été n'arrive qu'aujourd'hui, c'est l'usage.")).toEqual([]);
    expect(inMarks("L’heure d’été n’arrive qu’aujourd’hui, c’est l’usage.")).toEqual([]);
  });
  it("does not take inches for a closing mark", () => {
    expect(inMarks('The 12" pipe burst and "nobody came," he said.')).toEqual(["nobody came,"]);
  });
  it("lets a quotation that the next paragraph re-opens run on without a warning", () => {
    const text = "“We will hold.\n“And we will wait,” she said.";
    expect(inMarks(text)).toEqual(["We will hold.", "And we will wait,"]);
    expect(warningsOf(text)).toEqual([]);
  });
  it("follows a quotation over the paragraphs up to the mark that closes it, with no mark repeated and no warning", () => {
    const text = "Il a dit : « Nous tiendrons.\nNous irons loin.\nEt nous vaincrons. »\nElle rit.";
    expect(inMarks(text)).toEqual(["Nous tiendrons.", "Nous irons loin.", "Et nous vaincrons."]);
    expect(warningsOf(text)).toEqual([]);
  });
  it("does not carry a quotation into a paragraph when the next mark opens another, or faces neither way", () => {
    expect(inMarks("Il a dit : « Nous tiendrons.\nElle rit.\nIl parle de « calme ».")).toEqual([
      "Nous tiendrons.",
      "calme",
    ]);
    expect(inMarks('He said: "We will hold.\nShe laughed.\nIt was "calm" then.')).toEqual(["We will hold.", "calm"]);
  });
  it("repairs a forgotten mark inside its paragraph and spares the next one", () => {
    const text = "Elle a dit : « Nous tiendrons.\nLe maire parle de « calme ».";
    expect(inMarks(text)).toEqual(["Nous tiendrons.", "calme"]);
    expect(warningsOf("Elle a dit : « Nous tiendrons.\nLe maire se tait.")).toEqual(["UNBALANCED_MARK"]);
  });
  it("warns of a closing mark nothing opened", () => {
    expect(warningsOf("Rien ne va plus », dit-elle.")).toEqual(["UNBALANCED_MARK"]);
  });
  it("cuts nesting off at a depth no printed text has, and says so once", () => {
    expect(warningsOf("«".repeat(10_000) + "a" + "»".repeat(10_000))).toEqual(["NESTING_CUT"]);
  });
});
