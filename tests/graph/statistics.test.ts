import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { FACETS, type Facet } from "../../server/domain/statistics.js";
import type { Agent } from "../../server/domain/agent.js";
import type { Channel, QuoteKind } from "../../server/domain/quote.js";
import type { SpeakerRole } from "../../server/domain/speaker.js";
import { articleId, quoteId, utteranceId } from "../../server/domain/ids.js";
import { declaredTopic } from "../../server/domain/topic.js";
import { declareAgent, declareTopics } from "../../server/pipeline/declare.js";
import type { ArticleGraph } from "../../server/storage/store.js";
import { invent, organization, person, type InventedQuote } from "../storage/invented.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const people = ["Odile Tresgast", "Margaret Ellwynne", "Ned Carrow", "Jeanne Morvan"].map(person);
const outlets = ["Le Courrier de Varenne", "The Castlebrook Herald"].map(organization);
const ministry = organization("ministère de la Mer");

const ROLES: readonly SpeakerRole[] = ["OFFICIAL", "WITNESS", "UNKNOWN"];
const KINDS: readonly QuoteKind[] = ["DIRECT", "MIXED", "HEADLINE"];
const CHANNELS: readonly Channel[] = ["SPEECH", "UNKNOWN"];

/** Whatever differs between quotes differs with another period, so that most combinations occur. */
function quoteOf(n: number, i: number): InventedQuote {
  const speakers: readonly (Agent | "source" | null)[] = [people[n % 4] ?? null, ministry, "source", null];
  return {
    by: speakers[(n + i) % 4] ?? null,
    words: `Le quai ${n}, ligne ${i}`,
    about: people.slice(0, (n + 2 * i) % 3),
    quote: { kind: KINDS[(n + i) % 3] ?? "DIRECT" },
    attribution: {
      role: ROLES[(n * 2 + i) % 3] ?? "UNKNOWN",
      channel: CHANNELS[(n + i) % 2] ?? "UNKNOWN",
      confidence: ((n * 3 + i) % 10) / 10,
    },
  };
}

const articleOf = (n: number): ArticleGraph =>
  invent({
    url: `https://courrier.example/${n}`,
    ...(n % 5 === 4 ? {} : { publisher: outlets[n % 2] }),
    publishedAt: n % 7 === 6 ? null : new Date(Date.UTC(2030 + (n % 2), n % 3, 1 + n)),
    language: n % 3 === 0 ? "en" : "fr",
    status: n === 15 ? "WITHHELD" : "USABLE",
    quotes: Array.from({ length: 1 + (n % 4) }, (_, i) => quoteOf(n, i)),
  });
/** What each third article begins with is said once; a second line is of an utterance whose first printing is not here. */
function printingAgain(graphs: readonly ArticleGraph[]): readonly ArticleGraph[] {
  const nowhere = utteranceId(quoteId(articleId("https://nowhere.example/"), "Le quai", 0));
  return graphs.map((graph, n) => ({
    ...graph,
    quotes: graph.quotes.map((quote, i) => {
      const first = graphs[n % 3]?.quotes[0];
      if (i === 0 && first !== undefined) return { ...quote, utteranceId: first.utteranceId };
      return i === 1 ? { ...quote, utteranceId: nowhere } : quote;
    }),
  }));
}
const listed = printingAgain(Array.from({ length: 15 }, (_, n) => articleOf(n)));
const withheld = articleOf(15);
const articles = [...listed, withheld];

interface Row {
  readonly keys: (string | null)[];
  readonly labels: string[];
  readonly rest: boolean;
  readonly quotes: number;
  readonly utterances: number;
  readonly speakers: number;
  readonly articles: number;
  readonly share: number;
  readonly behind: {
    readonly totalCount: number;
    readonly edges: readonly { readonly cursor: string; readonly node: QuoteNode }[];
  };
}

interface QuoteNode {
  readonly id: string;
  readonly kind: string;
  readonly language: string;
  readonly review: string;
  readonly utterance: { readonly id: string };
  readonly topics: readonly { readonly id: string }[];
  readonly about: { readonly edges: readonly { readonly agent: { readonly id: string } }[] };
  readonly article: {
    readonly id: string;
    readonly publishedAt: string | null;
    readonly publisher: { readonly id: string; readonly country: string | null } | null;
  };
  readonly attribution: {
    readonly role: string;
    readonly naming: string;
    readonly channel: string;
    readonly speaker: { readonly id: string; readonly gender?: { readonly value: string } | null } | null;
  };
}

