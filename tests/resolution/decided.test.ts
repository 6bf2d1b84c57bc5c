/** What people decided, and what it outweighs. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionId, type ActorId, type AgentId, type DecisionId, type EntityId } from "../../server/domain/ids.js";
import type { Judgement, Verdict } from "../../server/domain/judgement.js";
import type { KnownAgent } from "../../server/domain/knownAgent.js";
import type { EntityToResolve } from "../../server/resolution/resolve.js";
import { earlier, groups, known, organization, person, run, TODAY, type Facts } from "./world.js";

const DECISION: DecisionId = decisionId("DISTINCT", "somebody", "act_000000000000000000000000" as ActorId, TODAY);
const COMPANY = ["Norvane", "Odile Mestre", "Luc Ferrandin"];

const decided = (one: EntityToResolve, other: EntityToResolve, verdict: Verdict): Judgement =>
  earlier(one, other, verdict, DECISION);
const before = (name: string, article: string, facts: Facts = {}): EntityToResolve =>
  person(name, { article, ...facts });

/** An agent that holds the entities of several articles. */
function holding(...entities: readonly [EntityToResolve, ...EntityToResolve[]]): KnownAgent {
  const agent = known(entities[0]);
  return { ...agent, entities: entities.map(({ entity: { id, articleId, name } }) => ({ id, articleId, name })) };
}

describe("What a person decided", () => {
  it("joins names that have nothing in common, inside an article and across articles", () => {
    const [pen, born] = [person("Le Renard"), person("Georges Halgand")];
    expect(groups([pen, born], run([pen, born], [], [decided(pen, born, "SAME")]))).toEqual([
      "Georges Halgand = Le Renard",
    ]);
    const agent = known(before("Georges Halgand", "before"));
    const old = before("Georges Halgand", "before");
    expect(run([pen], [agent], [decided(pen, old, "SAME")]).assignments.get(pen.entity.id)).toBe(agent.agent.id);
  });

  it("outweighs what a scorer says of the same two", () => {
    const [anne, paul] = [before("Anne Dorval", "before"), person("Paul Dorval")];
    const rows = [earlier(paul, anne, "DIFFERENT"), decided(paul, anne, "SAME")];
    expect(run([paul], [known(anne)], rows).founded).toEqual([]);
    expect(run([paul], [known(anne)], [...rows].reverse()).founded).toEqual([]);
  });

  it("outweighs a scorer's DIFFERENT against another entity of the agent", () => {
    const [first, second] = [before("Anne Dorval", "a"), before("Anne Dorval", "b")];
    const one = person("A. Dorval");
    const rows = [earlier(one, first, "DIFFERENT"), decided(one, second, "SAME")];
    expect(run([one], [holding(first, second)], rows).founded).toEqual([]);
  });

  it("keeps apart two whom a person, too, once took for one", () => {
    const old = before("Anne Dorval", "before");
    const one = person("Anne Dorval");
    const rows = [decided(one, old, "SAME"), decided(one, old, "DIFFERENT")];
    expect(run([one], [known(old)], rows).founded).toHaveLength(1);
  });

  it("never makes an organization a person", () => {
    const company = organization("Dorval", { article: "before" });
    const one = person("Dorval");
    expect(run([one], [known(company)], [decided(one, company, "SAME")]).founded).toMatchObject([{ kind: "person" }]);
  });
});

describe("A DIFFERENT in a chain of matches", () => {
  it.each([null, DECISION])("keeps the ends apart inside one article (decided by %s)", (by) => {
    const [whole, short, other] = [person("Anne Dorval"), person("Dorval"), person("Anne-Sophie Dorval")];
    const rows = [
      earlier(whole, short, "SAME", by),
      earlier(short, other, "SAME", by),
      earlier(whole, other, "DIFFERENT", by),
    ];
    const { assignments } = run([whole, short, other], [], rows);
    expect(assignments.get(whole.entity.id)).not.toBe(assignments.get(other.entity.id));
  });

  it("keeps the ends apart where their names share nothing", () => {
    const [a, b, c] = [person("Le Renard"), person("Georges Halgand"), person("Odette Maury")];
    const { assignments } = run(
      [a, b, c],
      [],
      [decided(a, b, "SAME"), decided(b, c, "SAME"), decided(a, c, "DIFFERENT")],
    );
    expect(assignments.get(a.entity.id)).not.toBe(assignments.get(c.entity.id));
    expect(new Set(assignments.values()).size).toBe(2);
  });

  it("keeps an entity from an agent that holds the one it was judged different from, old as that may be", () => {
    const [first, second] = [before("Anne Dorval", "a"), before("Anne Dorval", "b")];
    const one = person("Anne Dorval");
    const agent = holding(second, first);
    expect(run([one], [agent], [decided(one, first, "DIFFERENT")]).founded).toHaveLength(1);
    expect(run([one], [agent], [decided(one, first, "DIFFERENT"), decided(one, second, "SAME")]).founded).toHaveLength(
      1,
    );
  });

  it("lets only one of two into the agent that both would match", () => {
    const [one, other] = [person("Anne Dorval", { companions: COMPANY }), person("Dorval", { companions: COMPANY })];
    const agent = known(before("Anne Dorval", "before", { companions: COMPANY }));
    const resolution = run([one, other], [agent], [decided(one, other, "DIFFERENT")]);
    expect(resolution.assignments.get(one.entity.id)).toBe(agent.agent.id);
    expect(resolution.assignments.get(other.entity.id)).not.toBe(agent.agent.id);
  });
});

