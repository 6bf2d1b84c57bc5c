import { describe, expect, it } from "vitest";
import { quotesIn, setAsideIn } from "../../support/readings.js";

describe("scare quotes", () => {
  it("sets aside one word where nobody is said to speak", () => {
    expect(setAsideIn("La ville promet une rentrée « normale » malgré les travaux.", "fr")).toEqual([
      "SCARE_QUOTES: « normale »",
    ]);
    expect(setAsideIn("The “reform” cost the city a year.", "en")).toEqual(["SCARE_QUOTES: “reform”"]);
  });
  it("keeps one word that somebody says on its own", () => {
    expect(quotesIn("“No,” she said.", "en")).toEqual([{ said: ["No"], by: "she", cue: "said" }]);
  });
});