const NODE = `id kind language review utterance { id } topics { id } about(first: 3) { edges { agent { id } } }
  article { id publishedAt publisher { id country } }
  attribution { role naming channel speaker { ... on Person { id gender { value } } ... on Organization { id }
    ... on UnnamedSource { id } } }`;

/** What the graph itself says of a quote: the values it has to be counted under. */
function valuesOf(facet: Facet, { article, attribution, ...quote }: QuoteNode): readonly (string | null)[] {
  const orMissing = (list: readonly string[]): readonly (string | null)[] =>
    list.length === 0 ? [null] : [...new Set(list)];
  switch (facet) {
    case "SPEAKER":
      return [attribution.speaker?.id ?? null];
    case "ABOUT":
      return orMissing(quote.about.edges.map(({ agent }) => agent.id));
    case "OUTLET":
      return [article.publisher?.id ?? null];
    case "LANGUAGE":
      return [quote.language];
    case "COUNTRY":
      return [article.publisher?.country ?? null];
    case "ROLE":
      return [attribution.role];
    case "NAMING":
      return [attribution.naming];
    case "KIND":
      return [quote.kind];
    case "GENDER":
      return [attribution.speaker?.gender?.value ?? null];
    case "CHANNEL":
      return [attribution.channel];
    case "TOPIC":
      return orMissing(quote.topics.map(({ id }) => id));
    case "MONTH":
      return [article.publishedAt?.slice(0, 7) ?? null];
    case "YEAR":
      return [article.publishedAt?.slice(0, 4) ?? null];
    case "REVIEW":
      return [quote.review];
  }
}

const combinations = (by: readonly Facet[], quote: QuoteNode): readonly (readonly (string | null)[])[] =>
  by.reduce<(string | null)[][]>(
    (keys, facet) => keys.flatMap((key) => valuesOf(facet, quote).map((value) => [...key, value])),
    [[]],
  );

const countsOf = (quotes: readonly QuoteNode[]) => ({
  quotes: quotes.length,
  utterances: new Set(quotes.map(({ utterance }) => utterance.id)).size,
  speakers: new Set(quotes.flatMap(({ attribution }) => attribution.speaker?.id ?? [])).size,
  articles: new Set(quotes.map(({ article }) => article.id)).size,
});

const filters = fc.record(
  {
    speaker: fc.subarray(people.map(({ id }): string => id)),
    about: fc.subarray(people.map(({ id }): string => id)),
    outlet: fc.subarray(outlets.map(({ id }): string => id)),
    role: fc.subarray([...ROLES]),
    kind: fc.subarray([...KINDS]),
    language: fc.subarray(["fr", "en"]),
    published: fc.constantFrom({ from: "2031" }, { to: "2030-02" }, {}),
    minConfidence: fc.constantFrom(0, 0.3, 0.6),
    collapseReprints: fc.boolean(),
    not: fc.record({ naming: fc.subarray(["NAMED", "UNNAMED", "UNATTRIBUTED"]) }),
  },
  { requiredKeys: [] },
);

