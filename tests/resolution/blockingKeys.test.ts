import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EntityType } from "../../server/domain/article.js";
import { blockingKeys } from "../../server/resolution/blockingKeys.js";

function shared(left: string, right: string, type: EntityType): string[] {
  return blockingKeys(left, type).filter((key) => blockingKeys(right, type).includes(key));
}

describe("Blocking keys", () => {
  it.each([
    ["Kerlingen", "Kerlinken"],
    ["Anne Dorval", "Dorval"],
    ["Anne Dorval", "Mme Dorval"],
    ["Éloïse Trévenec", "Trevenec"],
    ["Solène Brassac", "Brassac Solène"],
    ["Claire Ostrevent", "Ostervnet"],
    ["Inés Rovira Campos", "Inés Rovira"],
    ["Hugues de la Tresnaye", "De La Tresnaye"],
    ["Владимир Орешников", "Oreshnikov"],
    ["Paul Kerwen Jr.", "Kerwen"],
  ])("let the person %s meet %s", (left, right) => {
    expect(shared(left, right, "PERSON")).not.toEqual([]);
  });

  it.each([
    ["Organisation de coopération des rives et des estuaires", "OCRE"],
    ["Organisation de coopération des rives et des estuaires", "O.C.R.E."],
    ["Organisation de coopération des rives et des estuaires", "Ocre"],
    ["l’Observatoire des Rives", "Observatoire des rives"],
    ["Fondation Brassenac", "fondation Brasenac"],
    ["Norvane SA", "NORVANE"],
    ["Fondation Brassenac", "Fondation Brassneac"],
  ])("let the organization %s meet %s", (left, right) => {
    expect(shared(left, right, "ORGANIZATION")).not.toEqual([]);
  });

  it("do not let a person meet an organization of the same name", () => {
    expect(
      blockingKeys("Brackenridge", "PERSON").filter((key) =>
        blockingKeys("Brackenridge", "ORGANIZATION").includes(key),
      ),
    ).toEqual([]);
  });

  it("do not bring all of one given name together", () => {
    expect(shared("Anne Dorval", "Anne Trévenec", "PERSON")).toEqual([]);
  });

  it("are at most twelve, distinct and short, for any text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 1000 }),
        fc.constantFrom<EntityType[]>("PERSON", "ORGANIZATION"),
        (name, type) => {
          const keys = blockingKeys(name, type);
          expect(keys.length).toBeLessThanOrEqual(12);
          expect(new Set(keys).size).toBe(keys.length);
        },
      ),
    );
  });

  it("are none for a name without letters", () => {
    expect(blockingKeys(" … ", "PERSON")).toEqual([]);
    expect(blockingKeys("—", "ORGANIZATION")).toEqual([]);
  });
});
