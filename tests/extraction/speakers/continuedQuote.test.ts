import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";
import { expectQuotes } from "../../support/readings.js";

describe("continued quotes", () => {
  it("joins a paragraph of quotation alone to the quote of the paragraph before", () => {
    expectQuotes("“[Q:We will hold],” [S:Ana Ruiz] [C:said].\n\n“[Q:And we will wait.]”", "en");
  });
  it("keeps the lines of one speech between one pair of marks one fragment", () => {
    const text = "[S:Paul Lestrade] [C:a écrit] : « [Q:La mer monte.\nNous bâtirons une digue.\nElle tiendra.] »";
    expectQuotes(text, "fr");
  });
  it("keeps the last speaker for a verb without a subject of its own", () => {
    const text = "« Nous tiendrons », a promis Jeanne Morvan. Et d'ajouter : « Nous irons jusqu'au bout. »";
    const { quotes, entities } = extract(text, { language: "fr" });
    const speakers = quotes.map(({ attribution: { speaker } }) =>
      speaker.kind === "entity" ? entities[speaker.entity]?.name : speaker.kind,
    );
    expect(speakers).toEqual(["Jeanne Morvan", "Jeanne Morvan"]);
  });

  it.each([
    ["somebody else is named in between", "Jan Orst was waiting outside. “He knew it.”", ["Ana Ruiz", "Jan Orst"]],
    ["a paragraph without a quote comes between", "It rained.\n\nThe day went on.\n\n“We knew it.”", ["Ana Ruiz"]],
  ])("leaves the speaker open, with whom it may be, when %s", (_, rest, allowed) => {
    const { quotes, entities } = extract(`“We will hold,” Ana Ruiz said.\n\n${rest}`, { language: "en" });
    const { speaker, confidence, alternatives } = quotes[1]?.attribution ?? {};
    expect([speaker?.kind, confidence]).toEqual(["unknown", 0]);
    const named = alternatives?.map((one) => (one.speaker.kind === "entity" ? entities[one.speaker.entity]?.name : ""));
    expect(named).toEqual(allowed);
  });
});