describeEachDatabase("statistics", (open) => {
  let server: TestServer;
  let every: readonly QuoteNode[] = [];

  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    const { store } = server;
    const known = new Set<string>();
    await store.write(async (writer) => {
      for (const graph of articles) {
        const founded = graph.founded.filter(({ id }) => !known.has(id));
        for (const { id } of founded) known.add(id);
        const topics = graph === withheld ? [declaredTopic("secret")] : graph.topics;
        await writer.saveArticle({ ...graph, founded, topics });
      }
    });
    const now = new Date("2031-06-01T00:00:00.000Z");
    const source = "https://registre.example/1";
    for (const [i, one] of people.slice(0, 2).entries()) {
      await declareAgent(store, one.id, { gender: { value: i === 0 ? "female" : "male", sourceUrl: source } }, now);
    }
    await declareAgent(store, outlets[1]?.id ?? "", { country: { value: "GB", sourceUrl: source } }, now);
    for (const { article } of articles.filter((_, n) => n % 2 === 0)) {
      await declareTopics(store, article.id, ["port", "quais", `grue ${article.url.length % 2}`], now);
    }
    const { quotes } = await server.data<{ quotes: { edges: { node: QuoteNode }[] } }>(
      `{ quotes(filter: {}, first: 100) { edges { node { ${NODE} } } } }`,
    );
    every = quotes.edges.map(({ node }) => node);
  });
  afterAll(() => server.close());

  const stats = async (by: readonly Facet[], filter: object = {}, top = 100, first = 60): Promise<Row[]> => {
    const data = await server.data<{ quoteStats: Row[] }>(
      `query ($by: [Facet!]!, $filter: QuoteFilter!, $top: Int, $first: Int) {
         quoteStats(by: $by, filter: $filter, top: $top) { keys labels rest quotes utterances speakers articles share
           behind(first: $first) { totalCount edges { cursor node { id } } } } }`,
      { by, filter, top, first },
    );
    return data.quoteStats;
  };

  const fewer = (by: readonly Facet[], filter: object, top: number): Promise<object> =>
    server.data(
      `query ($by: [Facet!]!, $filter: QuoteFilter!, $top: Int) {
         both: quoteStats(by: $by, filter: $filter, top: $top) { keys rest quotes utterances }
         one: quoteStats(by: $by, filter: $filter, top: $top) { keys rest quotes } }`,
      { by, filter, top },
    );

  it("count, whatever the filter and the facets, what the graph says of each quote; every cell opens exactly its quotes", async () => {
    const dimensions = fc.uniqueArray(fc.constantFrom(...FACETS), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(filters, dimensions, fc.integer({ min: 1, max: 12 }), async (filter, by, top) => {
        const { quotes } = await server.data<{ quotes: { totalCount: number; edges: { node: { id: string } }[] } }>(
          `query ($filter: QuoteFilter!) { quotes(filter: $filter, first: 100) { totalCount edges { node { id } } } }`,
          { filter },
        );
        const matching = new Set(quotes.edges.map(({ node }) => node.id));
        const cells = new Map<string, QuoteNode[]>();
        for (const quote of every.filter(({ id }) => matching.has(id))) {
          for (const keys of combinations(by, quote)) {
            const cell = cells.get(JSON.stringify(keys)) ?? [];
            cells.set(JSON.stringify(keys), [...cell, quote]);
          }
        }
        const rows = await stats(by, filter, top);
        // What counts fewer things counts in another way, and must count the same.
        expect(await fewer(by, filter, top)).toEqual({
          both: rows.map(({ keys, rest, quotes, utterances }) => ({ keys, rest, quotes, utterances })),
          one: rows.map(({ keys, rest, quotes }) => ({ keys, rest, quotes })),
        });
        const shown = rows.filter(({ rest }) => !rest);
        expect(shown).toHaveLength(Math.min(top, cells.size));
        expect(rows.length).toBe(shown.length + (cells.size > top ? 1 : 0));
        for (const row of shown) {
          const quotesOfCell = cells.get(JSON.stringify(row.keys)) ?? [];
          expect(row).toMatchObject(countsOf(quotesOfCell));
          expect(row.behind.totalCount).toBe(row.quotes);
          expect(row.behind.edges.map(({ node }) => node.id).sort()).toEqual(quotesOfCell.map(({ id }) => id).sort());
          expect(row.share).toBeCloseTo(row.quotes / quotes.totalCount, 10);
          cells.delete(JSON.stringify(row.keys));
        }
        const rest = rows.find((row) => row.rest);
        if (rest !== undefined) {
          const left = [...new Set([...cells.values()].flat())];
          expect(rest).toMatchObject({ keys: [], ...countsOf(left) });
          expect(rest.behind.edges.map(({ node }) => node.id).sort()).toEqual(left.map(({ id }) => id).sort());
        }
        if (!by.includes("ABOUT") && !by.includes("TOPIC")) {
          expect(rows.reduce((sum, row) => sum + row.quotes, 0)).toBe(quotes.totalCount);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("never count what is withheld: neither its quotes nor the topic that only it declares", async () => {
    const labels = (await stats(["TOPIC"])).flatMap((row) => row.labels);
    expect(labels).toContain("port");
    expect(labels).not.toContain("secret");
    const total = (await stats(["REVIEW"])).reduce((sum, { quotes }) => sum + quotes, 0);
    expect(total).toBe(every.length);
    const printed = articles.reduce((sum, { quotes }) => sum + quotes.length, 0);
    expect(printed - total).toBe(withheld.quotes.length);
  });

  it("say a quote that names two people in each of them, and once in the rest", async () => {
    const rows = await stats(["ABOUT"], {}, 1);
    expect(rows.map(({ rest }) => rest)).toEqual([false, true]);
    const all = await stats(["ABOUT"]);
    expect(all.reduce((sum, { quotes }) => sum + quotes, 0)).toBeGreaterThan(every.length);
    expect(rows[1]?.quotes).toBeLessThanOrEqual(every.length);
  });

  it("name in words whom and what their keys are", async () => {
    const labels = (await stats(["SPEAKER", "LANGUAGE"])).flatMap((row) => row.labels);
    expect(labels).toEqual(expect.arrayContaining(["Odile Tresgast", "ministère de la Mer", "French", "(missing)"]));
    expect((await stats(["COUNTRY"])).flatMap((row) => row.labels)).toContain("United Kingdom");
    expect((await stats(["MONTH"], {}, 1))[1]?.labels).toEqual(["(rest)"]);
  });

  it("are paged behind a cell from cursor to cursor, and refuse the cursor of another list", async () => {
    const [whole] = await stats(["YEAR"], {}, 1);
    const [page] = await stats(["YEAR"], {}, 1, 2);
    const next = await server.data<{ quoteStats: Row[] }>(
      `query ($after: String) { quoteStats(by: [YEAR], filter: {}, top: 1) { behind(first: 100, after: $after) {
         totalCount edges { cursor node { id } } } } }`,
      { after: page?.behind.edges[1]?.cursor },
    );
    expect([...(page?.behind.edges ?? []), ...(next.quoteStats[0]?.behind.edges ?? [])]).toEqual(whole?.behind.edges);
    const { errors } = await server.ask(
      `query ($after: String) { quotes(filter: {}, after: $after) { edges { cursor } } }`,
      { after: page?.behind.edges[1]?.cursor },
    );
    expect(errors).toMatchObject([{ extensions: { code: "BAD_CURSOR" } }]);
  });

  it.each([
    ["no facet", `{ quoteStats(filter: {}, by: []) { quotes } }`],
    ["five facets", `{ quoteStats(filter: {}, by: [YEAR, ROLE, KIND, NAMING, OUTLET]) { quotes } }`],
    ["a facet twice", `{ quoteStats(filter: {}, by: [YEAR, YEAR]) { quotes } }`],
    ["no row", `{ quoteStats(filter: {}, by: [YEAR], top: 0) { quotes } }`],
    ["too many rows", `{ quoteStats(filter: {}, by: [YEAR], top: 1001) { quotes } }`],
    ["no facet of a list", `{ quotes(filter: {}) { facets(by: []) { missing } } }`],
    ["a facet of a list twice", `{ quotes(filter: {}) { facets(by: [KIND, KIND]) { missing } } }`],
    ["too many buckets", `{ quotes(filter: {}) { facets(by: [KIND], top: 101) { missing } } }`],
  ])("refuse %s", async (_, query) => {
    expect((await server.ask(query)).errors).toMatchObject([{ extensions: { code: "BAD_ARGUMENT" } }]);
  });

  it("of nothing are no rows, and empty facets", async () => {
    expect(await server.data(`{ quoteStats(filter: { role: [] }, by: [YEAR]) { quotes share } }`)).toEqual({
      quoteStats: [],
    });
    expect(
      await server.data(
        `{ quotes(filter: { role: [] }) { facets(by: [YEAR]) { facet other missing buckets { key } } } }`,
      ),
    ).toEqual({
      quotes: { facets: [{ facet: "YEAR", other: 0, missing: 0, buckets: [] }] },
    });
  });

  it("take one statement, and one more for all that stands behind the cells", async () => {
    const counts = await server.statementsOf(
      `{ quoteStats(filter: {}, by: [OUTLET, ROLE]) { keys quotes utterances speakers articles share } }`,
    );
    expect(counts).toEqual(["statistics.crossTable"]);
    const opened = await server.statementsOf(
      `{ quoteStats(filter: {}, by: [SPEAKER, ABOUT], top: 20) { labels quotes
         behind(first: 3) { totalCount edges { node { text } } facets(by: [ROLE, YEAR]) { buckets { key quotes } } } } }`,
    );
    expect(opened.sort()).toEqual([
      "agents.byIds",
      "statistics.behind",
      "statistics.crossTable",
      "statistics.facets",
      "unnamedSources.byIds",
    ]);
  });

  const FACETED = `totalCount edges { node { ${NODE} } }
    facets(by: [${FACETS.join(", ")}], top: 2) { facet other missing buckets { key label quotes speakers articles agent { id name } } }`;

  interface FacetedList {
    readonly totalCount: number;
    readonly edges: readonly { readonly node: QuoteNode }[];
    readonly facets: readonly {
      readonly facet: Facet;
      readonly other: number;
      readonly missing: number;
      readonly buckets: readonly { readonly key: string; readonly quotes: number }[];
    }[];
  }

  /** Counts the quotes of a list that was read whole, and compares. */
  function expectFacets({ totalCount, edges, facets }: FacetedList): void {
    expect(edges).toHaveLength(totalCount);
    expect(facets.map(({ facet }) => facet)).toEqual(FACETS);
    for (const { facet, buckets, other, missing } of facets) {
      const groups = new Map<string | null, QuoteNode[]>();
      for (const { node } of edges) {
        for (const value of valuesOf(facet, node)) groups.set(value, [...(groups.get(value) ?? []), node]);
      }
      expect(missing, facet).toBe(groups.get(null)?.length ?? 0);
      groups.delete(null);
      expect(buckets, facet).toHaveLength(Math.min(2, groups.size));
      for (const { key, ...bucket } of buckets) {
        const { quotes, speakers, articles } = countsOf(groups.get(key) ?? []);
        expect(bucket, facet).toMatchObject({ quotes, speakers, articles });
        groups.delete(key);
      }
      expect(other, facet).toBe([...groups.values()].reduce((sum, { length }) => sum + length, 0));
    }
  }

  it("divide every list of quotes, whole and not the page alone, by what the graph says of its quotes", async () => {
    const data = await server.data<{
      quotes: FacetedList;
      articles: { edges: { node: { quotes: FacetedList } }[] };
      nodes: {
        quotesBy: FacetedList;
        quotesAbout: FacetedList;
        speaksAbout: { edges: { quotes: FacetedList }[] };
      }[];
      quoteStats: { behind: FacetedList }[];
      utterances: { edges: { node: { utterance: { quotes: FacetedList } } }[] };
    }>(
      `query ($ids: [ID!]!) {
         quotes(filter: { language: ["fr"] }, first: 60) { ${FACETED} }
         articles(first: 16) { edges { node { quotes(filter: { minConfidence: 0.2 }, first: 5) { ${FACETED} } } } }
         nodes(ids: $ids) { ... on Agent { quotesBy(filter: { kind: [DIRECT, MIXED] }, first: 20) { ${FACETED} }
           quotesAbout(first: 30) { ${FACETED} }
           speaksAbout(first: 2) { edges { quotes(first: 10) { ${FACETED} } } } } }
         utterances: quotes(filter: {}, first: 5) { edges { node { utterance { quotes(first: 20) { ${FACETED} } } } } }
         quoteStats(filter: {}, by: [ABOUT], top: 2) { behind(first: 40) { ${FACETED} } } }`,
      { ids: [people[0]?.id, people[1]?.id, ministry.id] },
    );
    expect(data.quotes.totalCount).toBeGreaterThan(10);
    const lists = [
      data.quotes,
      ...data.articles.edges.map(({ node }) => node.quotes),
      ...data.nodes.flatMap(({ quotesBy, quotesAbout, speaksAbout }) => [
        quotesBy,
        quotesAbout,
        ...speaksAbout.edges.map(({ quotes }) => quotes),
      ]),
      ...data.utterances.edges.map(({ node }) => node.utterance.quotes),
      ...data.quoteStats.map(({ behind }) => behind),
    ];
    for (const list of lists) expectFacets(list);
  });

  it("take one statement for the facets of a hundred lists, and none for the page when only they are asked for", async () => {
    const statements = await server.statementsOf(
      `{ articles(first: 100) { edges { node { quotes(first: 1) { facets(by: [ROLE, KIND]) { buckets { key quotes } } } } } } }`,
    );
    expect(statements).toEqual(["articles.page", "statistics.facets"]);
  });

  it("tell how an article is sourced, each source once, for all articles at once", async () => {
    const { articles: listed } = await server.data<{
      articles: {
        edges: {
          node: { sourcing: Record<string, number>; quotes: { edges: { node: QuoteNode & { text: string } }[] } };
        }[];
      };
    }>(
      `{ articles(first: 16) { edges { node { quotes { edges { node { text ${NODE} } } }
         sourcing { named unnamed organizations documents unattributed quotedWords unnamedWords } } } } }`,
    );
    for (const { node } of listed.edges) {
      const quotes = node.quotes.edges.map((edge) => edge.node);
      const speakers = (prefix: string): number =>
        new Set(quotes.flatMap(({ attribution: { speaker } }) => (speaker?.id.startsWith(prefix) ? speaker.id : [])))
          .size;
      const wordsOf = (list: typeof quotes): number => list.flatMap(({ text }) => text.split(" ")).length;
      expect(node.sourcing).toEqual({
        named: speakers("per_"),
        unnamed: speakers("src_"),
        organizations: speakers("org_"),
        documents: 0,
        unattributed: quotes.filter(({ attribution }) => attribution.naming === "UNATTRIBUTED").length,
        quotedWords: quotes.length === 0 ? 0 : wordsOf(quotes),
        unnamedWords: wordsOf(quotes.filter(({ attribution }) => attribution.naming === "UNNAMED")),
      });
    }
    const statements = await server.statementsOf(`{ articles(first: 16) { edges { node { sourcing { named } } } } }`);
    expect(statements).toEqual(["planned"]);
  });
});
