import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";

const odile = person("Odile Tresgast");
const ned = person("Ned Carrow");
const courrier = organization("Le Courrier de Varenne");

const quay = write({
  url: "https://courrier.example/quai",
  publisher: courrier,
  publishedAt: new Date("2031-03-04T06:30:00.000Z"),
  said: [
    { by: odile, words: "L'accord <b>est</b> signé, l'Œuvre & le quai", more: "nord 🜚 rouvrent", about: [ned] },
    { by: ned, words: "Le nord n'aime pas ce quai" },
    { by: ned, words: "On verra" },
  ],
});
const second = write({
  url: "https://courrier.example/suite",
  publisher: courrier,
  publishedAt: new Date("2031-03-05T06:30:00.000Z"),
  said: [{ by: odile, words: "Les quais du nord attendront" }],
});

interface Found {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly score: number | null;
    readonly highlight: string | null;
    readonly node: { readonly text: string };
  }[];
}

describe("search in GraphQL", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
    await store(server.store, [quay, { ...second, founded: [] }]);
  });
  afterAll(() => server.close());

  const quotes = async (filter: unknown, more: Record<string, unknown> = {}): Promise<Found> =>
    (
      await server.data<{ quotes: Found }>(
        `query ($filter: QuoteFilter!, $orderBy: QuoteOrder, $after: String, $first: Int) {
           quotes(filter: $filter, orderBy: $orderBy, after: $after, first: $first) {
             totalCount edges { cursor score highlight node { text } } } }`,
        { filter, first: 20, ...more },
      )
    ).quotes;

  it("marks the words in the text as it is printed and escapes the rest", async () => {
    const { edges, totalCount } = await quotes({ text: "OEUVRE accords" });
    expect(totalCount).toBe(1);
    expect(edges[0]?.highlight).toBe(
      "L&#39;<mark>accord</mark> &lt;b&gt;est&lt;/b&gt; signé, l&#39;<mark>Œuvre</mark> &amp; le quai nord 🜚 rouvrent",
    );
    expect(edges[0]?.score).toBeGreaterThan(0);
  });

  it("finds a phrase from one part of a quote to the next", async () => {
    expect((await quotes({ phrase: "quai nord" })).edges.map(({ node }) => node.text)).toEqual([
      "L'accord <b>est</b> signé, l'Œuvre & le quai nord 🜚 rouvrent",
    ]);
  });

  it("gives no score and no highlight where no words are looked for", async () => {
    for (const filter of [{}, { not: { text: "quai" } }]) {
      const { edges } = await quotes(filter);
      expect(edges.length).toBeGreaterThan(0);
      expect(edges.every(({ score, highlight }) => score === null && highlight === null)).toBe(true);
    }
  });

  it("gives the score by which it ranks, and goes on from any place in its order", async () => {
    const filter = { or: [{ text: "quai nord" }, { text: "verra" }] };
    const whole = await quotes(filter, { orderBy: "RELEVANCE" });
    const scores = whole.edges.map(({ score }) => score ?? 0);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(whole.totalCount).toBe(4);
    const [first] = whole.edges;
    const rest = await quotes(filter, { orderBy: "RELEVANCE", after: first?.cursor });
    expect(rest.edges).toEqual(whole.edges.slice(1));
  });

  it("refuses to rank without words, and the cursor of another order", async () => {
    const { edges } = await quotes({ text: "quai" }, { orderBy: "RELEVANCE" });
    await expect(quotes({ text: "quai" }, { orderBy: "NEWEST", after: edges[0]?.cursor })).rejects.toThrow(
      /BAD_CURSOR/,
    );
    await expect(quotes({ speaker: [odile.id] }, { orderBy: "RELEVANCE" })).rejects.toThrow(/BAD_ARGUMENT/);
    await expect(quotes({ text: "a".repeat(1_001) })).rejects.toThrow(/BAD_ARGUMENT/);
    const { errors } = await server.ask(`{ articles(orderBy: RELEVANCE) { totalCount } }`);
    expect(errors).toMatchObject([{ extensions: { code: "BAD_ARGUMENT" } }]);
  });

  it("ranks what somebody said and what was said about them, and searches inside an article", async () => {
    const data = await server.data(
      `query ($ids: [ID!]!) {
         nodes(ids: $ids) { ... on Person {
           quotesBy(filter: {text: "quai"}, orderBy: RELEVANCE) { totalCount edges { highlight } }
           quotesAbout(filter: {text: "quai"}, orderBy: RELEVANCE) { totalCount edges { highlight } } } }
         article(url: "https://courrier.example/quai") { quotes(filter: {phrase: "on verra"}) { edges { highlight } } } }`,
      { ids: [odile.id, ned.id] },
    );
    expect(data).toMatchObject({
      nodes: [
        { quotesBy: { totalCount: 2 }, quotesAbout: { totalCount: 0, edges: [] } },
        {
          quotesBy: { totalCount: 1, edges: [{ highlight: "Le nord n&#39;aime pas ce <mark>quai</mark>" }] },
          quotesAbout: { totalCount: 1 },
        },
      ],
      article: { quotes: { edges: [{ highlight: "On <mark>verra</mark>" }] } },
    });
  });

  it("shows where an article matches, from its text or else its headline", async () => {
    const data = await server.data(
      `{ one: articles(text: "attendront") { totalCount edges { highlight score node { url } } }
         two: articles(text: "suite", orderBy: RELEVANCE) { edges { highlight } }
         none: articles { edges { highlight score } } }`,
    );
    expect(data).toMatchObject({
      one: {
        totalCount: 1,
        edges: [
          {
            highlight: expect.stringContaining("Les quais du nord <mark>attendront</mark>") as string,
            node: { url: "https://courrier.example/suite" },
          },
        ],
      },
      two: { edges: [{ highlight: "Headline of https://courrier.example/<mark>suite</mark>" }] },
      none: {
        edges: [
          { highlight: null, score: null },
          { highlight: null, score: null },
        ],
      },
    });
  });

  it("takes as many statements for a page of many hits as for one", async () => {
    const ask = (text: string) =>
      server.statementsOf(
        `query ($text: String) { quotes(filter: {text: $text}, orderBy: RELEVANCE) { totalCount edges { score highlight } }
           articles(text: $text) { edges { score highlight } } }`,
        { text },
      );
    const [one, many] = [await ask("verra"), await ask("nord")];
    expect([...many].sort()).toEqual([...one].sort());
    expect(one.length).toBeLessThanOrEqual(8);
  });
});
