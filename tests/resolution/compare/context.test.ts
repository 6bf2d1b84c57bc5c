import { describe, expect, it } from "vitest";
import { isMatched, known, organization, person, run, type Facts } from "../world.js";

const on = (day: string): Date => new Date(`${day}T00:00:00Z`);
const before = (name: string, facts: Facts = {}): ReturnType<typeof known> =>
  known(person(name, { article: "before", ...facts }));
const reasonOf = (name: string, facts: Facts, agent: ReturnType<typeof known>): string | undefined =>
  run([person(name, facts)], [agent]).judgements[0]?.reason;

describe("Time", () => {
  const mayor = before("Paul Kerven", { titles: ["maire de Varenne"], publishedAt: on("2030-03-01") });

  it("keeps mayors of two towns apart, and says which", () => {
    const other = { titles: ["maire de Valmer"], publishedAt: on("2030-03-10") };
    expect(isMatched(person("Paul Kerven", other), mayor)).toBe(false);
    expect(reasonOf("Paul Kerven", other, mayor)).toBe(
      "'Paul Kerven' and 'Paul Kerven' are one full name, but one is called 'maire de Valmer' and the other 'maire de Varenne' at one time.",
    );
  });

  it("lets somebody be mayor of another town years later, or a former one at any time", () => {
    expect(
      isMatched(person("Paul Kerven", { titles: ["maire de Valmer"], publishedAt: on("2037-03-10") }), mayor),
    ).toBe(true);
    expect(
      isMatched(person("Paul Kerven", { titles: ["ancien maire de Valmer"], publishedAt: on("2030-03-10") }), mayor),
    ).toBe(true);
  });

  it("gives the dead no office", () => {
    const dead = before("Louis Maugard", { titles: ["feu"], publishedAt: on("2029-01-15") });
    const minister = { titles: ["ministre du Budget"], publishedAt: on("2031-01-15") };
    expect(isMatched(person("Louis Maugard", minister), dead)).toBe(false);
    expect(reasonOf("Louis Maugard", minister, dead)).toContain("one is called 'feu' on 2029-01-15");
    expect(
      isMatched(person("Louis Maugard", { titles: ["ancien ministre"], publishedAt: on("2031-01-15") }), dead),
    ).toBe(true);
    expect(isMatched(person("Louis Maugard", { ...minister, publishedAt: on("2029-02-01") }), dead)).toBe(true);
  });

  it("keeps namesakes of two centuries apart", () => {
    const old = before("Jacques Halgand", { titles: ["sénateur"], publishedAt: on("1932-02-01") });
    expect(isMatched(person("Jacques Halgand", { titles: ["sénateur"], publishedAt: on("2031-02-01") }), old)).toBe(
      false,
    );
    expect(isMatched(person("Jacques Halgand", { titles: ["sénateur"], publishedAt: on("1951-02-01") }), old)).toBe(
      true,
    );
  });

  it("says nothing of an article without a date", () => {
    expect(isMatched(person("Paul Kerven", { titles: ["maire de Valmer"], publishedAt: null }), mayor)).toBe(true);
  });
});

describe("Civilities and titles", () => {
  it("tell a senator from a senatrice, but leave a minister of either sex alone", () => {
    const senator = before("Camille Ostrevent", { titles: ["sénateur"] });
    expect(isMatched(person("Camille Ostrevent", { titles: ["sénatrice"] }), senator)).toBe(false);
    expect(isMatched(person("Camille Ostrevent", { titles: ["ministre"] }), senator)).toBe(true);
    expect(isMatched(person("M. Camille Ostrevent", { titles: ["sénateur"] }), senator)).toBe(true);
  });

  it("do not count a form for a man against a woman who bears both", () => {
    const both = before("Camille Ostrevent", { titles: ["sénateur", "sénatrice"] });
    expect(isMatched(person("Camille Ostrevent", { titles: ["sénatrice"] }), both)).toBe(true);
    expect(isMatched(person("Camille Ostrevent", { titles: ["sénateur"] }), both)).toBe(true);
  });
});

describe("Titles that have nothing to do with each other", () => {
  const pianist = before("Marc Lanvin", { titles: ["pianiste"], companions: ["Opéra de Valmer", "A", "B"] });

  it("leave a whole name open, unless something else links the two", () => {
    const coach = { titles: ["entraîneur de rugby"] };
    expect(isMatched(person("Marc Lanvin", coach), pianist)).toBe(false);
    expect(reasonOf("Marc Lanvin", coach, pianist)).toBe(
      "'Marc Lanvin' and 'Marc Lanvin' are one full name, but one is called 'entraîneur de rugby' and the other 'pianiste', and little else links the two.",
    );
    expect(isMatched(person("Marc Lanvin", { ...coach, companions: ["A", "B"] }), pianist)).toBe(true);
    expect(
      isMatched(person("Marc Lanvin", { titles: ["porte-parole"] }), before("Marc Lanvin", { titles: ["ministre"] })),
    ).toBe(true);
  });
});

