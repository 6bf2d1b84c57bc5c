import { describe, expect, it } from "vitest";
import type { DecisionId } from "../../server/domain/ids.js";
import { earlier, isMatched, known, organization, person, run } from "./world.js";

const COMPANY = ["Norvane", "Odile Mestre", "Luc Ferrandin"];
const before = { article: "before" };
const agentOf = (name: string, facts = {}, articles = 1): ReturnType<typeof known> =>
  known(person(name, { ...before, ...facts }), articles);
const organizationOf = (name: string, facts = {}): ReturnType<typeof known> =>
  known(organization(name, { ...before, ...facts }));

describe("People across articles", () => {
  it.each([
    ["Éloïse Trévenec", "Eloise Trevenec"],
    ["Jean-Marc Kervadec", "JEAN MARC KERVADEC"],
    ["Ludovic Œillard", "Ludovic Oeillard"],
    ["Maëlle d’Arvières", "Maëlle D'Arvières"],
    ["Solène Brassac", "BRASSAC Solène"],
    ["Solène Brassac", "Brassac, Solène"],
  ])("knows %s again as %s, without any other context", (name, printed) => {
    expect(isMatched(person(printed), agentOf(name))).toBe(true);
  });

  it("does not know a namesake again whose trade no minister has, but asks", () => {
    const agent = agentOf("Thomas Beaurivage", { titles: ["ministre des Armées"] });
    const one = person("Thomas Beaurivage", { titles: ["footballeur"] });
    const resolution = run([one], [agent]);
    expect(resolution.assignments.get(one.entity.id)).not.toBe(agent.agent.id);
    expect(resolution.judgements).toMatchObject([{ verdict: "UNSURE", right: agent.entities[0]?.id }]);
    expect(resolution.judgements[0]?.reason).toContain("'footballeur'");
  });

  it("knows a minister again who used to lead a company", () => {
    const agent = agentOf("Sylvain Mortagne", { titles: ["PDG de Norvane"] });
    expect(isMatched(person("Sylvain Mortagne", { titles: ["ministre de l'Économie"] }), agent)).toBe(true);
  });

  it("does not match a surname alone without shared context", () => {
    expect(isMatched(person("Dorval"), agentOf("Anne Dorval"))).toBe(false);
  });

  it("matches a surname with three companions, and not with one", () => {
    const agent = agentOf("Anne Dorval", { companions: [...COMPANY, "Gaël Tournemire"] });
    expect(isMatched(person("Dorval", { companions: COMPANY }), agent)).toBe(true);
    expect(isMatched(person("Dorval", { companions: ["Norvane", "X", "Y", "Z"] }), agent)).toBe(false);
  });

  it("trusts two companions only when they are half of the shorter list", () => {
    const agent = agentOf("Anne Dorval", { companions: [...COMPANY, "V", "W"] });
    expect(isMatched(person("Dorval", { companions: ["Norvane", "Odile Mestre", "X"] }), agent)).toBe(true);
    expect(isMatched(person("Dorval", { companions: ["Norvane", "Odile Mestre", "X", "Y", "Z"] }), agent)).toBe(false);
  });

  it("matches a surname with one office, and not with a bare role", () => {
    const agent = agentOf("Anne Dorval", { titles: ["ministre des Armées"] });
    expect(isMatched(person("Dorval", { titles: ["la ministre des Armées"] }), agent)).toBe(true);
    expect(isMatched(person("Dorval", { titles: ["ministre"] }), agent)).toBe(false);
    expect(isMatched(person("Dorval", { titles: ["ministre de la Justice"] }), agent)).toBe(false);
  });

  it("leaves a surname that two known people bear to a person, whatever the company", () => {
    const agents = [agentOf("Anne Dorval", { companions: COMPANY }), agentOf("Paul Dorval", { companions: COMPANY })];
    const one = person("Dorval", { companions: COMPANY });
    const resolution = run([one], agents);
    expect(resolution.founded).toMatchObject([{ name: "Dorval", founder: one.entity.id, revision: 1 }]);
    expect(resolution.judgements.map(({ verdict }) => verdict)).toEqual(["UNSURE", "UNSURE"]);
  });

  it("counts no footballer as rival of the minister", () => {
    const agents = [
      agentOf("Anne Dorval", { titles: ["ministre des Armées"] }),
      agentOf("Paul Dorval", { titles: ["footballeur"] }),
    ];
    expect(isMatched(person("Dorval", { titles: ["ministre des Armées"] }), ...agents)).toBe(true);
  });

  it("judges brothers DIFFERENT", () => {
    const resolution = run(
      [person("Paul Dorval", { companions: COMPANY })],
      [agentOf("Anne Dorval", { companions: COMPANY })],
    );
    expect(resolution.judgements).toMatchObject([{ verdict: "DIFFERENT", rule: "otherGivenName" }]);
  });

  it("does not match a brother by the surname that the sister's articles also print", () => {
    const agent = agentOf("Anne Dorval", { forms: ["Dorval", "Mme Dorval"], companions: COMPANY });
    expect(isMatched(person("Paul Dorval", { forms: ["Dorval"], companions: COMPANY }), agent)).toBe(false);
  });

  it("does not take Michèle for a slip of Michel, even in the same company", () => {
    const agent = agentOf("Michel Sarrazac", { companions: COMPANY });
    expect(isMatched(person("Michèle Sarrazac", { companions: COMPANY }), agent)).toBe(false);
  });

  it("does not take Jean-Paul for Jean", () => {
    expect(
      isMatched(
        person("Jean-Paul Malestroit", { companions: COMPANY }),
        agentOf("Jean Malestroit", { companions: COMPANY }),
      ),
    ).toBe(false);
  });

  it("matches an initial with context, and leaves it when two known people share the initial", () => {
    const marcus = agentOf("Marcus Hollowell", { companions: COMPANY });
    const martin = agentOf("Martin Hollowell", { companions: COMPANY });
    const one = person("M. Hollowell", { companions: COMPANY });
    expect(isMatched(one, marcus)).toBe(true);
    expect(isMatched(one, marcus, martin)).toBe(false);
    expect(isMatched(one, martin, marcus)).toBe(false);
  });

  it("does not match an initial without context", () => {
    expect(isMatched(person("I. Valcourt"), agentOf("Inès Valcourt"))).toBe(false);
  });

  it("does not take a given name printed alone for the surname", () => {
    const agent = agentOf("Margaret Ellwick", { forms: ["Margaret"], companions: COMPANY });
    expect(isMatched(person("Hugo Margaret", { companions: COMPANY }), agent)).toBe(false);
    expect(isMatched(person("Margaret", { companions: COMPANY }), agent)).toBe(false);
  });

  it("gives neither a brother nor a sister the agent that is known by their surname alone", () => {
    const agent = agentOf("Dorval", { companions: COMPANY }, 3);
    const entities = [person("Anne Dorval", { companions: COMPANY }), person("Paul Dorval", { companions: COMPANY })];
    const resolution = run(entities, [agent]);
    expect(resolution.founded).toHaveLength(2);
    expect(resolution.judgements.map(({ verdict }) => verdict).sort()).toEqual(["DIFFERENT", "UNSURE", "UNSURE"]);
  });

  it("gives a known agent to one only of two whom the article names alike", () => {
    const one = person("Paul Kerwen");
    const other = { ...one, entity: { ...one.entity, id: person("Paul Kerwen#1").entity.id } };
    const resolution = run([one, other], [agentOf("Paul Kerwen")]);
    expect(resolution.founded).toHaveLength(1);
    expect(new Set(resolution.assignments.values()).size).toBe(2);
  });

  it("calls Louis and Louise no more than UNSURE, for a slip is as likely as a sister", () => {
    const resolution = run([person("Louise Kergoat")], [agentOf("Louis Kergoat")]);
    expect(resolution.judgements).toMatchObject([{ verdict: "UNSURE", rule: "shortenedGivenName" }]);
  });

  it("matches a misspelt full name in shared company, and not without", () => {
    const agent = agentOf("Margaret Ellwynne", { companions: COMPANY });
    expect(isMatched(person("Margaret Elwinne", { companions: COMPANY }), agent)).toBe(true);
    expect(isMatched(person("Margaret Elwinne"), agent)).toBe(false);
  });

  it("does not let a byline be the minister of the same name", () => {
    expect(
      isMatched(person("Jeanne Morvan", { metadata: true }), agentOf("Jeanne Morvan", { titles: ["ministre"] })),
    ).toBe(false);
  });

  it("does not take somebody known from bylines only for a surname in a text, however much company they share", () => {
    const journalist = { ...agentOf("Anne Dorval", { companions: COMPANY }), metadataOnly: true };
    expect(isMatched(person("Dorval", { companions: COMPANY }), journalist)).toBe(false);
    expect(isMatched(person("Anne Dorval"), journalist)).toBe(true);
  });

  it("matches a byline by its full name only", () => {
    expect(isMatched(person("Jeanne Morvan", { metadata: true }), agentOf("Jeanne Morvan"))).toBe(true);
    const agent = agentOf("Jeanne Morvan", { companions: COMPANY });
    expect(isMatched(person("J. Morvan", { metadata: true, companions: COMPANY }), agent)).toBe(false);
  });

  it("never merges two known agents, and asks about the one it did not choose", () => {
    const agents = [agentOf("Solène Brassac", { article: "a" }, 5), agentOf("Solène Brassac", { article: "b" }, 2)];
    const one = person("Solène Brassac");
    const resolution = run([one], [...agents].reverse());
    expect(resolution.assignments.get(one.entity.id)).toBe(agents[0]?.agent.id);
    expect(resolution.founded).toEqual([]);
    const unsure = resolution.judgements.filter(({ verdict }) => verdict === "UNSURE");
    expect(unsure).toMatchObject([{ right: agents[1]?.entities[0]?.id }]);
    expect(unsure[0]?.reason).toContain("never merged without a person");
  });

  it("prefers the agent with a given name over one met by surname alone", () => {
    const agents = [
      agentOf("Anne Dorval", { companions: COMPANY }),
      agentOf("Dorval", { article: "b", companions: COMPANY }, 7),
    ];
    expect(isMatched(person("Dorval", { companions: COMPANY }), ...agents)).toBe(true);
  });

  it("obeys an earlier DIFFERENT against an equal full name, whichever side it was written from", () => {
    const old = person("Solène Brassac", before);
    const one = person("Solène Brassac");
    for (const row of [earlier(one, old, "DIFFERENT"), earlier(old, one, "DIFFERENT")]) {
      const resolution = run([one], [known(old)], [row]);
      expect(resolution.founded).toHaveLength(1);
      expect(resolution.judgements).toEqual([]);
    }
  });

  it("obeys an earlier SAME where the names alone are too little", () => {
    const old = person("Anne Dorval", before);
    const one = person("Dorval");
    const resolution = run([one], [known(old)], [earlier(one, old, "SAME")]);
    expect(resolution.assignments.get(one.entity.id)).toBe(known(old).agent.id);
  });

  it("resolves the same article again to the agents it founded", () => {
    const entities = [person("Anne Dorval"), person("Dorvel"), organization("police")];
    const first = run(entities);
    const agents = [known(entities[0] as ReturnType<typeof person>), known(entities[2] as ReturnType<typeof person>)];
    const again = run(entities, agents, first.judgements);
    expect(again.founded).toEqual([]);
    expect([...again.assignments]).toEqual([...first.assignments]);
    expect(again.judgements).toEqual([]);
  });

  it("leaves an entity read again with whoever holds it, though it was once judged the same as a better known one", () => {
    const one = person("Solène Brassac");
    const holder = known(one);
    const elsewhere = person("Solène Brassac", before);
    const famous = known(elsewhere, 40);
    const resolution = run([one], [famous, holder], [earlier(one, elsewhere, "SAME")]);
    expect(resolution.assignments.get(one.entity.id)).toBe(holder.agent.id);
    expect(resolution.judgements).toEqual([]);
  });

  it("follows what a person said rather than who held an entity before", () => {
    const one = person("Solène Brassac");
    const elsewhere = person("Solène Brassac", before);
    const row = earlier(one, elsewhere, "SAME", "dec_0123456789abcdefghjkmnpq" as DecisionId);
    const resolution = run([one], [known(one), known(elsewhere)], [row]);
    expect(resolution.assignments.get(one.entity.id)).toBe(known(elsewhere).agent.id);
  });

  it("keeps at most five near misses for an entity", () => {
    const agents = ["Anne", "Paul", "Luc", "Odile", "Hugo", "Inès", "Zoé", "Gaël"].map((given) =>
      agentOf(`${given} Dorval`),
    );
    expect(run([person("Marthe Dorval")], agents).judgements).toHaveLength(5);
  });
});

