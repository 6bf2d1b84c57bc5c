import { afterAll, beforeAll, expect, it } from "vitest";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { describeEachDatabase } from "../support/databases.js";

const odile = person("Odile Tresgast");
const ministry = organization("ministère de la Mer");
const courrier = organization("Le Courrier de Varenne");
const article = write({
  url: "https://courrier.example/quai",
  publisher: courrier,
  publishedAt: new Date("2031-03-04T06:30:00.000Z"),
  said: [
    { by: odile, words: "Ce quai est prêt", more: "et payé", about: [ministry] },
    { by: "un haut responsable", words: "Rien n'est signé", speaksFor: ministry },
  ],
});
const quote = article.quotes[0]?.id ?? "";

/** Each is a tree of reads. */
const TREES: Record<string, { query: string; variables?: Record<string, unknown> }> = {
  "articles, their quotes, who said them": {
    query: `{ articles(first: 20) { totalCount pageInfo { hasNextPage endCursor } edges { node { headline publisher { name }
      quotes(first: 5) { edges { node { text attribution { speaker { __typename ... on Agent { name }
        ... on UnnamedSource { description speaksFor { name } } } } } } } } } } }`,
  },
  "a person, what they said, where, and who is named there": {
    query: `query Page($id: ID!, $first: Int) { person(id: $id) { name names { edges { node kind } }
      quotesBy(first: $first) { edges { node { text article { headline mentions(first: 10) { edges { node { surface
        refersTo { ... on Person { name } } } } } } about { edges { agent { name } } } } } } } }`,
    variables: { id: odile.id, first: 50 },
  },
  "several things by their ids": {
    query: `query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Article { url } ... on Quote { text } ... on Agent { name } } }`,
    variables: { ids: [odile.id, quote, article.article.id, ministry.id] },
  },
};

/** What a resolver has work with, or refuses. */
const UNPLANNED: Record<string, string> = {
  "how wordings differ": "{ quotes(filter: {}) { edges { node { utterance { wordings { diff { text } } } } } } }",
  "a search by name": `{ agents(name: "Odile") { edges { node { name } } } }`,
  "one field of many that is not planned": `{ articles { totalCount } agents(name: "Odile") { totalCount } }`,
  introspection: "{ __schema { queryType { name } } }",
  "the subgraph's own fields": "{ _service { sdl } }",
  "a malformed id": `{ person(id: "nobody") { name } }`,
  "a foreign cursor": `{ articles(after: "bm9uZQ") { totalCount } }`,
};

describeEachDatabase("An operation", (open) => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open((of) => of, open);
    await store(server.store, [article]);
  });
  afterAll(() => server.close());

  const statementsOf = async (query: string, variables: Record<string, unknown> = {}): Promise<string[]> => {
    server.statements.length = 0;
    await server.ask(query, variables);
    return [...server.statements];
  };

  it.each(Object.entries(TREES))("is one statement: %s", async (_, { query, variables }) => {
    expect(await server.statementsOf(query, variables)).toEqual(["planned"]);
  });

  it.each(Object.entries(UNPLANNED))("is left to the resolvers: %s", async (_, query) => {
    expect(await statementsOf(query)).not.toContain("planned");
  });

  it("is planned for each way its variables have it look", async () => {
    const query = `query ($withText: Boolean!) { quotes(filter: {}) { edges { node { id text @include(if: $withText) } } } }`;
    const answers = [];
    for (const withText of [true, false, true]) {
      expect(await statementsOf(query, { withText })).toEqual(["planned"]);
      const { data } = await server.ask(query, { withText });
      answers.push(JSON.stringify(data).includes("Ce quai est prêt"));
    }
    expect(answers).toEqual([true, false, true]);
  });

  it("answers with the values of each request, not with those it was planned for", async () => {
    const query = "query ($id: ID!, $org: ID!) { person(id: $id) { name } organization(id: $org) { name } }";
    const names = [];
    for (const org of [ministry, courrier, ministry]) {
      names.push(await server.data(query, { id: odile.id, org: org.id }));
    }
    expect(names).toEqual([
      { person: { name: odile.name }, organization: { name: ministry.name } },
      { person: { name: odile.name }, organization: { name: courrier.name } },
      { person: { name: odile.name }, organization: { name: ministry.name } },
    ]);
  });

  it("is planned with a filter or without, and with each combination of conditions", async () => {
    const query =
      "query ($id: ID!, $filter: QuoteFilter) { person(id: $id) { quotesBy(filter: $filter) { totalCount } } }";
    const counts = [];
    for (const filter of [
      undefined,
      null,
      {},
      { kind: ["DIRECT"] },
      { kind: [] },
      { kind: ["DIRECT"], role: ["UNKNOWN"] },
    ]) {
      const variables = { id: odile.id, ...(filter === undefined ? {} : { filter }) };
      expect(await statementsOf(query, variables)).toEqual(["planned"]);
      const data = await server.data<{ person: { quotesBy: { totalCount: number } } }>(query, variables);
      counts.push(data.person.quotesBy.totalCount);
    }
    expect(counts).toEqual([1, 1, 1, 1, 0, 1]);
  });

  it("is refused by the limits before any statement", async () => {
    const { errors } = await server.ask(
      "{ articles(first: 100) { edges { node { quotes(first: 100) { edges { node { about(first: 100) { edges { cursor } } } } } } } } }",
    );
    expect(errors).toMatchObject([{ extensions: { code: "TOO_COMPLEX" } }]);
    expect(await statementsOf("{ articles(first: 101) { totalCount } }")).toEqual([]);
  });

  it("says that a name has no operation, as it did without plans", async () => {
    const response = await fetch(server.graphql, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query: "query A { articles { totalCount } }", operationName: "B" }),
    });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "OPERATION_RESOLUTION_FAILURE" } }] });
  });

  it("leaves a fault in what is stored to the resolvers, which say what is missing", async () => {
    const answered = "{ quotes(filter: {}) { edges { node { text article { url } } } } }";
    expect(await statementsOf(answered)).toEqual(["planned"]);
    const lost =
      "with lost as (delete from articles where id = $1::text returning 1) select count(*)::text as answer from lost";
    await server.store.answer(lost, [article.article.id]);
    expect((await statementsOf(answered)).at(0)).toBe("planned");
    const { data, errors } = await server.ask(answered);
    expect(data).toBeNull();
    expect(errors).toMatchObject([{ path: ["quotes", "edges", 0, "node", "article"] }]);
  });
});
