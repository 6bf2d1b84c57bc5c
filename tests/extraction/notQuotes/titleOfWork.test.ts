import { describe, expect, it } from "vitest";
import { expectQuotes, quotesIn, setAsideIn } from "../../support/readings.js";

describe("titles of works", () => {
  it("sets aside a film's title in guillemets", () => {
    expect(setAsideIn("Le film « La Nuit du port » sort mercredi en salles.", "fr")).toEqual([
      "TITLE_OF_WORK: « La Nuit du port »",
    ]);
  });
  it("sets aside a title between commas behind its noun, whatever verb comes next", () => {
    expect(setAsideIn("Sa dernière pièce, « Les Vents bas », raconte une famille de pêcheurs.", "fr")).toEqual([
      "TITLE_OF_WORK: « Les Vents bas »",
    ]);
    expect(setAsideIn("Her first novel, “The Tin Harbour,” says little of the sea.", "en")).toEqual([
      "TITLE_OF_WORK: “The Tin Harbour,”",
    ]);
  });
  it("keeps what somebody says in a book a quotation", () => {
    expectQuotes("Dans son livre, « [Q:nous avons perdu la mer] », [C:écrit] [S:Jeanne Morvan].", "fr");
    expectQuotes("“[Q:We lost the sea],” [S:Ana Ruiz] [C:writes] in her book.", "en");
  });
  it("knows a title again where no noun stands beside it", () => {
    const text = "Her novel “The Tin Harbour” is out.\n“The Tin Harbour” costs nine crowns.";
    expect(setAsideIn(text, "en")).toEqual(["TITLE_OF_WORK: “The Tin Harbour”", "TITLE_OF_WORK: “The Tin Harbour”"]);
  });
  it("sets aside a book's title in English marks", () => {
    const text = "His novel “The Long Quay” sold out within a week.";
    expect(setAsideIn(text, "en")).toEqual(["TITLE_OF_WORK: “The Long Quay”"]);
    expect(quotesIn(text, "en")).toEqual([]);
  });
});