describe("Kinship", () => {
  const company = ["Norvane", "Odile Mestre", "Luc Ferrandin"];

  it("keeps a wife from the agent whose surname and company she shares", () => {
    const husband = before("Gaël Tournemire", { companions: company });
    expect(isMatched(person("Tournemire", { companions: company, titles: ["épouse"] }), husband)).toBe(false);
    expect(isMatched(person("Tournemire", { companions: company }), husband)).toBe(true);
  });
});

describe("Organizations in which both hold a post", () => {
  const spokesman = before("Gordon Pettifer", { organizations: ["Halden Rail"], titles: ["spokesman"] });

  it("carry a surname together with a role, and not alone", () => {
    expect(isMatched(person("Pettifer", { organizations: ["Halden Rail"], titles: ["spokesman"] }), spokesman)).toBe(
      true,
    );
    expect(isMatched(person("Pettifer", { organizations: ["Halden Rail"] }), spokesman)).toBe(false);
    expect(
      isMatched(person("Pettifer", { organizations: ["Ashcombe Council"], titles: ["spokesman"] }), spokesman),
    ).toBe(false);
  });

  it("are named in the reason, and count once", () => {
    const facts = { organizations: ["Halden Rail"], titles: ["spokesman"], companions: ["Halden Rail"] };
    expect(reasonOf("Pettifer", facts, before("Gordon Pettifer", facts))).toBe(
      "'Pettifer' and 'Gordon Pettifer' share a surname, and both are called 'spokesman' and both hold or held a post in 'Halden Rail'.",
    );
  });
});

describe("Former names", () => {
  it("lead to whoever bears another name today, with the reason", () => {
    const born = before("Anne Kerjean");
    const today = person("Anne Dorval", { forms: ["Anne Dorval, née Kerjean"] });
    const resolution = run([today], [born]);
    expect(resolution.founded).toEqual([]);
    expect(resolution.judgements).toMatchObject([
      { rule: "formerPersonName", reason: "'Anne Kerjean' is printed as a former name of 'Anne Dorval'." },
    ]);
    expect(isMatched(person("Anne Dorval"), born)).toBe(false);
  });

  it("lead to an organization that was renamed", () => {
    const renamed = known(organization("Norvane", { article: "before", forms: ["Norvane (ex-Valmer Énergies)"] }));
    expect(isMatched(organization("Valmer Énergies"), renamed)).toBe(true);
    expect(isMatched(organization("Énergies"), renamed)).toBe(false);
  });

  it("do not make a cyclist the minister who was born with her name", () => {
    const minister = before("Anne Dorval", { forms: ["Anne Dorval, née Kerjean"], titles: ["ministre"] });
    expect(isMatched(person("Anne Kerjean", { titles: ["cycliste"] }), minister)).toBe(false);
  });
});

describe("Double surnames and nicknames", () => {
  it("match by one half with an office in common, and not without", () => {
    const chair = before("Rosalind Peake-Winter", { titles: ["chair of the Halden Board"] });
    expect(isMatched(person("Rosalind Winter", { titles: ["chair of the Halden Board"] }), chair)).toBe(true);
    expect(isMatched(person("Rosalind Winter"), chair)).toBe(false);
    expect(isMatched(person("Rosalind Peake-Colby", { titles: ["chair of the Halden Board"] }), chair)).toBe(false);
  });

  it("leave a nickname that two known people may bear to a person", () => {
    const company = { companions: ["A", "B", "C"] };
    const [pat, patrick] = [
      before("Pat Castleford", company),
      before("Patrick Castleford", { ...company, article: "p" }),
    ];
    expect(isMatched(person("Patricia Castleford", company), pat)).toBe(true);
    expect(isMatched(person("Patricia Castleford", company), pat, patrick)).toBe(false);
  });
});

describe("Organizations' names", () => {
  it.each([
    ["Navirel S.A.S.", "Navirel"],
    ["CHU de Varenne", "C.H.U. de Varenne"],
    ["Ashcombe Labour Council", "Ashcombe Labor Council"],
    ["St. Brannoc's Hospital", "Saint Brannoc's Hospital"],
    ["Brackenridge Holdings Ltd.", "Brackenridge Holdings Limited"],
  ])("%s and %s are the same words", (one, other) => {
    expect(isMatched(organization(one), known(organization(other, { article: "before" })))).toBe(true);
  });

  it("are no slip for each other where they differ in a word of the language", () => {
    const company = { companions: ["A", "B", "C"] };
    const union = known(organization("Caisse des marins", { article: "before", ...company }));
    expect(isMatched(organization("Caisse des marines", company), union)).toBe(false);
    const foundation = known(organization("Fondation Brassenac", { article: "before", ...company }));
    expect(isMatched(organization("Fondation Brasenac", company), foundation)).toBe(true);
  });

  it("are known by their first word in one article only", () => {
    const [long, short] = [organization("Observatoire des Rives"), organization("l'Observatoire")];
    expect(run([long, short]).founded).toHaveLength(1);
    expect(isMatched(short, known(organization("Observatoire des Rives", { article: "before" })))).toBe(false);
    expect(run([long, organization("Observatoire des Eaux"), short]).founded).toHaveLength(3);
  });
});
