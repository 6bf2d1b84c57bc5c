import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../server/domain/language.js";
import { extract } from "../../../server/extraction/extract.js";
import { expectQuotes, quotesIn } from "../../support/readings.js";

const blocksIn = (text: string, language: LanguageCode): readonly string[] =>
  extract(text, { language })
    .quotes.filter(({ kind }) => kind === "BLOCK")
    .map((quote) => quote.text);

describe("quotations set apart without marks", () => {
  it("are the paragraph under an introduction that speaks of something written", () => {
    expectQuotes(
      "[S:Navirel] [C:said] in a statement:\n\n[Q:The quay stays closed until Monday. All crews are safe.]\n\nIt rained all day.",
      "en",
    );
    expectQuotes(
      "[S:La préfecture] [C:a déclaré] dans un communiqué :\n\n[Q:Le quai reste fermé jusqu'à lundi. Les équipages sont saufs.]\n\nIl a plu toute la journée.",
      "fr",
    );
    expectQuotes(
      "[S:Die Reederei] [C:erklärte] in einer Mitteilung:\n\n[Q:Der Kai bleibt bis Montag gesperrt.]\n\nEs regnete den ganzen Tag.",
      "de",
    );
  });

  it("are the paragraphs that speak in the first person, and end with them", () => {
    expectQuotes(
      "[S:Ana Ruiz] [C:wrote] to the crews:\n\n[Q:We know what you have lost.\n\nOur doors are open.]\n\nThe port opened in 1907.",
      "en",
    );
    expectQuotes(
      "[S:Jeanne Morvan] [C:a écrit] aux marins :\n\n[Q:Je sais ce que vous avez perdu.\n\nNotre porte est ouverte.]\n\nLe port a ouvert en 1907.",
      "fr",
    );
  });

  it("are the lines that a sign or an indent sets off, whatever they say", () => {
    expectQuotes(
      "[S1:Ana Ruiz] [C1:told] the board:\n\n> [Q1:The wall leaks.]\n> [Q1:Nobody looked at “the pump”.]\n\nThe board met.",
      "en",
    );
    expectQuotes("[S:Jeanne Morvan] [C:a répondu] :\n\n    [Q:La digue fuit.]\n\nLe conseil s'est réuni.", "fr");
  });

  it("keep the speaker, the cue and the channel of their introduction", () => {
    const { quotes, entities } = extract("Ana Ruiz said in a statement:\n\nWe regret it.", { language: "en" });
    const { attribution, cue } = quotes[0] ?? {};
    expect(attribution?.speaker).toEqual({
      kind: "entity",
      entity: entities.findIndex(({ name }) => name === "Ana Ruiz"),
    });
    expect([attribution?.channel, cue?.lemma, attribution?.rule]).toEqual([
      "STATEMENT",
      "say",
      "introducedBlock/firstPerson",
    ]);
  });

  it.each([
    ["nobody introduces", "The talks ended.\n\nWe regret the accident of Monday."],
    ["no colon leads to", "Ana Ruiz spoke in a statement.\n\nWe regret the accident of Monday."],
    [
      "an introduction does not call written and nobody speaks of himself",
      "Ana Ruiz said on Monday:\n\nThe quay is shut today.",
    ],
    ["are a list", "Ana Ruiz said in a statement:\n\n- The quay is shut today.\n- The crews are safe now."],
    ["are a heading", "Ana Ruiz said in a statement:\n\nWhat we know so far"],
    ["are a conversation", "Ana Ruiz said in a statement:\n\nRUIZ: We are safe and well today."],
    ["report somebody else", "Ana Ruiz said in a statement:\n\nPaul Lestrade said that the quay was shut."],
    ["are the writer's, who speaks of himself", "I asked myself what this means:\n\nWe have closed our own quays."],
    ["name a country, not a speaker", "Ana Ruiz warned of this:\n\nThe US navy left the strait in March."],
  ])("are not the paragraphs that %s", (_, text) => {
    expect(blocksIn(text, "en")).toEqual([]);
  });

  it("are not what a story tells after a line of dialogue", () => {
    const text = "Jeanne sourit et dit :\n\n— Nous irons, dit-elle encore.\n\nNous étions seuls sur le quai désert.";
    expect(blocksIn(text, "fr")).toEqual([]);
  });

  it("leave a paragraph in marks to the rules for marks", () => {
    const text = "[S:Ana Ruiz] [C:said] in a statement:\n\n“[Q:We regret it.]”";
    expect(expectQuotes(text, "en").quotes[0]?.kind).toBe("DIRECT");
    expect(quotesIn("Ana Ruiz said:\n\n> “We regret it.”", "en").map(({ said }) => said)).toEqual([["We regret it."]]);
  });

  it("hand nothing on to the quotation that follows", () => {
    const text = "Ana Ruiz said in a statement:\n\nWe regret it.\n\n“It is a mess,” said Paul Lestrade.";
    expect(quotesIn(text, "en").map(({ by }) => by)).toEqual(["Ana Ruiz", "Paul Lestrade"]);
  });
});
