import { describe, expect, it } from "vitest";
import { quotesIn, setAsideIn } from "../../support/readings.js";

describe("titles of works", () => {
  it("sets aside a film's title in guillemets", () => {
    expect(setAsideIn("Le film « La Nuit du port » sort mercredi en salles.", "fr")).toEqual([
      "TITLE_OF_WORK: « La Nuit du port »",
    ]);
  });
  it("sets aside a book's title in English marks", () => {
    const text = "His novel “The Long Quay” sold out within a week.";
    expect(setAsideIn(text, "en")).toEqual(["TITLE_OF_WORK: “The Long Quay”"]);
    expect(quotesIn(text, "en")).toEqual([]);
  });
});
