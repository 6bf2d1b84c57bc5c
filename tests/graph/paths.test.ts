import { afterAll, beforeAll, expect, it } from "vitest";
import { organization, person, store, write, type Said } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const [ada, bo, cy, di, eve, fay] = ["Ada Quill", "Bo Marsh", "Cy Tarn", "Di Wold", "Eve Lund", "Fay Reed"].map(person);
const courrier = organization("Le Courrier de Varenne");
const herald = organization("The Castlebrook Herald");

const article = (n: number, said: readonly Said[], publisher = courrier) =>
  write({
    url: `https://courrier.example/${n}`,
    publisher,
    publishedAt: new Date(Date.UTC(2031, 0, n)),
    said,
  });

const of = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error("A person is missing.");
  return value;
};

const ministry = organization("ministère de la Mer");

/** « Je dirige le port », a déclaré Gil Pane: read as a post held in the ministry, which another quote names. */
const gil = person("Gil Pane");
const post = (() => {
  const graph = article(7, [
    { by: gil, words: "Je dirige le port" },
    { by: null, words: "Le ministère suit", about: [ministry] },
  ]);
  const [entity, ministryEntity] = [gil, ministry].map((agent) =>
    graph.entities.find(({ agentId }) => agentId === agent.id),
  );
  return {
    ...graph,
    affiliations: [
      {
        articleId: graph.article.id,
        version: 1,
        position: 0,
        personEntityId: of(entity).id,
        personId: gil.id,
        organizationEntityId: of(ministryEntity).id,
        organizationId: ministry.id,
        title: "directeur",
        role: "EXECUTIVE" as const,
        ended: false,
        since: null,
        rule: "titleOfOrganization",
        confidence: 0.9,
        evidence: of(graph.quotes[0]).parts,
      },
    ],
  };
})();

/** ada → bo ← cy, cy beside di, di → eve; fay speaks alone. Ada and Di are in one withheld article. */
const graphs = [
  article(1, [{ by: of(ada), words: "Bo a tort", about: [of(bo)] }]),
  article(2, [{ by: of(cy), words: "Bo a raison", about: [of(bo)] }]),
  article(3, [
    { by: of(cy), words: "Rien à dire" },
    { by: of(di), words: "Moi non plus" },
  ]),
  article(4, [{ by: of(di), words: "Eve viendra", about: [of(eve)] }]),
  article(5, [{ by: of(fay), words: "Je suis seule" }], herald),
  post,
  (() => {
    const graph = article(6, [{ by: of(ada), words: "Di ment", about: [of(di)] }]);
    return { ...graph, article: { ...graph.article, status: "WITHHELD" as const } };
  })(),
];

const QUERY = `query ($from: ID!, $to: ID!, $maxLength: Int) { paths(from: $from, to: $to, maxLength: $maxLength) {
  steps { from { name } to { name } relation evidence { exact article { url } } } } }`;

interface Found {
  readonly paths: readonly {
    readonly steps: readonly {
      readonly from: { readonly name: string };
      readonly to: { readonly name: string };
      readonly relation: string;
      readonly evidence: readonly { readonly exact: string; readonly article: { readonly url: string } }[];
    }[];
  }[];
}

describeEachDatabase("paths between two agents", (open) => {
  let server: TestServer;
  const paths = async (from: string, to: string, maxLength?: number) =>
    (await server.data<Found>(QUERY, { from, to, ...(maxLength === undefined ? {} : { maxLength }) })).paths;
  const inWords = async (from: string, to: string, maxLength?: number) =>
    (await paths(from, to, maxLength)).map(({ steps }) =>
      steps.map((step) => `${step.from.name} ${step.relation} ${step.to.name}`),
    );

  beforeAll(async () => {
    server = await TestServer.open(undefined, open);
    await store(server.store, graphs);
  });
  afterAll(() => server.close());

  it("finds a direct link and shows the quote, the more telling relation first", async () => {
    const [path] = await paths(of(ada).id, of(bo).id);
    expect(path?.steps).toEqual([
      {
        from: { name: "Ada Quill" },
        to: { name: "Bo Marsh" },
        relation: "SPEAKS_ABOUT",
        evidence: [{ exact: "Bo a tort", article: { url: "https://courrier.example/1" } }],
      },
    ]);
  });

  it("reads the same link from its other end", async () => {
    expect(await inWords(of(bo).id, of(ada).id)).toEqual([["Bo Marsh SPOKEN_ABOUT_BY Ada Quill"]]);
  });

  it("finds the shortest chain and passes over a withheld article that would shorten it", async () => {
    expect(await inWords(of(ada).id, of(di).id)).toEqual([
      ["Ada Quill SPEAKS_ABOUT Bo Marsh", "Bo Marsh SPOKEN_ABOUT_BY Cy Tarn", "Cy Tarn NAMED_BESIDE Di Wold"],
    ]);
  });

  it("shows the place of each of two who are named in one article", async () => {
    const [path] = await paths(of(cy).id, of(di).id);
    expect(path?.steps[0]?.evidence.map(({ exact }) => exact)).toEqual(["Cy Tarn", "Di Wold"]);
  });

  it("tells a post before mere company, from either end", async () => {
    const [path] = await paths(gil.id, ministry.id);
    expect(path?.steps).toMatchObject([{ relation: "HOLDS_POST_IN", evidence: [{ exact: "Je dirige le port" }] }]);
    expect(await inWords(ministry.id, gil.id)).toEqual([["ministère de la Mer POST_HELD_BY Gil Pane"]]);
  });

  it("goes no further than it is told", async () => {
    expect(await inWords(of(ada).id, of(eve).id)).toEqual([]);
    expect(await inWords(of(ada).id, of(eve).id, 4)).toEqual([
      [
        "Ada Quill SPEAKS_ABOUT Bo Marsh",
        "Bo Marsh SPOKEN_ABOUT_BY Cy Tarn",
        "Cy Tarn NAMED_BESIDE Di Wold",
        "Di Wold SPEAKS_ABOUT Eve Lund",
      ],
    ]);
  });

  it("answers with no path where there is none: the unlinked, the unknown, and somebody and themselves", async () => {
    const nobody = person("Nobody Seen").id;
    expect(await inWords(of(ada).id, of(fay).id, 4)).toEqual([]);
    expect(await inWords(of(ada).id, nobody)).toEqual([]);
    expect(await inWords(of(ada).id, of(ada).id)).toEqual([]);
  });

  it("does not link people through the outlet that prints them", async () => {
    expect(await inWords(of(ada).id, courrier.id, 4)).toEqual([]);
  });

  it("refuses other lengths and ids of other things", async () => {
    const long = await server.ask(QUERY, { from: of(ada).id, to: of(bo).id, maxLength: 5 });
    const quote = await server.ask(QUERY, { from: of(ada).id, to: graphs[0]?.quotes[0]?.id });
    expect(long.errors?.[0]?.extensions.code).toBe("BAD_ARGUMENT");
    expect(quote.errors?.[0]?.extensions.code).toBe("BAD_ID");
  });

  it("takes at most two statements a step", async () => {
    const taken = await server.statementsOf(QUERY, { from: of(ada).id, to: of(eve).id, maxLength: 4 });
    expect(taken.filter((name) => name.startsWith("links.")).length).toBeLessThanOrEqual(8);
  });
});
