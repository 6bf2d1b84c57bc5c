import { describe, expect, it } from "vitest";
import { quotesIn, setAsideIn } from "../../support/readings.js";

describe("scare quotes", () => {
  it("sets aside one word where nobody is said to speak", () => {
    expect(setAsideIn("La ville promet une rentrée « normale » malgré les travaux.", "fr")).toEqual([
      "SCARE_QUOTES: « normale »",
    ]);
    expect(setAsideIn("The “reform” cost the city a year.", "en")).toEqual(["SCARE_QUOTES: “reform”"]);
  });
  it("sets aside a few words inside a sentence that nothing ties to a speaker", () => {
    expect(setAsideIn("La ville aura son « petit coin de mer » avant l'été.", "fr")).toEqual([
      "SCARE_QUOTES: « petit coin de mer »",
    ]);
  });
  it("keeps one word that somebody says on its own", () => {
    expect(quotesIn("“No,” she said.", "en")).toEqual([{ said: ["No"], by: "she", cue: "said" }]);
  });
});
