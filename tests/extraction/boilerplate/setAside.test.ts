import { describe, expect, it } from "vitest";
import { quotesIn, setAsideIn } from "../../support/readings.js";

const ARTICLE = "Le port de Varenne a rouvert lundi matin.";
const reasons = (text: string, language: "en" | "fr"): string[] =>
  setAsideIn(text, language).map((line) => line.slice(0, line.indexOf(":")));

describe("what is no part of the article", () => {
  it("does not take an author bio in guillemets for a quote", () => {
    const bio = "« Passionnée de voile. Lectrice avide. Accro au café. Joueuse primée. Introvertie. »";
    expect(quotesIn(`${ARTICLE}\n${bio}`, "fr")).toEqual([]);
    expect(reasons(`${ARTICLE}\n${bio}`, "fr")).toEqual(["AUTHOR_BIO"]);
  });
  it("takes a last paragraph in marks that tells of somebody for a bio, not for the last speaker's next words", () => {
    const said = "“We will hold,” said Ana Ruiz.";
    const bio = "“Lena Corvin writes about tides, nets and weather. Former pilot. Poor singer.”";
    expect(reasons(`${said}\n${bio}\nShare this: Email | Print`, "en")).toEqual(["AUTHOR_BIO", "BOILERPLATE"]);
    expect(quotesIn(`${said}\n${bio}`, "en").map((quote) => quote.said)).toEqual([["We will hold"]]);
    const french = "« Chroniqueuse au long cours, lectrice de cartes. Boit son thé froid. Rit peu. »";
    expect(reasons(`« Nous tiendrons », a dit Jeanne Morvan.\n${french}`, "fr")).toEqual(["AUTHOR_BIO"]);
  });
  it("leaves a last paragraph in marks to the speaker who says “we” in it, or whose sentences are whole", () => {
    const said = "“We will hold,” said Ana Ruiz.";
    expect(reasons(`${said}\n“A former pilot. A poor singer. We miss him.”`, "en")).toEqual([]);
    expect(
      reasons(`${said}\n“The former harbour will open again before the first snow. Nothing can stop it now.”`, "en"),
    ).toEqual([]);
    expect(reasons(`${said}\n“Avid readers. Proud sailors.”\nThe hall was silent.`, "en")).toEqual([]);
  });
  it("sets aside what stands under “About the author”", () => {
    expect(reasons("The port reopened.\nAbout the author\n“Lena Corvin was born at sea.”", "en")).toEqual([
      "AUTHOR_BIO",
      "AUTHOR_BIO",
    ]);
  });
  it("sets aside a headline under « Lire aussi » that asks a question", () => {
    expect(reasons(`${ARTICLE}\nLire aussi\nQue devient la vieille criée ?`, "fr")).toEqual([
      "RELATED_LINKS",
      "RELATED_LINKS",
    ]);
  });
  it("sets aside a staff writer's line at the end, not a sentence like it in the middle", () => {
    const line = "Ana Ruiz is a staff writer at The Varenne Courier.";
    expect(reasons(`The port reopened.\nCrews went back.\n${line}`, "en")).toEqual(["AUTHOR_BIO"]);
    expect(reasons(`${line}\nThe port reopened.\nCrews went back.\nShips left.\nAll was calm.`, "en")).toEqual([]);
  });
  it("sets aside More Stories with the headlines under it, up to the next sentence of the article", () => {
    const links = "More Stories\nPort fees rise again\nMayor resigns over the quay";
    expect(reasons(`The port reopened.\n${links}\nCrews went back to work on Monday.`, "en")).toEqual([
      "RELATED_LINKS",
      "RELATED_LINKS",
      "RELATED_LINKS",
    ]);
  });
  it("sets aside a « Lire aussi » line with the quotation in it", () => {
    const text = `${ARTICLE}\nLire aussi : « Je reste », promet la directrice du port`;
    expect(quotesIn(text, "fr")).toEqual([]);
    expect(reasons(text, "fr")).toEqual(["RELATED_LINKS"]);
  });
  it("sets aside share bars, newsletters and copyright lines", () => {
    const furniture =
      "Facebook Twitter WhatsApp Email\nSign up for our newsletter\n© 2031 The Varenne Courier. All rights reserved.";
    expect(reasons(`The port reopened.\n${furniture}`, "en")).toEqual(["BOILERPLATE", "BOILERPLATE", "BOILERPLATE"]);
  });
  it("leaves a sentence about Facebook in the article", () => {
    expect(reasons("The minister attacked Facebook over its fees on Monday.", "en")).toEqual([]);
  });
});
