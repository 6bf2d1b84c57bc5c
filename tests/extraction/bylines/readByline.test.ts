import { describe, expect, it } from "vitest";
import type { LanguageCode } from "../../../server/domain/language.js";
import { extract } from "../../../server/extraction/extract.js";

/** People plain, organizations in brackets. */
const authorsOf = (language: LanguageCode, byline: string): string[] =>
  extract("Un texte.", { language, byline }).authors.map(({ type, name }) => (type === "PERSON" ? name : `[${name}]`));

describe("A French byline names", () => {
  it.each<readonly [string, string, string[]]>([
    ["a person", "Jeanne Morvan", ["Jeanne Morvan"]],
    ["a person after “par”", "Par Jeanne Morvan", ["Jeanne Morvan"]],
    ["two people", "Par Jeanne Morvan et Loïc Trévidal", ["Jeanne Morvan", "Loïc Trévidal"]],
    [
      "three people",
      "Par Jeanne Morvan, Yann Quéméran et Maud Estivel",
      ["Jeanne Morvan", "Yann Quéméran", "Maud Estivel"],
    ],
    ["a person and not the place", "Jeanne Morvan, à Port-Varenne", ["Jeanne Morvan"]],
    ["a person and not the place without a comma", "Jeanne Morvan à Port-Varenne", ["Jeanne Morvan"]],
    ["a person and an agency in brackets", "Jeanne Morvan (AVP)", ["Jeanne Morvan", "[AVP]"]],
    ["a person with an agency", "Jeanne Morvan avec AVP", ["Jeanne Morvan", "[AVP]"]],
    ["an agency", "AVP", ["[AVP]"]],
    ["an agency by its whole name", "Agence varennoise de presse", ["[Agence varennoise de presse]"]],
    ["whoever took the words down", "Propos recueillis par Solenn Kerguidou", ["Solenn Kerguidou"]],
    ["a person with particles", "Par Anne de La Tour", ["Anne de La Tour"]],
    ["a person in capitals, without shouting", "PAR JEANNE MORVAN", ["Jeanne Morvan"]],
    ["a person with a double name", "Jean-Luc Le Goff", ["Jean-Luc Le Goff"]],
    ["a person and not their post", "Jeanne Morvan, notre correspondante à Castlebrook", ["Jeanne Morvan"]],
    ["one person once", "Jeanne Morvan, Jeanne Morvan", ["Jeanne Morvan"]],
    ["nobody for a desk", "La rédaction", []],
    ["nobody for a desk and its outlet", "La rédaction de Radio Ponant", []],
    ["nobody for a single word", "Morvan", []],
    ["nobody for a name with an article that nothing shows to be an outlet’s", "Le Phare de Varenne", []],
    ["nobody for a date", "Publié le 4 mars 2031 à 18 h", []],
    ["nobody for nothing", " — ", []],
  ])("%s", (_claim, byline, expected) => {
    expect(authorsOf("fr", byline)).toEqual(expected);
  });
});

describe("An English byline names", () => {
  it.each<readonly [string, string, string[]]>([
    ["a person after “by”", "By Rosalind Thackmoor", ["Rosalind Thackmoor"]],
    ["two people", "By Amir Deverell and Tabitha Wrenfield", ["Amir Deverell", "Tabitha Wrenfield"]],
    ["initials", "By A. Person and B. Other", ["A. Person", "B. Other"]],
    ["a person and not the place", "Amir Deverell in Castlebrook", ["Amir Deverell"]],
    ["a person and not the place after a comma", "Amir Deverell, New Orrin", ["Amir Deverell"]],
    ["a person and not their post", "By Amir Deverell, political editor", ["Amir Deverell"]],
    ["a person and not their post with capitals", "By Amir Deverell, Political Editor", ["Amir Deverell"]],
    ["a person with an agency", "Amir Deverell with Orrin News Agency", ["Amir Deverell", "[Orrin News Agency]"]],
    ["a person whom two words lead to", "Reporting by Amir Deverell; editing by Tabitha Wrenfield", ["Amir Deverell"]],
    ["a person without a known first name", "By Xylo Brannock", ["Xylo Brannock"]],
    ["nobody for the staff", "By Staff Reporter", []],
    ["nobody for a handle", "@thackmoor", []],
  ])("%s", (_claim, byline, expected) => {
    expect(authorsOf("en", byline)).toEqual(expected);
  });
});

it("A byline that is the outlet’s name names the outlet, as the outlet is called", () => {
  const { authors } = extract("Un texte.", {
    language: "fr",
    byline: "le phare de varenne",
    outlet: "Le Phare de Varenne",
  });
  expect(authors).toEqual([{ type: "ORGANIZATION", name: "Le Phare de Varenne" }]);
});

it("A byline of any length and make is read without an error, and quickly", () => {
  for (const byline of ["", ",,,((", "et ".repeat(5_000), "A. ".repeat(5_000), "😀".repeat(500), "Par Par Par"]) {
    expect(authorsOf("fr", byline).length).toBeLessThanOrEqual(20);
  }
});
