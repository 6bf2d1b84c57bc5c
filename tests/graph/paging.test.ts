import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nameOf, organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { withoutPlans } from "../support/withoutPlans.js";

const odile = person("Odile Tresgast");
const family = ["Marc Tresgast", "Luc Tresgast"].map(person);
const ministry = organization("ministère de la Mer");
const courrier = organization("Le Courrier de Varenne");

/** Thirteen articles on three days, so that many have the same instant and the order rests on the id too. */
const graphs = Array.from({ length: 13 }, (_, n) =>
  write({
    url: `https://courrier.example/${n}`,
    publisher: courrier,
    publishedAt: new Date(Date.UTC(2031, 0, 1 + (n % 3))),
    said: [
      { by: odile, words: `Le quai ${n} est prêt`, about: [ministry] },
      { by: "un haut responsable", words: `Rien n'est signé au ${n}`, speaksFor: ministry },
    ],
  }),
);
const long = write({
  url: "https://courrier.example/long",
  publisher: courrier,
  publishedAt: new Date("2031-02-01T00:00:00.000Z"),
  said: Array.from({ length: 7 }, (_, i) => ({
    by: "un porte-parole",
    words: `Phrase ${i}`,
    about: [odile, ministry, ...family],
  })),
});
const [firstOfLong] = long.quotes;
const sourceOfLong = long.unnamedSources[0];

interface List {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const PAGE = "totalCount edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const NAMES = "totalCount edges { cursor node } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";
const of = (id: string | undefined, type: string, field: string): string =>
  `query ($first: Int, $after: String) { node(id: "${id ?? ""}") { ... on ${type} { list: ${field} } } }`;

/** Every list of the schema, with how many rows it has here. */
const LISTS: [string, number, string][] = [
  ["articles", 14, `query ($first: Int, $after: String) { list: articles(first: $first, after: $after) { ${PAGE} } }`],
  [
    "quotes, newest first",
    33,
    `query ($first: Int, $after: String) { list: quotes(filter: {}, first: $first, after: $after) { ${PAGE} } }`,
  ],
  [
    "quotes, oldest first",
    33,
    `query ($first: Int, $after: String) { list: quotes(filter: {}, orderBy: OLDEST, first: $first, after: $after) { ${PAGE} } }`,
  ],
  [
    "agents",
    3,
    `query ($first: Int, $after: String) { list: agents(name: "Tresgast", first: $first, after: $after) { ${PAGE} } }`,
  ],
  ["quotesBy", 13, of(odile.id, "Person", `quotesBy(first: $first, after: $after) { ${PAGE} }`)],
  [
    "quotesAbout",
    20,
    of(ministry.id, "Organization", `quotesAbout(orderBy: OLDEST, first: $first, after: $after) { ${PAGE} }`),
  ],
  ["mentionedIn", 13, of(odile.id, "Person", `mentionedIn(first: $first, after: $after) { ${PAGE} }`)],
  ["published", 14, of(courrier.id, "Organization", `published(first: $first, after: $after) { ${PAGE} }`)],
  ["spokenForBy", 13, of(ministry.id, "Organization", `spokenForBy(first: $first, after: $after) { ${PAGE} }`)],
  ["names", 5, of(odile.id, "Person", `names(first: $first, after: $after) { ${NAMES} }`)],
  ["quotes of an article", 7, of(long.article.id, "Article", `quotes(first: $first, after: $after) { ${PAGE} }`)],
  ["mentions of an article", 7, of(long.article.id, "Article", `mentions(first: $first, after: $after) { ${PAGE} }`)],
  [
    "attributions of an unnamed source",
    1,
    of(sourceOfLong?.id, "UnnamedSource", `attributions(first: $first, after: $after) { ${PAGE} }`),
  ],
  ["about", 4, of(firstOfLong?.id, "Quote", `about(first: $first, after: $after) { ${PAGE} }`)],
];

describe("paging", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
    const spellings = ["Odile Tresgast", "O. Tresgast", "Odile T.", "Tresgaste", "Mme Tresgast"];
    await store(
      server.store,
      [...graphs, long],
      spellings.map((name, i) => nameOf(odile, name, { kind: i === 0 ? "PREFERRED" : "VARIANT", occurrences: 9 - i })),
    );
  });
  afterAll(() => server.close());

  const page = async (query: string, first: number, after: string | null): Promise<List> => {
    const data = await server.data<{ list?: List; node?: { list: List } }>(query, { first, after });
    const list = data.list ?? data.node?.list;
    if (list === undefined) throw new Error("The node was not found.");
    return list;
  };

  it.each(LISTS)("of %s gives all %i rows once, in the same order, whatever the page size", async (_, total, query) => {
    const whole = await page(query, 100, null);
    expect(whole.totalCount).toBe(total);
    expect(whole.edges).toHaveLength(total);
    expect(new Set(whole.edges.map(({ cursor }) => cursor)).size).toBe(total);
    for (const size of [1, 3, total]) {
      const seen: List["edges"][number][] = [];
      let after: string | null = null;
      for (let pages = 0; pages <= total; pages++) {
        const { edges, pageInfo, totalCount }: List = await page(query, size, after);
        seen.push(...edges);
        expect(totalCount).toBe(total);
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        expect(pageInfo.startCursor).toBe(edges[0]?.cursor ?? null);
        expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
        if (!pageInfo.hasNextPage) break;
        expect(edges).toHaveLength(size);
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual(whole.edges);
    }
  });

  it.each(LISTS)("of %s with `first: 0` gives the count and no rows", async (_, total, query) => {
    expect(await page(query, 0, null)).toMatchObject({ totalCount: total, edges: [], pageInfo: { endCursor: null } });
  });

  it.each(LISTS)("of %s refuses page sizes and cursors that are none", async (_, __, query) => {
    for (const [variables, code, named] of [
      [{ first: -1 }, "BAD_PAGE_SIZE", "-1"],
      [{ first: 101 }, "BAD_PAGE_SIZE", "101"],
      [{ first: 100_000 }, "BAD_PAGE_SIZE", "100000"],
      [{ first: 1, after: "once more" }, "BAD_CURSOR", "once more"],
      [{ first: 1, after: "" }, "BAD_CURSOR", ""],
    ] as const) {
      const { errors } = await server.ask(query, variables);
      expect(errors).toMatchObject([{ extensions: { code } }]);
      expect(errors?.[0]?.message).toContain(named);
    }
  });

  it.each(LISTS)("of %s refuses a cursor of every other list", async (name, _, query) => {
    for (const [other, , otherQuery] of LISTS) {
      if (other === name) continue;
      const { pageInfo } = await page(otherQuery, 1, null);
      const { errors } = await server.ask(query, { first: 1, after: pageInfo.endCursor });
      expect(errors, `a cursor of ${other}`).toMatchObject([{ extensions: { code: "BAD_CURSOR" } }]);
    }
  });

  it("counts only when the count is asked for, and reads rows only when rows are", async () => {
    const byResolvers = await TestServer.open(withoutPlans);
    expect(await byResolvers.statementsOf("{ quotes(filter: {}) { totalCount } }")).toEqual(["quotes.count"]);
    const rows = "{ quotes(filter: {}) { pageInfo { hasNextPage } edges { cursor } } }";
    expect(await byResolvers.statementsOf(rows)).toEqual(["quotes.page"]);
    await byResolvers.close();
  });
});
