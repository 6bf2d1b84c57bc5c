import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_BATCH, MAX_BATCH_TEXT } from "../../server/http/batch.js";
import { organization, person, store, write } from "../support/archive.js";
import { TestServer, type Answered } from "../support/ask.js";

const odile = person("Odile Tresgast");
const courrier = organization("Le Courrier de Varenne");
const NAME = "query Name($id: ID!) { person(id: $id) { name } }";
/** Within the limits alone: half the objects an answer may hold. */
const LARGE = `{ quotes(filter: {}, first: 100) { edges { node { about(first: 100) { edges { surface agent { names(first: 1) { totalCount } } } } } } } }`;

describe("a list of operations", () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await TestServer.open();
    const said = [{ by: odile, words: "Ce quai est prêt" }];
    const publishedAt = new Date("2031-03-04T06:30:00.000Z");
    await store(server.store, [
      write({ url: "https://courrier.example/quai", publisher: courrier, publishedAt, said }),
    ]);
  });
  afterAll(() => server.close());

  const send = (operations: readonly unknown[], accept = "application/json"): Promise<Response> =>
    fetch(server.graphql, {
      method: "POST",
      headers: { "content-type": "application/json", accept },
      body: JSON.stringify(operations),
    });
  const answersTo = async (...operations: readonly unknown[]): Promise<Answered[]> => {
    const response = await send(operations);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    return (await response.json()) as Answered[];
  };
  const codesIn = (answers: readonly Answered[]): (string | undefined)[] =>
    answers.map(({ errors }) => errors?.[0]?.extensions.code);

  it("is answered with the list of their answers, in their order, each planned as if it had come alone", async () => {
    server.statements.length = 0;
    const answers = await answersTo(
      { query: NAME, variables: { id: odile.id } },
      { query: "{ quotes(filter: {}) { totalCount } }" },
      { query: "{ __typename }" },
    );
    expect(answers).toEqual([
      { data: { person: { name: "Odile Tresgast" } } },
      { data: { quotes: { totalCount: 1 } } },
      { data: { __typename: "Query" } },
    ]);
    const alone = await server.statementsOf(NAME, { id: odile.id });
    expect(alone).toHaveLength(1);
    expect(server.statements).toEqual(alone);
    server.statements.length = 0;
    await answersTo(...Array.from({ length: 10 }, () => ({ query: NAME, variables: { id: odile.id } })));
    expect(server.statements).toEqual(Array.from({ length: 10 }, () => alone[0]));
  });

  it("gives each operation its own errors, and none those of another", async () => {
    const answers = await answersTo(
      { query: "{ nothing }" },
      { query: NAME, variables: { id: odile.id } },
      { query: NAME, variables: { id: "nobody" } },
      { query: NAME },
      7,
      {},
      { query: "subscription { graphChanged { id } }" },
    );
    expect(codesIn(answers)).toEqual([
      "GRAPHQL_VALIDATION_FAILED",
      undefined,
      "BAD_ID",
      "BAD_USER_INPUT",
      "BAD_REQUEST",
      "BAD_REQUEST",
      "BAD_ARGUMENT",
    ]);
    expect(answers[1]).toEqual({ data: { person: { name: "Odile Tresgast" } } });
  });

  it("has status 200 and plain JSON whatever its answers are, also for clients of the newer media type", async () => {
    const response = await send([{ query: "{ nothing }" }], "application/graphql-response+json");
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(codesIn((await response.json()) as Answered[])).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
  });

  it("holds no mutation, for the others would see it or not", async () => {
    const mutation = `mutation { ingest(input: [{ text: "Le quai est prêt." }]) { errors { code } } }`;
    expect(codesIn(await answersTo({ query: mutation }, { query: "{ __typename }" }))).toEqual([
      "BAD_ARGUMENT",
      undefined,
    ]);
    expect(await server.store.totals()).toMatchObject({ articles: 1 });
  });

  it("may ask for as much together as one may: what is over that is refused, and may be sent again alone", async () => {
    const answers = await answersTo(...Array.from({ length: 4 }, () => ({ query: LARGE })), {
      query: "{ __typename }",
    });
    const codes = codesIn(answers);
    expect(codes.filter((code) => code === undefined).length).toBeGreaterThan(1);
    expect(codes.slice(0, 4)).toContain("BATCH_TOO_LARGE");
    expect(codes[4]).toBeUndefined();
    expect(answers[0]).not.toHaveProperty("errors");
    expect((await server.ask(LARGE)).errors).toBeUndefined();
  });

  it("counts what each asks for by its own variables", async () => {
    const query = LARGE.replace("first: 100", "first: $first").replace("{", "query ($first: Int) {");
    const asked = (first: number) => ({ query, variables: { first } });
    expect(codesIn(await answersTo(...[1, 2, 3, 4].map(asked)))).toEqual([undefined, undefined, undefined, undefined]);
    expect(codesIn(await answersTo(...[100, 100, 100, 100].map(asked)))).toContain("BATCH_TOO_LARGE");
  });

  it.each([
    ["nothing", [], "BAD_REQUEST"],
    [
      "too many operations",
      Array.from({ length: MAX_BATCH + 1 }, () => ({ query: "{ __typename }" })),
      "BATCH_TOO_LARGE",
    ],
    [
      "too many different documents",
      [1, 2].map((n) => ({ query: `{ __typename } #${"n".repeat(MAX_BATCH_TEXT / 2)}${n}` })),
      "BATCH_TOO_LARGE",
    ],
  ])("is refused as a whole when it holds %s", async (_what, operations, code) => {
    const response = await send(operations);
    expect(response.status).toBe(400);
    expect(codesIn([(await response.json()) as Answered])).toEqual([code]);
  });

  it("may repeat one document as often as it has operations", async () => {
    const query = `{ __typename } #${"n".repeat(MAX_BATCH_TEXT / 2)}`;
    expect(await answersTo(...Array.from({ length: 50 }, () => ({ query })))).toHaveLength(50);
  });

  it("is refused where a form on another site could have sent it", async () => {
    const response = await fetch(server.graphql, {
      method: "POST",
      body: JSON.stringify([{ query: "{ __typename }" }]),
    });
    expect(response.status).toBe(400);
  });
});
