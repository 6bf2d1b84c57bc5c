import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";

const odile = person("Odile Tresgast");
const ned = person("Ned Carrow");
const courrier = { ...organization("Le Courrier de Varenne"), country: "FR" };
const herald = { ...organization("The Castlebrook Herald"), country: "GB" };

const article = (url: string, publisher: typeof courrier, n: number) =>
  write({
    url,
    publisher,
    publishedAt: new Date(Date.UTC(2031, 2, n)),
    said: [
      { by: odile, words: `Le quai ${n} est prêt`, about: [ned] },
      { by: ned, words: `Nobody asked me ${n}` },
      { by: null, words: `On verra ${n}` },
    ],
  });

describe("filters put together in GraphQL", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
    await store(server.store, [
      article("https://courrier.example/1", courrier, 1),
      { ...article("https://herald.example/2", herald, 2), founded: [herald] },
    ]);
  });
  afterAll(() => server.close());

  const found = async (filter: unknown): Promise<string[]> => {
    const { quotes } = await server.data<{
      quotes: { totalCount: number; edges: { node: { text: string } }[] };
    }>(`query ($filter: QuoteFilter!) { quotes(filter: $filter) { totalCount edges { node { text } } } }`, { filter });
    expect(quotes.edges).toHaveLength(quotes.totalCount);
    return quotes.edges.map(({ node }) => node.text);
  };

  it("find what somebody said or what was said about them, as an alert asks", async () => {
    const me = [ned.id];
    expect(await found({ or: [{ speaker: me }, { about: me }], naming: ["NAMED", "UNNAMED"] })).toEqual(
      expect.arrayContaining(["Le quai 2 est prêt", "Nobody asked me 2", "Le quai 1 est prêt", "Nobody asked me 1"]),
    );
    expect(await found({ not: { or: [{ speaker: me }, { about: me }] } })).toEqual(["On verra 2", "On verra 1"]);
  });

  it("find by the outlet's country, whatever its case, and by the channel", async () => {
    expect(await found({ country: ["gb"], speaker: [ned.id] })).toEqual(["Nobody asked me 2"]);
    expect(await found({ country: ["IT"] })).toEqual([]);
    expect(await found({ channel: ["UNKNOWN"], not: { channel: ["UNKNOWN"] } })).toEqual([]);
    expect(await found({ channel: ["UNKNOWN"] })).toHaveLength(6);
  });

  it("are taken by lists of a person and of an article too", async () => {
    const filter = { not: { country: ["FR"] } };
    const data = await server.data(
      `query ($id: ID!, $filter: QuoteFilter) {
         person(id: $id) { quotesBy(filter: $filter) { totalCount } quotesAbout(filter: { or: [] }) { totalCount } }
         article(url: "https://courrier.example/1") { quotes(filter: $filter) { totalCount } } }`,
      { id: odile.id, filter },
    );
    expect(data).toEqual({
      person: { quotesBy: { totalCount: 1 }, quotesAbout: { totalCount: 0 } },
      article: { quotes: { totalCount: 0 } },
    });
  });

  it("are one when they say the same, so that their lists are read together", async () => {
    const [a, b] = [`{speaker: ["${odile.id}"]}`, `{about: ["${ned.id}"], speaker: ["${odile.id}", "${ned.id}"]}`];
    const turned = `{speaker: ["${ned.id}", "${odile.id}", "${ned.id}"], about: ["${ned.id}"]}`;
    const asked = `{ edges { node { text } } }`;
    const statements = await server.statementsOf(
      `{ nodes(ids: ["${odile.id}", "${ned.id}"]) { ... on Person {
           one: quotesBy(filter: {or: [${a}, ${b}], and: [{}, {}], not: null, text: "quai"}) ${asked}
           two: quotesBy(filter: {text: " quai ", and: [{}], or: [${turned}, ${a}, ${b}]}) ${asked} } } }`,
    );
    expect(statements).toEqual(["agents.byIds", "quotes.byAgents"]);
  });

  const nested = (depth: number): unknown => (depth === 1 ? {} : { not: nested(depth - 1) });

  it("nest ten deep and no deeper, and have a hundred parts and no more", async () => {
    expect(await found(nested(10))).toHaveLength(0);
    expect(await found({ or: Array.from({ length: 99 }, (_, i) => ({ minConfidence: i / 100 })) })).toHaveLength(6);
    for (const filter of [nested(11), { or: Array.from({ length: 100 }, () => ({})) }]) {
      await expect(found(filter)).rejects.toThrow(/TOO_COMPLEX/);
    }
  });

  it("are refused with a code when they nest so deep that reading them would end the reader", async () => {
    const depth = 300_000;
    const response = await fetch(server.graphql, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"query":"query ($f: QuoteFilter!) { quotes(filter: $f) { totalCount } }","variables":{"f":${'{"not":'.repeat(depth)}{}${"}".repeat(depth)}}}`,
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "TOO_COMPLEX" } }] });
    const literal = `{ quotes(filter: ${"{not:".repeat(300)}{}${"}".repeat(300)}) { totalCount } }`;
    expect((await server.ask(literal)).errors).toMatchObject([{ extensions: { code: "TOO_COMPLEX" } }]);
  });
});
