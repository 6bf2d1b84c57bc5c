import { afterAll, beforeAll, expect, it } from "vitest";
import type { Store } from "../../server/storage/store.js";
import { organization, person, store, write, type Said } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

interface Edge {
  readonly cursor: string;
  readonly op: string;
  readonly id: string;
  readonly at: string;
  readonly node: { readonly __typename: string } | null;
}

interface Synced {
  readonly changes: { readonly edges: readonly Edge[]; readonly pageInfo: { hasNextPage: boolean; endCursor: string } };
}

/** How a consumer keeps a copy of the graph up to date. */
const SYNC = `query Sync($since: String) { changes(since: $since, first: 500) { edges { cursor op id at node { __typename } } pageInfo { hasNextPage endCursor } } }`;

const ada = person("Ada Morvan");
const courier = organization("Le Courrier de Varenne");
const article = (n: number, said: readonly Said[] = [{ by: ada, words: `Numéro ${n}.` }]) => ({
  ...write({
    url: `https://courrier.example/${n}`,
    publisher: courier,
    publishedAt: new Date("2031-03-04T12:00:00Z"),
    said,
  }),
});

describeEachDatabase("changes(since)", (open) => {
  let server: TestServer;
  let archive: Store;
  beforeAll(async () => {
    server = await TestServer.open((opened) => opened, open);
    archive = server.store;
  });
  afterAll(() => server.server.close());

  const sync = (since: string | null) => server.data<Synced>(SYNC, { since }).then(({ changes }) => changes);

  it("gives an empty archive a cursor to go on from", async () => {
    const { edges, pageInfo } = await sync(null);
    expect(edges).toEqual([]);
    expect(pageInfo).toEqual({ hasNextPage: false, endCursor: expect.any(String) as string });
    expect(await sync(pageInfo.endCursor)).toEqual({ edges, pageInfo });
  });

  it("is followed from the beginning, and for ever, without a change lost or repeated", async () => {
    await store(archive, [article(1), article(2)]);
    const first = await sync(null);
    expect(first.edges.map(({ op, node }) => [op, node?.__typename])).toEqual([
      ["CREATED", "Organization"],
      ["CREATED", "Person"],
      ...["Article", "Article", "Quote", "Quote", "Attribution", "Attribution", "Mention", "Mention"].map((type) => [
        "CREATED",
        type,
      ]),
    ]);
    expect(first.pageInfo).toEqual({ hasNextPage: false, endCursor: first.edges.at(-1)?.cursor });
    const nothing = await sync(first.pageInfo.endCursor);
    expect(nothing).toEqual({ edges: [], pageInfo: first.pageInfo });

    await archive.write((writer) => writer.saveArticle({ ...article(3), founded: [] }).then(() => undefined));
    const second = await sync(nothing.pageInfo.endCursor);
    expect(second.edges.map(({ node }) => node?.__typename)).toEqual(["Article", "Quote", "Attribution", "Mention"]);
    const again = await sync(null);
    expect(again.edges).toEqual([...first.edges, ...second.edges]);
  });

  it("pages without overlap, whatever the size", async () => {
    const whole = (await sync(null)).edges.map(({ cursor }) => cursor);
    const paged: string[] = [];
    let since: string | null = null;
    for (let more = true; more;) {
      const { changes }: Synced = await server.data<Synced>(
        `query ($since: String) { changes(since: $since, first: 3) { edges { cursor } pageInfo { hasNextPage endCursor } } }`,
        { since },
      );
      paged.push(...changes.edges.map(({ cursor }) => cursor));
      since = changes.pageInfo.endCursor;
      more = changes.pageInfo.hasNextPage;
    }
    expect(paged).toEqual(whole);
  });

  it("takes the cursor as `after` too, and not both", async () => {
    const asked = (args: string) => server.ask(`{ changes(${args}) { edges { cursor } } }`);
    const cursor = JSON.stringify((await sync(null)).edges[2]?.cursor);
    expect(await asked(`after: ${cursor}`)).toEqual(await asked(`since: ${cursor}`));
    expect((await asked(`after: ${cursor}, since: ${cursor}`)).errors).toMatchObject([
      { extensions: { code: "BAD_ARGUMENT" } },
    ]);
  });

  it("gives null for a node that is gone, and the change all the same", async () => {
    const { pageInfo } = await sync(null);
    await archive.write((writer) =>
      writer
        .saveArticle({
          ...article(3, []),
          article: { ...article(3, []).article, version: 2, revision: 2 },
          founded: [],
        })
        .then(() => undefined),
    );
    const { edges } = await sync(pageInfo.endCursor);
    expect(edges.map(({ op, node }) => [op, node?.__typename ?? null])).toEqual([
      ["UPDATED", "Article"],
      ["DELETED", null],
      ["DELETED", null],
      ["DELETED", null],
    ]);
  });

  it("takes as many statements for five hundred changes as for one", async () => {
    const one = await server.statementsOf(SYNC.replace("500", "8"), { since: null });
    await archive.write(async (writer) => {
      for (let n = 10; n < 60; n++) await writer.saveArticle({ ...article(n), founded: [] });
    });
    const many = await server.statementsOf(SYNC, { since: null });
    expect((await sync(null)).edges.length).toBeGreaterThan(200);
    expect(many.length).toBeLessThanOrEqual(one.length + 1);
  });

  it.each([
    ["a cursor of another list", "quotes", "BAD_CURSOR"],
    ["text that is no cursor", "yesterday", "BAD_CURSOR"],
    [
      "a cursor past the end of this archive",
      Buffer.from(`[1,"changes",4000000000]`).toString("base64url"),
      "BAD_CURSOR",
    ],
    ["a cursor before the beginning", Buffer.from(`[1,"changes",-1]`).toString("base64url"), "BAD_CURSOR"],
  ])("refuses %s", async (_, since, code) => {
    const { quotes } = await server.data<{ quotes: { pageInfo: { endCursor: string } } }>(
      "{ quotes(filter: {}, first: 1) { pageInfo { endCursor } } }",
    );
    const { errors } = await server.ask(SYNC, { since: since === "quotes" ? quotes.pageInfo.endCursor : since });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });

  it("refuses pages larger than a thousand, and weighs those it takes", async () => {
    const sized = (first: number, inner: string) => server.ask(`{ changes(first: ${first}) { edges { ${inner} } } }`);
    expect((await sized(1_001, "id")).errors).toMatchObject([{ extensions: { code: "BAD_PAGE_SIZE" } }]);
    expect((await sized(-1, "id")).errors).toMatchObject([{ extensions: { code: "BAD_PAGE_SIZE" } }]);
    expect((await sized(1_000, "node { id }")).errors).toBeUndefined();
    const heavy = "node { ... on Person { quotesBy(first: 100) { edges { node { id } } } } }";
    expect((await sized(1_000, heavy)).errors).toMatchObject([{ extensions: { code: "TOO_COMPLEX" } }]);
    expect((await sized(100, heavy)).errors).toBeUndefined();
  });
});
