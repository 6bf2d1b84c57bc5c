import { describe, expect, it } from "vitest";
import { compareTitles } from "../../../server/resolution/compare/titles.js";

describe("Titles", () => {
  it.each([
    ["ministre des Armées", "la ministre des armées", "SAME_OFFICE"],
    ["former mayor of Ashcombe", "mayor of Ashcombe", "SAME_OFFICE"],
    ["ministre des Armées", "ministre", "SAME_ROLE"],
    ["ministre des Armées", "ministre de la Justice", "NONE"],
    ["PDG de Norvane", "ministre de l'Économie", "NONE"],
    ["ministre", "footballeur", "CONFLICT"],
    ["senator", "goalkeeper", "CONFLICT"],
    ["chirurgien", "médecin", "NONE"],
    ["amie de la victime", "ministre", "UNRELATED"],
    ["pianiste", "entraîneur de rugby", "UNRELATED"],
    ["porte-parole", "ministre", "NONE"],
    ["figure de l'opposition", "opposition stalwart", "NONE"],
  ])("'%s' and '%s' give %s", (left, right, kind) => {
    expect(compareTitles([left], [right]).kind).toBe(kind);
    expect(compareTitles([right], [left]).kind).toBe(kind);
  });

  it("do not conflict when any two of them are of one walk of life", () => {
    expect(compareTitles(["ancien footballeur", "député"], ["ministre"]).kind).toBe("NONE");
  });
});
