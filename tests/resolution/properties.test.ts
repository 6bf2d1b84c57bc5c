import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { organizationId, personId } from "../../server/domain/ids.js";
import type { EntityToResolve } from "../../server/resolution/resolve.js";
import { earlier, known, organization, person, run, TODAY } from "./world.js";

const GIVEN = ["Anne", "Paul", "Jean", "Jean-Paul", "A.", "J.", "Joe", "Joseph", "Michel", "Michèle", ""];
const SURNAMES = ["Dorval", "Dorvel", "DORVAL", "Kerlingen", "Kerlinken", "Le Trévois", "Le Drévois", "Morvan"];
const MARKS = ["", "", "", " Jr", " père"];
const ORGANIZATIONS = [
  "ministère des Affaires étrangères",
  "Organisation de coopération des rives et des estuaires",
  "OCRE",
  "Ocre",
  "Office central des routes et eaux",
  "Norvane",
  "Norvanne",
  "Dorval",
  "Kerlingen",
];
const TITLES = ["ministre", "ministre des Armées", "footballeur", "M.", "Mme"];
const COMPANIONS = ["Odile Mestre", "Luc Ferrandin", "Hugo Valcourt", "Tessa Orme"];

const facts = fc.record({
  titles: fc.subarray(TITLES),
  companions: fc.subarray(COMPANIONS),
  country: fc.constantFrom("FR", "AU", "BE"),
  lastStart: fc.nat(99),
});
const anyPerson = fc
  .tuple(fc.constantFrom(...GIVEN), fc.constantFrom(...SURNAMES), fc.constantFrom(...MARKS), facts)
  .map(([given, surname, mark, more]) => ({ name: `${given} ${surname}${mark}`.trim(), more, isPerson: true }));
const anyOrganization = fc
  .tuple(fc.constantFrom(...ORGANIZATIONS), facts)
  .map(([name, more]) => ({ name, more, isPerson: false }));

function entitiesOf(article: string, maxLength: number): fc.Arbitrary<EntityToResolve[]> {
  const one = fc.oneof(anyPerson, anyOrganization);
  return fc
    .uniqueArray(one, { selector: ({ name, isPerson }) => `${isPerson} ${name}`, maxLength })
    .map((all) =>
      all.map(({ name, more, isPerson }) => (isPerson ? person : organization)(name, { ...more, article })),
    );
}
const article = entitiesOf("today", 12);
const past = entitiesOf("before", 8).map((entities) => entities.map((one) => known(one)));

describe("For any article and any past", () => {
  it("gives every entity an identity of its own type, known or founded", () => {
    fc.assert(
      fc.property(article, past, (entities, agents) => {
        const { assignments, founded } = run(entities, agents);
        const kinds = new Map([...agents.map(({ agent }) => agent), ...founded].map(({ id, kind }) => [id, kind]));
        for (const { entity } of entities) {
          const agent = assignments.get(entity.id);
          expect(agent === undefined ? null : kinds.get(agent)?.toUpperCase()).toBe(entity.type);
        }
      }),
    );
  });

  it("gives the same answer whatever the order of entities and agents", () => {
    const shuffled = fc
      .tuple(article, past)
      .chain(([entities, agents]) =>
        fc.tuple(
          fc.constant(entities),
          fc.constant(agents),
          fc.shuffledSubarray(entities, { minLength: entities.length }),
          fc.shuffledSubarray(agents, { minLength: agents.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([entities, agents, otherEntities, otherAgents]) => {
        const one = run(entities, agents);
        const other = run(otherEntities, otherAgents);
        expect(new Map([...other.assignments].sort())).toEqual(new Map([...one.assignments].sort()));
        expect(other.judgements).toEqual(one.judgements);
        expect(sortedIds(other.founded)).toEqual(sortedIds(one.founded));
      }),
    );
  });

  it("never brings together what an earlier DIFFERENT keeps apart", () => {
    fc.assert(
      fc.property(article, past, fc.infiniteStream(fc.boolean()), (entities, agents, picks) => {
        const apart = (): boolean => picks.next().value === true;
        const inArticle = entities.flatMap((one, i) =>
          entities.slice(i + 1).flatMap((other) => (apart() ? [[one, other] as const] : [])),
        );
        const withPast = entities.flatMap((one) => agents.flatMap((agent) => (apart() ? [[one, agent] as const] : [])));
        const { assignments } = run(entities, agents, [
          ...inArticle.map(([one, other]) => earlier(one, other, "DIFFERENT")),
          ...withPast.flatMap(([one, { entities: theirs }]) =>
            theirs.map((entity) => earlier(one, { entity }, "DIFFERENT")),
          ),
        ]);
        for (const [one, other] of inArticle) {
          expect(assignments.get(one.entity.id)).not.toBe(assignments.get(other.entity.id));
        }
        for (const [one, { agent }] of withPast) expect(assignments.get(one.entity.id)).not.toBe(agent.id);
      }),
    );
  });

  it("joins in one identity no two entities that a judgement of the same run calls DIFFERENT", () => {
    fc.assert(
      fc.property(article, past, (entities, agents) => {
        const { assignments, judgements } = run(entities, agents);
        const owner = new Map([...assignments, ...agents.flatMap(ownersOf)]);
        for (const { left, right, verdict } of judgements) {
          if (verdict === "DIFFERENT") expect(owner.get(left)).not.toBe(owner.get(right));
          if (verdict === "SAME") expect(owner.get(left)).toBe(owner.get(right));
        }
      }),
    );
  });

  it("founds agents whose ids follow from one of their own entities", () => {
    fc.assert(
      fc.property(article, (entities) => {
        const { assignments, founded } = run(entities);
        for (const agent of founded) {
          const id = agent.kind === "person" ? personId(agent.founder) : organizationId(agent.founder);
          expect(agent).toMatchObject({ id, revision: 1 });
          expect(assignments.get(agent.founder)).toBe(id);
        }
        expect(new Set(assignments.values())).toEqual(new Set(founded.map(({ id }) => id)));
      }),
    );
  });

  it("survives names of any characters, and dates every judgement with the day given", () => {
    const anyName = fc.string({ unit: "binary", maxLength: 400 });
    fc.assert(
      fc.property(fc.uniqueArray(anyName, { maxLength: 6 }), (names) => {
        const entities = names.flatMap((name) => [person(name), organization(name)]);
        const { assignments, judgements } = run(entities);
        expect(assignments.size).toBe(entities.length);
        expect(judgements.every(({ judgedAt }) => judgedAt === TODAY)).toBe(true);
      }),
      // Each run touches another part of the table of scripts.
      { numRuns: 40 },
    );
  });
});

function sortedIds(agents: readonly { readonly id: string }[]): string[] {
  return agents.map(({ id }) => id).sort();
}

function ownersOf({
  agent,
  entities,
}: ReturnType<typeof known>): (readonly [(typeof entities)[number]["id"], typeof agent.id])[] {
  return entities.map(({ id }) => [id, agent.id] as const);
}
