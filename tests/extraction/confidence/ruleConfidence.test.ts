import { describe, expect, it } from "vitest";
import { ruleConfidence } from "../../../server/extraction/confidence/ruleConfidence.js";
import { RULE_PRIORS } from "../../../server/extraction/confidence/rulePriors.js";
import { extract } from "../../../server/extraction/extract.js";

describe("a rule's confidence", () => {
  const prior = RULE_PRIORS.colonAfterQuote;

  it("is its prior where nothing was measured in the language", () => {
    expect(ruleConfidence("fr", "colonAfterQuote", {})).toBeCloseTo(prior, 10);
    expect(ruleConfidence("fr", "colonAfterQuote", { en: { colonAfterQuote: [0, 90] } })).toBeCloseTo(prior, 10);
  });

  it("stays near its prior after a few cases and comes to what was measured after many", () => {
    const after = (right: number, judged: number): number =>
      ruleConfidence("en", "colonAfterQuote", { en: { colonAfterQuote: [right, judged] } });
    expect(after(0, 2)).toBeCloseTo((20 * prior) / 22, 10);
    expect(after(950, 1_000)).toBeCloseTo(0.95, 2);
  });

  it("is what the quote says where the speaker is printed by name", () => {
    const { quotes } = extract("“We will hold,” said Ana Ruiz.", { language: "en" });
    const [attribution] = quotes.map((quote) => quote.attribution);
    expect(attribution?.rule).toBe("cueThenSpeaker");
    expect(attribution?.confidence).toBeCloseTo(ruleConfidence("en", "cueThenSpeaker"), 2);
  });
});
