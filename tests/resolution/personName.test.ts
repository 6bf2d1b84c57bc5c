import { describe, expect, it } from "vitest";
import { parsePersonName } from "../../server/resolution/personName.js";

describe("A person's name", () => {
  it.each([
    ["Dorval", [], "dorval"],
    ["Mme Anne Dorval", ["anne"], "dorval"],
    ["M. Dorval", [], "dorval"],
    ["M. A. Dorval", ["a"], "dorval"],
    ["DORVAL Anne", ["anne"], "dorval"],
    ["Dorval, Anne", ["anne"], "dorval"],
    ["ANNE DORVAL", ["anne"], "dorval"],
    ["J.-P. Lestrade", ["j", "p"], "lestrade"],
    ["JP Lestrade", ["j", "p"], "lestrade"],
    ["Jean-Pierre Lestrade", ["jean", "pierre"], "lestrade"],
    ["Le Trévois", [], "letrevois"],
    ["Hugues de la Tresnaye", ["hugues"], "delatresnaye"],
    ["Maëlle d’Arvières", ["maelle"], "darvieres"],
    ["Harriet van der Maas", ["harriet"], "vandermaas"],
  ])("reads %s as %j and %s", (printed, given, surname) => {
    expect(parsePersonName(printed)).toMatchObject({ given, surname });
  });

  it.each([
    ["Paul Kerwen Jr.", "the younger"],
    ["Paul Kerwen, Jr", "the younger"],
    ["Paul Kerwen fils", "the younger"],
    ["Paul Kerwen père", "the elder"],
    ["Paul Kerwen III", "the third"],
    ["Paul Kerwen", null],
  ])("reads the generation of %s as %s", (printed, generation) => {
    expect(parsePersonName(printed)).toMatchObject({ generation, surname: "kerwen", given: ["paul"] });
  });

  it("keeps Junior as a surname where only one word goes before it", () => {
    expect(parsePersonName("Marc Junior")).toMatchObject({ surname: "junior", generation: null });
  });

  it("takes a man's or a woman's civility from what is printed and never from the given name", () => {
    expect(parsePersonName("Mme Dorval").civility).toBe("WOMAN");
    expect(parsePersonName("Mr Orme").civility).toBe("MAN");
    expect(parsePersonName("Anne Dorval").civility).toBeNull();
    expect(parsePersonName("Dr Orme").civility).toBeNull();
  });
});