describe("Organizations across articles", () => {
  it("does not merge ministries of two countries", () => {
    const agent = organizationOf("ministère des Affaires étrangères", { country: "FR", companions: COMPANY });
    const one = organization("ministère des Affaires étrangères", { country: "AU", companions: COMPANY });
    const resolution = run([one], [agent]);
    expect(resolution.founded).toMatchObject([{ country: "AU" }]);
    expect(resolution.judgements).toMatchObject([{ verdict: "DIFFERENT" }]);
  });

  it("does not merge ministries of equal words when the country is given for one of them only", () => {
    const agent = organizationOf("ministère de la Défense", { country: "FR" });
    expect(isMatched(organization("ministère de la Défense"), agent)).toBe(false);
  });

  it("merges ministries of one country, and of no stated country in the same company", () => {
    expect(
      isMatched(
        organization("Ministère de la défense", { country: "FR" }),
        organizationOf("ministère de la Défense", { country: "FR" }),
      ),
    ).toBe(true);
    expect(
      isMatched(
        organization("ministère de la Défense", { companions: COMPANY }),
        organizationOf("ministère de la Défense", { companions: COMPANY }),
      ),
    ).toBe(true);
  });

  it("knows a company again without its legal form and in capitals", () => {
    expect(isMatched(organization("NORVANE SA"), organizationOf("Norvane"))).toBe(true);
  });

  it("does not take a company for the party of the same name", () => {
    expect(isMatched(organization("Orion", { kind: "PARTY" }), organizationOf("Orion", { kind: "COMPANY" }))).toBe(
      false,
    );
  });

  it("tells two organizations apart whose acronym stands for different words", () => {
    const agent = organizationOf("Coastal Trust for Estuaries and Rivers", { forms: ["CTER"] });
    expect(isMatched(organization("Centre for Teaching and Educational Research", { forms: ["CTER"] }), agent)).toBe(
      false,
    );
  });

  it("does not trust an acronym without company", () => {
    expect(isMatched(organization("UPV"), organizationOf("Union des pêcheurs de Valmer"))).toBe(false);
  });

  it("matches an outlet by its whole name only", () => {
    const agent = organizationOf("Le Courrier de Varenne", { metadata: true, kind: "MEDIA" });
    expect(isMatched(organization("Le Courrier de Varenne", { metadata: true }), agent)).toBe(true);
    expect(isMatched(organization("Le Courrier", { metadata: true }), agent)).toBe(false);
    expect(isMatched(organization("Courrier de Varenne", { metadata: true }), agent)).toBe(false);
  });

  it("founds the outlet as a medium, and an organization of unstated kind as UNKNOWN", () => {
    const resolution = run([organization("La Gazette", { metadata: true }), organization("Norvane")]);
    const kinds = resolution.founded.map((agent) => (agent.kind === "organization" ? agent.organizationKind : null));
    expect(kinds.sort()).toEqual(["MEDIA", "UNKNOWN"]);
  });
});
