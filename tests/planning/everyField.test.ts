/** What random operations may miss: each field of the map is asked for once, of an archive that has something there. */
import { getNamedType, isAbstractType, isObjectType, isRequiredArgument, type GraphQLObjectType } from "graphql";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildGraphSchema } from "../../server/graph/schema.js";
import { describeEachDatabase } from "../support/databases.js";
import { BothWays } from "./bothWays.js";
import { fillAndDecide } from "./decidedArchive.js";
import { isPlanned } from "./inMap.js";

const schema = buildGraphSchema();

/** How to ask for objects of a type: what is written around the fields asked of them, and under which names they stand. */
interface Way {
  readonly type: GraphQLObjectType;
  readonly before: string;
  readonly after: string;
  readonly names: readonly string[];
}

/** The lists of everything, with what they are asked. */
const ROOTS: Readonly<Record<string, string>> = {
  quotes: "(filter: {}, first: $size, orderBy: OLDEST)",
  articles: "(first: $size, orderBy: OLDEST)",
};

/** Of the lists; the first that the limits let through. */
const SIZES: readonly number[] = [100, 40, 15];

/** How many ways to objects of one type are gone. */
const MOST_WAYS = 6;

/** Nothing for these is in this archive; random operations over the other one meet withheld articles. */
const EMPTY_HERE = [
  "AffiliationEdge.since",
  "AffiliationEdge.until",
  "Article.statusReason",
  "Article.reprintOf",
  // On no short way: asked by itself below.
  "Decision.undoes",
  "Decision.undoneBy",
  "DecisionOutcome.reason",
  "Organization.formerIds",
  // Asked by the id of somebody merged, which no list gives.
  "Organization.resolvedFrom",
  "Person.resolvedFrom",
  // Of what is searched, which is not planned.
  "ArticleEdge.highlight",
  "ArticleEdge.score",
  "QuoteEdge.highlight",
  "QuoteEdge.score",
];

const objectTypes = (type: unknown): GraphQLObjectType[] =>
  isObjectType(type) ? [type] : isAbstractType(type) ? [...schema.getPossibleTypes(type)] : [];

/** The shortest ways to every type that planned fields lead to. */
function waysToTypes(): ReadonlyMap<string, readonly Way[]> {
  const root = schema.getQueryType();
  if (!root) throw new Error("The schema has no queries.");
  const found = new Map<string, Way[]>();
  const open: Way[] = [{ type: root, before: "{ ", after: " }", names: [] }];
  for (const { type, before, after, names } of open) {
    const fields = type.getFields();
    for (const field of type === root
      ? Object.keys(ROOTS).flatMap((name) => fields[name] ?? [])
      : Object.values(fields)) {
      const named = getNamedType(field.type);
      const asked = type === root ? ROOTS[field.name] : "";
      if (!isPlanned(type.name, field.name) || asked === undefined) continue;
      for (const next of objectTypes(named)) {
        const known = found.get(next.name) ?? [];
        if (known.length >= MOST_WAYS) continue;
        const [enter, leave] = next === named ? ["", ""] : [`... on ${next.name} { `, " }"];
        const way = {
          type: next,
          before: `${before}${field.name}${asked} { ${enter}`,
          after: `${leave} }${after}`,
          names: [...names, field.name],
        };
        found.set(next.name, [...known, way]);
        open.push(way);
      }
    }
  }
  return found;
}

/** Every field, and of objects every field that is none. */
function everythingOf(type: GraphQLObjectType, deeper: boolean): string {
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (!isPlanned(type.name, field.name) || field.args.some(isRequiredArgument)) return [];
    const below = objectTypes(getNamedType(field.type));
    if (below.length === 0) return [field.name];
    if (!deeper) return [];
    return [`${field.name} { ${below.map((one) => `... on ${one.name} { ${everythingOf(one, false)} }`).join(" ")} }`];
  });
  return ["__typename", ...fields].join(" ");
}

/** What stands under the names, whatever lists lie between. */
function at(value: unknown, names: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => at(item, names));
  const [name, ...rest] = names;
  if (value === null || value === undefined) return [];
  return name === undefined ? [value] : at((value as Record<string, unknown>)[name], rest);
}

describeEachDatabase("Planned or not, every field", (open) => {
  const statements: string[] = [];
  let ways: BothWays;
  beforeAll(async () => {
    const store = await open({ onStatement: (name) => void statements.push(name) });
    await fillAndDecide(store);
    ways = new BothWays(schema, store, statements);
    await ways.start();
  });
  afterAll(() => ways.stop());

  /** The objects met on a way, having compared what both ways of answering say of them. */
  async function met(way: Way, [size, ...smaller] = SIZES): Promise<Record<string, unknown>[]> {
    const { type, before, after, names } = way;
    const query = `query ($size: Int) ${before}${everythingOf(type, true)}${after}`;
    const planned = await ways.planned(query, { size });
    const resolved = await ways.byResolvers(query, { size });
    expect(planned.body, query).toBe(resolved.body);
    if (planned.body.includes("TOO_COMPLEX")) return smaller.length === 0 ? [] : met(way, smaller);
    expect(planned.planned, `${query}\n${ways.faults().join("\n")}`).toBe(true);
    return (at(JSON.parse(planned.body), ["data", ...names]) as Record<string, unknown>[]).filter(
      (one) => one["__typename"] === type.name,
    );
  }

  it.each([...waysToTypes()])("of %s is answered alike, and with something", async (type, all) => {
    const objects: Record<string, unknown>[] = [];
    for (const way of all) objects.push(...(await met(way)));
    const names = [...new Set(objects.flatMap(Object.keys))];
    const empty = names.filter((name) => objects.every((one) => isEmpty(one[name]))).map((name) => `${type}.${name}`);
    expect(objects.length).toBeGreaterThan(0);
    expect(empty.filter((field) => !EMPTY_HERE.includes(field))).toEqual([]);
  });

  it("of decisions that were taken back is answered alike", async () => {
    const query = `{ articles(orderBy: OLDEST) { edges { node { history { edges { node {
      undoes { id kind } undoneBy { id kind } outcome { state } } } } } } } }`;
    const planned = await ways.planned(query, {});
    expect(planned.body).toBe((await ways.byResolvers(query, {})).body);
    expect(planned.planned).toBe(true);
    expect(planned.body).toMatch(/"undoes":\{"id":"dec_\w+","kind":"CONFIRM"\}/);
    expect(planned.body).toMatch(/"undoneBy":\{"id":"dec_\w+","kind":"UNDO"\},"outcome":null/);
  });
});

const isEmpty = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);
