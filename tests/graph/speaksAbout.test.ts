import { afterAll, beforeAll, expect, it } from "vitest";
import { organization, person, store, write, type Said } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const odile = person("Odile Tresgast");
const margaret = person("Margaret Ellwynne");
const ned = person("Ned Carrow");
const ministry = organization("ministère de la Mer");
const courrier = organization("Le Courrier de Varenne");
const herald = organization("The Castlebrook Herald");

const article = (url: string, publisher: typeof courrier, day: string, said: readonly Said[]) =>
  write({ url: `https://${url}.example/`, publisher, publishedAt: new Date(`2031-${day}T09:00:00.000Z`), said });

const hidden = (() => {
  const graph = article("retire", courrier, "04-01", [{ by: odile, words: "Ned ment", about: [ned] }]);
  return { ...graph, article: { ...graph.article, status: "RETRACTED" as const } };
})();

const graphs = [
  article("un", courrier, "01-05", [
    { by: odile, words: "Margaret se trompe", about: [margaret] },
    { by: odile, words: "Ned aussi, et moi la première", about: [ned, odile] },
    { by: "un haut responsable", words: "Margaret le sait", about: [margaret] },
    { by: ministry, words: "Margaret a raison", about: [margaret] },
  ]),
  article("two", herald, "02-10", [
    // Twice in one quote: one quote all the same.
    { by: odile, words: "Margaret, oh Margaret", about: [margaret, margaret] },
    { by: margaret, words: "Odile knows", about: [odile] },
  ]),
  hidden,
];

const EDGE = `cursor utterances outlets firstSeen lastSeen from { name } to { name } node { name }
  quotes { totalCount edges { node { text } } }`;
const PAGE = "first: $first, after: $after";
/** @param args more arguments than the page */
const ask = (field: string, args = ""): string =>
  `query ($id: ID!, $first: Int = 20, $after: String) { person(id: $id) { list: ${field}(${PAGE} ${args}) { totalCount edges { ${EDGE} }
     pageInfo { hasNextPage endCursor } } } }`;

interface Edges {
  readonly person: {
    readonly list: {
      readonly totalCount: number;
      readonly edges: readonly {
        readonly utterances: number;
        readonly outlets: number;
        readonly firstSeen: string;
        readonly lastSeen: string;
        readonly from: { readonly name: string };
        readonly to: { readonly name: string };
        readonly node: { readonly name: string };
        readonly quotes: {
          readonly totalCount: number;
          readonly edges: readonly { readonly node: { text: string } }[];
        };
      }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
    };
  };
}

describeEachDatabase("who speaks about whom", (open) => {
  let server: TestServer;
  const list = async (field: string, variables: Record<string, unknown>, args = "") =>
    (await server.data<Edges>(ask(field, args), variables)).person.list;

  beforeAll(async () => {
    server = await TestServer.open(undefined, open);
    await store(server.store, graphs);
  });
  afterAll(() => server.close());

  it("counts what one said that names the other, by utterance and outlet, and opens the quotes", async () => {
    const { edges, totalCount } = await list("speaksAbout", { id: odile.id });
    expect(totalCount).toBe(2);
    expect(edges[0]).toMatchObject({
      utterances: 2,
      outlets: 2,
      firstSeen: "2031-01-05",
      lastSeen: "2031-02-10",
      from: { name: "Odile Tresgast" },
      to: { name: "Margaret Ellwynne" },
      node: { name: "Margaret Ellwynne" },
      quotes: {
        totalCount: 2,
        edges: [{ node: { text: "Margaret, oh Margaret" } }, { node: { text: "Margaret se trompe" } }],
      },
    });
  });

  it("leaves out whoever speaks of themselves, and what withheld articles print", async () => {
    const { edges } = await list("speaksAbout", { id: odile.id });
    expect(edges.map(({ to, utterances }) => [to.name, utterances])).toEqual([
      ["Margaret Ellwynne", 2],
      ["Ned Carrow", 1],
    ]);
  });

  it("tells the other way round who speaks about somebody, unnamed sources left out", async () => {
    const { edges, totalCount } = await list("spokenAboutBy", { id: margaret.id });
    expect(totalCount).toBe(2);
    expect(edges.map(({ from, to, node, utterances }) => [from.name, to.name, node.name, utterances])).toEqual([
      ["Odile Tresgast", "Margaret Ellwynne", "Odile Tresgast", 2],
      ["ministère de la Mer", "Margaret Ellwynne", "ministère de la Mer", 1],
    ]);
  });

  it("keeps to the dates asked for, down to the quotes", async () => {
    const { edges, totalCount } = await list("speaksAbout", { id: odile.id }, `, range: { to: "2031-01" }`);
    expect(totalCount).toBe(2);
    expect(edges.find(({ to }) => to.name === "Margaret Ellwynne")).toMatchObject({
      utterances: 1,
      lastSeen: "2031-01-05",
      quotes: { totalCount: 1, edges: [{ node: { text: "Margaret se trompe" } }] },
    });
  });

  it("pages without gaps or repeats", async () => {
    const page = await list("speaksAbout", { id: odile.id, first: 1 });
    const next = await list("speaksAbout", { id: odile.id, first: 1, after: page.pageInfo.endCursor });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(next.pageInfo.hasNextPage).toBe(false);
    expect([...page.edges, ...next.edges].map(({ to }) => to.name)).toEqual(["Margaret Ellwynne", "Ned Carrow"]);
  });

  it("refuses the cursor of the other direction", async () => {
    const page = await list("speaksAbout", { id: odile.id, first: 1 });
    const { errors } = await server.ask(ask("spokenAboutBy"), {
      id: odile.id,
      after: page.pageInfo.endCursor,
    });
    expect(errors?.[0]?.extensions.code).toBe("BAD_CURSOR");
  });

  it("takes as many statements for many people as for one", async () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Agent {
      speaksAbout { totalCount edges { utterances to { name } quotes(first: 2) { totalCount edges { node { text } } } } }
      spokenAboutBy { totalCount edges { utterances from { name } quotes(first: 2) { edges { node { text } } } } } } } }`;
    const one = await server.statementsOf(query, { ids: [odile.id] });
    const all = await server.statementsOf(query, { ids: [odile, margaret, ned, ministry].map(({ id }) => id) });
    expect(all.length).toBeLessThanOrEqual(one.length);
  });
});
