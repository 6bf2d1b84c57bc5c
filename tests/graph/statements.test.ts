import { afterAll, beforeAll, expect, it } from "vitest";
import type { ArticleGraph } from "../../server/storage/store.js";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";
import { withoutPlans } from "../support/withoutPlans.js";
import { printing, signed } from "../support/posts.js";

const people = ["Odile Tresgast", "Margaret Ellwynne", "Ned Carrow", "Jeanne Morvan"].map(person);
const outlets = ["Le Courrier de Varenne", "The Castlebrook Herald"].map(organization);
const ministry = organization("ministère de la Mer");

/** Articles `from` to `to`, each with a person, the ministry and an unnamed source speaking. */
const articles = (from: number, to: number): ArticleGraph[] =>
  Array.from({ length: to - from }, (_, i) => from + i).map((n) => {
    const graph = write({
      url: `https://courrier.example/${n}`,
      publisher: outlets[n % 2] ?? ministry,
      publishedAt: new Date(Date.UTC(2031, 0, 1 + n)),
      said: [
        { by: people[n % 4] ?? null, words: `Le quai ${n} est prêt`, more: "et payé", about: people.slice(0, n % 3) },
        { by: ministry, words: `La grue ${n} tourne` },
        { by: "un haut responsable", words: `Rien n'est signé au ${n}`, speaksFor: ministry },
        { by: null, words: `On verra au ${n}` },
      ],
    });
    const holders = people.slice(0, (n % 3) + 1);
    const posts = holders.map((holder) => ({ person: holder, title: `conseiller ${n % 2}`, organization: ministry }));
    return signed(printing(graph, posts), "Par deux personnes", people.slice(2));
  });

/** With the most statements each may take. The number of rows must not matter. */
const OPERATIONS: Record<string, { most: number; query: string; variables?: () => Promise<Record<string, unknown>> }> =
  {
    "article → quotes → attribution → speaker → their other quotes → those articles → publisher": {
      most: 8,
      query: `{ articles(first: 100) { edges { node { headline quotes(first: 10) { edges { node { text
      attribution { speaker { ... on Agent { name quotesBy(first: 4) { edges { node { text
        article { headline publisher { name } } } } } } } } } } } } } } }`,
    },
    "the same with every count, and with the speakers the articles do not name": {
      most: 13,
      query: `{ articles(first: 100) { totalCount edges { node { headline quotes(first: 10) { totalCount edges { node { text
      attribution { speaker { __typename
        ... on Agent { name quotesBy(first: 4) { totalCount edges { node { text article { headline publisher { name } } } } } }
        ... on UnnamedSource { description speaksFor { name } article { url } } } } } } } } } } }`,
    },
    "quotes with their proof: parts, cue, evidence, context, offsets in code points": {
      most: 4,
      query: `{ quotes(filter: {}, first: 100) { edges { node { text
      parts { exact prefix suffix start end textSha256 anchor } cue { text span { start } } context { before paragraph }
      attribution { asPrinted evidence { exact start(unit: UTF8_BYTE) article { url } } } } } } }`,
    },
    "people with what they said, what names them and where": {
      most: 9,
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { id resolvedFrom formerIds name
      quotesBy { totalCount edges { node { text } } }
      quotesAbout(filter: { minConfidence: 0.5 }) { totalCount edges { node { text } } }
      mentionedIn { totalCount edges { node { headline } } } } } }`,
      variables: () => Promise.resolve({ ids: [...people, ministry].map(({ id }) => id) }),
    },
    "mentions and whom they mean": {
      most: 5,
      query: `{ articles(first: 100) { edges { node { mentions(first: 20) { totalCount edges { node { surface confidence
      refersTo { ... on Agent { name } ... on UnnamedSource { description } } } } } } } } }`,
    },
    "every spelling with the places that print it": {
      most: 7,
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent { names { totalCount edges { node kind reason firstSeen
      evidence(first: 2) { exact article { headline } } } } } } }`,
      variables: () => Promise.resolve({ ids: [...people, ministry].map(({ id }) => id) }),
    },
    "outlets with what they published, and who spoke for a ministry": {
      most: 9,
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Organization { kind country
      published { totalCount edges { node { headline versions { number } excluded { reason span { exact } } } } }
      spokenForBy { totalCount edges { node { naming quote { text } } } } } } }`,
      variables: () => Promise.resolve({ ids: [...outlets, ministry].map(({ id }) => id) }),
    },
    "quotes with whom they name, the other candidates and the run that found them": {
      most: 7,
      query: `{ quotes(filter: {}, orderBy: OLDEST, first: 100) { edges { node { about { totalCount edges { surface agent { name } } }
      attribution { alternatives { confidence speaker { __typename ... on Agent { name } } } derivedBy { tool rule startedAt } } } } } }`,
    },
    "posts with who, where, when and the places that print them": {
      most: 10,
      query: `query ($ids: [ID!]!) { nodes(ids: $ids) {
      ... on Person { affiliations(at: "2031") { totalCount edges { title since organization { name } evidence { exact article { url } } } } }
      ... on Organization { members { totalCount edges { title person { name } evidence(first: 5) { exact } } } } } }`,
      variables: () => Promise.resolve({ ids: [...people, ministry].map(({ id }) => id) }),
    },
    "articles with who wrote them and what else they wrote, and when what they print was said": {
      most: 8,
      query: `{ articles(first: 60) { edges { node { authors(first: 5) { totalCount edges { bylineAsPrinted author { name
      wrote(first: 5) { totalCount edges { bylineAsPrinted node { headline quotes(first: 1) { edges { node { saidAt } } } } } } } } } } } } }`,
    },
    "how much there is, without reading any of it": {
      most: 2,
      query: `{ quotes(filter: {}, first: 0) { totalCount } articles(first: 0) { totalCount } }`,
    },
  };

describeEachDatabase("statements per operation", (open, { kind }) => {
  let server: TestServer;
  const before: Record<string, string[]> = {};
  const after: Record<string, string[]> = {};

  const measure = async (into: Record<string, string[]>): Promise<void> => {
    for (const [name, { query, variables }] of Object.entries(OPERATIONS)) {
      into[name] = await server.statementsOf(query, await variables?.());
    }
  };

  beforeAll(async () => {
    server = await TestServer.open(withoutPlans, open);
    await store(server.store, articles(0, 20));
    await measure(before);
    await store(
      server.store,
      articles(20, 40).map((graph) => ({ ...graph, founded: graph.founded.filter((agent) => !isKnown(agent.id)) })),
    );
    await measure(after);
  });
  afterAll(() => server.close());

  const known = new Set([...people, ...outlets, ministry].map(({ id }): string => id));
  const isKnown = (id: string): boolean => known.has(id);

  it.each(Object.entries(OPERATIONS))("%s", (name, { most }) => {
    for (const statements of [before[name] ?? [], after[name] ?? []]) {
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.length, statements.join(" ")).toBeLessThanOrEqual(most);
    }
  });

  it("stay the same when the archive doubles", () => {
    // A server answers several connections in any order, so what two fields ask of one table may go in one or in two.
    const comparable = (statements: string[]) =>
      kind === "embedded" ? statements.length : [...new Set(statements)].sort();
    const of = (measured: typeof before) => Object.entries(measured).map(([name, list]) => [name, comparable(list)]);
    expect(of(after)).toEqual(of(before));
  });

  it("answers from the doubled archive, so the comparison was of different amounts", async () => {
    const { quotes } = await server.data<{ quotes: { totalCount: number } }>("{ quotes(filter: {}) { totalCount } }");
    expect(quotes.totalCount).toBe(160);
  });
});
