import { describe, expect, it } from "vitest";
import { RESOLVER_VERSION } from "../../server/resolution/resolve.js";
import { earlier, groups, known, organization, person, run } from "./world.js";

describe("Inside one article", () => {
  it("joins two spellings that differ by one letter and sound alike, and says so in one judgement", () => {
    const entities = [
      person("Kerlingen", { paragraphs: 3, lastStart: 40 }),
      person("Kerlinken", { paragraphs: 3, lastStart: 90 }),
    ];
    const resolution = run(entities);
    expect(groups(entities, resolution)).toEqual(["Kerlingen = Kerlinken"]);
    expect(resolution.judgements).toHaveLength(1);
    expect(resolution.judgements[0]).toMatchObject({
      verdict: "SAME",
      rule: "misspeltSurname",
      scorerVersion: RESOLVER_VERSION,
    });
    expect(resolution.judgements[0]?.reason).toContain("'Kerlingen' and 'Kerlinken' are spelt nearly alike");
  });

  it("founds the joined person on the spelling printed last when both stand in as many paragraphs", () => {
    const entities = [
      person("Kerlingen", { paragraphs: 3, lastStart: 40 }),
      person("Kerlinken", { paragraphs: 3, lastStart: 90 }),
    ];
    expect(run(entities).founded.map(({ name }) => name)).toEqual(["Kerlinken"]);
  });

  it("does not take a spelling for a slip when each is the established name of somebody else", () => {
    const agents = [
      known(person("Odile Kerlingen", { article: "a" })),
      known(person("Hugo Kerlinken", { article: "b" })),
    ];
    const entities = [person("Kerlingen"), person("Kerlinken")];
    const resolution = run(entities, agents);
    expect(groups(entities, resolution)).toEqual(["Kerlingen", "Kerlinken"]);
    expect(resolution.judgements.map(({ reason }) => reason).join()).toContain("established name of somebody else");
  });

  it("does not join surnames whose consonants are swapped, though they are as near by their letters", () => {
    const entities = [person("Marcelon"), person("Macrelon")];
    expect(groups(entities, run(entities))).toEqual(["Macrelon", "Marcelon"]);
  });

  it("does not join surnames that differ only in a silent ending", () => {
    const entities = [person("Brunand"), person("Brunant")];
    expect(groups(entities, run(entities))).toEqual(["Brunand", "Brunant"]);
  });

  it("does not join near surnames of a mayor and a coach", () => {
    const entities = [person("Fargeau", { titles: ["maire"] }), person("Farjeau", { titles: ["entraîneur"] })];
    expect(groups(entities, run(entities))).toEqual(["Fargeau", "Farjeau"]);
  });

  it("joins a surname to the only full name that bears it", () => {
    const entities = [person("Anne Dorval"), person("Dorval"), person("Luc Ferrandin")];
    expect(groups(entities, run(entities))).toEqual(["Anne Dorval = Dorval", "Luc Ferrandin"]);
  });

  it("leaves a surname alone when a sister and a brother bear it, and asks a person about both", () => {
    const entities = [person("Anne Dorval"), person("Dorval"), person("Paul Dorval")];
    const resolution = run(entities);
    expect(groups(entities, resolution)).toEqual(["Anne Dorval", "Dorval", "Paul Dorval"]);
    expect(resolution.judgements.filter(({ verdict }) => verdict === "UNSURE")).toHaveLength(2);
    expect(resolution.judgements.filter(({ verdict }) => verdict === "DIFFERENT")).toHaveLength(1);
  });

  it("lets nothing known outside decide which of the two a surname means", () => {
    const entities = [person("Anne Dorval"), person("Dorval"), person("Paul Dorval")];
    const company = { companions: ["Norvane", "Odile Mestre", "Luc Ferrandin"] };
    const agent = known(person("Anne Dorval", { article: "before", ...company }), 9);
    const resolution = run(
      entities.map((one) => ({ ...one, ...company })),
      [agent],
    );
    expect(groups(entities, resolution)).toEqual(["Anne Dorval", "Dorval", "Paul Dorval"]);
  });

  it("keeps a woman and a man of one surname apart when they are addressed as such", () => {
    const entities = [person("Mme Dorval"), person("M. Dorval")];
    expect(groups(entities, run(entities))).toEqual(["M. Dorval", "Mme Dorval"]);
  });

  it("keeps the son apart from the father whose name has no mark", () => {
    const entities = [person("Paul Kerwen"), person("Paul Kerwen Jr.")];
    const resolution = run(entities);
    expect(groups(entities, resolution)).toEqual(["Paul Kerwen", "Paul Kerwen Jr."]);
    expect(resolution.judgements[0]).toMatchObject({ verdict: "DIFFERENT", rule: "generation" });
  });

  it("keeps two entities apart that the article names alike, for it had a reason to tell two", () => {
    const one = person("Paul Kerwen");
    const other = { ...one, entity: { ...one.entity, id: person("Paul Kerwen#1").entity.id } };
    expect(groups([one, other], run([one, other]))).toEqual(["Paul Kerwen", "Paul Kerwen"]);
  });

  it("joins an acronym to the name whose meaningful words it stands for", () => {
    const entities = [organization("Organisation de coopération des rives et des estuaires"), organization("OCRE")];
    const resolution = run(entities);
    expect(resolution.founded.map(({ name }) => name)).toEqual([
      "Organisation de coopération des rives et des estuaires",
    ]);
  });

  it("leaves an acronym alone that two names of the article may stand for", () => {
    const entities = [
      organization("Union des pêcheurs de Valmer"),
      organization("UPV"),
      organization("Unité portuaire de Varenne"),
    ];
    expect(groups(entities, run(entities))).toHaveLength(3);
  });

  it("does not join a person to the organization that bears the same name", () => {
    const entities = [person("Brackenridge"), organization("Brackenridge")];
    expect(groups(entities, run(entities))).toEqual(["Brackenridge", "Brackenridge"]);
  });

  it("does not join two ministries of one government", () => {
    const entities = [organization("ministère de la Justice"), organization("ministère de la Santé")];
    expect(groups(entities, run(entities))).toHaveLength(2);
  });

  it("obeys an earlier DIFFERENT against every likeness, and writes no new row about it", () => {
    const entities = [person("Kerlingen"), person("Kerlinken")] as const;
    const resolution = run(entities, [], [earlier(entities[1], entities[0], "DIFFERENT")]);
    expect(groups(entities, resolution)).toEqual(["Kerlingen", "Kerlinken"]);
    expect(resolution.judgements).toEqual([]);
  });

  it("does not join by way of a third what an earlier DIFFERENT keeps apart", () => {
    const entities = [person("Anne Dorval"), person("Dorval"), person("Dorvel")] as const;
    const resolution = run(entities, [], [earlier(entities[0], entities[2], "DIFFERENT")]);
    expect(resolution.assignments.get(entities[0].entity.id)).not.toBe(
      resolution.assignments.get(entities[2].entity.id),
    );
  });
});
