import { describe, expect, it } from "vitest";
import { parsePersonName } from "../../server/resolution/personName.js";
import {
  areRomanisations,
  areSpellingsOfOneGivenName,
  romanisationKeys,
} from "../../server/resolution/romanisation.js";

const areOne = (left: string, right: string): boolean =>
  areRomanisations(parsePersonName(left), parsePersonName(right));

describe("Two romanisations", () => {
  it.each([
    ["Pavlo Chevtchouk", "Pavlo Shevchuk"],
    ["Iouri Gratchov", "Yuri Grachov"],
    ["Arkadi Zoubovski", "Arkady Zubovsky"],
    ["Rachid al-Qassimi", "Rashid el-Kassimi"],
    ["Panagiotis Chalkidis", "Panayotis Halkidis"],
    ["Walid Benslimi", "وليد بنسليمي"],
  ])("of %s and %s are found to be one surname", (left, right) => {
    expect(areOne(left, right)).toBe(true);
    expect(areOne(right, left)).toBe(true);
  });

  it.each([
    ["Pavlo Chevtchouk", "Pavlo Chevtchenko"],
    ["Rachid al-Qassimi", "Rachid al-Qassemi Bey"],
    ["Nikos Vlachakis", "Nikos Vlachopoulos"],
    ["Walid Benslimi", "وليد حداد"],
  ])("of %s and %s are not", (left, right) => {
    expect(areOne(left, right)).toBe(false);
  });

  it("are not looked for in names that show no other script", () => {
    expect(areOne("Paul Martin", "Paul Martine")).toBe(false);
    expect(areOne("Alexandre Chauvin", "Alexandre Shauvin")).toBe(false);
    expect(romanisationKeys(parsePersonName("Anne Dorval"))).toEqual([]);
  });

  it("of a surname alone are known by the given name beside the other", () => {
    expect(areOne("Sergueï Orechkine", "Oreshkin")).toBe(true);
    expect(areOne("Paul Orechkine", "Oreshkin")).toBe(false);
  });
});

describe("Given names of another script", () => {
  it("are one in several spellings", () => {
    expect(areSpellingsOfOneGivenName("giorgos", "yorgos")).toBe(true);
    expect(areSpellingsOfOneGivenName("mohammed", "muhammad")).toBe(true);
  });

  it("of one root are two names", () => {
    expect(areSpellingsOfOneGivenName("mohammed", "mahmoud")).toBe(false);
    expect(areSpellingsOfOneGivenName("hassan", "hussein")).toBe(false);
    expect(areSpellingsOfOneGivenName("anne", "anne")).toBe(false);
  });
});
