import { describe, expect, it } from "vitest";
import { extract } from "../../../server/extraction/extract.js";
import { expectQuotes } from "../../support/readings.js";

describe("openEndedCue", () => {
  it("accepts a verb no lexicon holds between the words and a name", () => {
    expectQuotes("“[Q:We will hold],” [S:Ana Ruiz] [C:harrumphed].", "en");
    expectQuotes("« [Q:Nous tiendrons] », [C:bluffe] [S:Jeanne Morvan].", "fr");
  });
  it("does not take a conjunction for a verb", () => {
    const { quotes } = extract("Il dit « mois », lorsque Paul Lestrade et la maire viendront.", { language: "fr" });
    expect(quotes.map(({ attribution }) => attribution.rule)).not.toContain("openEndedCue");
  });
});