describe("Namesakes of whom a person said that they are two", () => {
  const minister = known(before("Paul Kerven", "a", { titles: ["ministre du Budget"], companions: COMPANY }), 90);
  const singer = known(before("Paul Kerven", "b", { titles: ["compositeur"], companions: ["Opéra de Valmer"] }), 2);
  const homonyms: [AgentId, AgentId][] = [[minister.agent.id, singer.agent.id]];
  const resolve = (facts: Facts = {}): ReturnType<typeof run> =>
    run([person("Paul Kerven", facts)], [minister, singer], [], homonyms);

  it("are neither of them the one whom an article names without more, who is founded and asked about", () => {
    const resolution = resolve();
    expect(resolution.founded).toMatchObject([{ name: "Paul Kerven" }]);
    expect(resolution.judgements.map(({ verdict }) => verdict)).toEqual(["UNSURE", "UNSURE"]);
    expect(resolution.judgements.map(({ right }) => right).sort()).toEqual(
      [minister.entities[0]?.id, singer.entities[0]?.id].sort(),
    );
    expect(resolution.judgements[0]?.reason).toBe(
      "'Paul Kerven' may be 'Paul Kerven', but people decided that several bear the name, and the article does not show which of them is meant.",
    );
  });

  it("are told apart by office, by company, and by what only one of them can be", () => {
    const agentIn = (facts: Facts): AgentId | undefined => [...resolve(facts).assignments.values()][0];
    expect(agentIn({ titles: ["ministre du Budget"] })).toBe(minister.agent.id);
    expect(agentIn({ companions: COMPANY })).toBe(minister.agent.id);
    expect(agentIn({ titles: ["compositeur"] })).toBe(singer.agent.id);
  });

  it("are not told apart by evidence for both", () => {
    expect(resolve({ companions: [...COMPANY, "Opéra de Valmer"], titles: [] }).founded).toEqual([]);
    expect(resolve({ companions: ["Norvane", "Opéra de Valmer"] }).founded).toHaveLength(1);
  });

  it("are looked at only where both are known, and an article read again keeps its own", () => {
    expect(run([person("Paul Kerven")], [minister], [], homonyms).founded).toEqual([]);
    const again = before("Paul Kerven", "b");
    expect(run([again], [minister, singer], [], homonyms).assignments.get(again.entity.id)).toBe(singer.agent.id);
  });
});

describe("Over any archive", () => {
  const names = fc.constantFrom("Anne Dorval", "Dorval", "A. Dorval", "Anne Dorvel", "Paul Dorval", "Le Renard");
  const article = fc.uniqueArray(names, { minLength: 1, maxLength: 4 });
  const verdict = fc.constantFrom<Verdict[]>("SAME", "DIFFERENT");

  it("no identity holds two entities that a standing DIFFERENT keeps apart", () => {
    const archive = fc.array(article, { minLength: 1, maxLength: 6 });
    const judged = fc.array(fc.record({ one: fc.nat(), other: fc.nat(), verdict, byPerson: fc.boolean() }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(archive, judged, (articles, picks) => {
        const all = articles.flatMap((own, index) =>
          own.map((name) => person(name, { article: `${index}`, companions: COMPANY })),
        );
        const rows = picks.flatMap((pick) => {
          const [one, other] = [all[pick.one % all.length], all[pick.other % all.length]];
          if (one === undefined || other === undefined || one === other) return [];
          return [earlier(one, other, pick.verdict, pick.byPerson ? DECISION : null)];
        });
        const owners = readOneByOne(articles.length, all, rows);
        const decidedSame = rows.some(({ verdict: said, decidedBy }) => said === "SAME" && decidedBy !== null);
        for (const { left, right, verdict: said, decidedBy } of rows) {
          // A person may overrule a scorer; nobody overrules a person.
          if (said !== "DIFFERENT" || (decidedBy === null && decidedSame)) continue;
          expect(owners.get(left)).not.toBe(owners.get(right));
        }
      }),
      { numRuns: 300 },
    );
  });

  /** Each article is resolved against the agents that those before it left. */
  function readOneByOne(
    articles: number,
    all: readonly EntityToResolve[],
    rows: readonly Judgement[],
  ): Map<EntityId, AgentId> {
    const owners = new Map<EntityId, AgentId>();
    const recorded = [...rows];
    for (let index = 0; index < articles; index++) {
      const prefix = person("", { article: `${index}` }).entity.articleId;
      const own = all.filter(({ entity }) => entity.articleId === prefix);
      const { assignments, judgements } = run(own, agentsOf(all, owners), recorded);
      recorded.push(...judgements);
      for (const [entity, agent] of assignments) owners.set(entity, agent);
    }
    return owners;
  }

  function agentsOf(all: readonly EntityToResolve[], owners: ReadonlyMap<EntityId, AgentId>): KnownAgent[] {
    const held = new Map<AgentId, EntityToResolve[]>();
    for (const one of all) {
      const owner = owners.get(one.entity.id);
      if (owner !== undefined) held.set(owner, [...(held.get(owner) ?? []), one]);
    }
    return [...held].map(([id, entities]) => {
      const agent = holding(...(entities as [EntityToResolve, ...EntityToResolve[]]));
      const names = entities.flatMap((one) => known(one).names);
      return { ...agent, agent: { ...agent.agent, id } as KnownAgent["agent"], names, articles: entities.length };
    });
  }
});
