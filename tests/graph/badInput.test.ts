import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleId, entityId, personId } from "../../server/domain/ids.js";
import { MAX_ALIASES, MAX_DEPTH, MAX_TOKENS } from "../../server/http/limits.js";
import { TestServer } from "../support/ask.js";

const ARTICLE = articleId("https://nowhere.example/");
const PERSON = personId(entityId(ARTICLE, "nobody"));

describe("bad input in GraphQL", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
  });
  afterAll(() => server.close());

  const ingest = (text: string, more: Record<string, unknown> = {}) =>
    server.data<{
      ingest: { errors: { code: string; reason: string; message: string; path: string[] }[]; results: unknown[] };
    }>(
      `mutation ($input: [IngestInput!]!) { ingest(input: $input) { errors { code reason message path } results { outcome } } }`,
      { input: [{ text, ...more }] },
    );

  it.each([
    ["empty text", "", {}, "EMPTY_TEXT"],
    ["white space", " \n\t\u00a0 ", {}, "EMPTY_TEXT"],
    ["5 MB of text", "a ".repeat(2_621_440), {}, "TEXT_TOO_LARGE"],
    ["NUL bytes", "Le quai\u0000 est prêt.", {}, "BINARY_INPUT"],
    ["text without letters", "123 … 456 « » !", {}, "NO_WORDS"],
    ["a URL that is no web address", "Le quai est prêt.", { url: "ftp://courrier.example/1" }, "BAD_URL"],
    ["a language that is not read", "Il molo è pronto.", { language: "it" }, "UNSUPPORTED_LANGUAGE"],
  ])("%s is refused with its own error, and nothing is stored", async (_, text, more, reason) => {
    const { ingest: payload } = await ingest(text, more);
    expect(payload).toMatchObject({ errors: [{ code: "INVALID", reason, path: ["input", "0"] }], results: [] });
    expect(payload.errors[0]?.message).not.toBe("");
    expect(await server.store.totals()).toMatchObject({ articles: 0 });
  });

  it("text is required until other forms are taken", async () => {
    const { data } = await server.ask(`mutation { ingest(input: [{ headline: "Le quai" }]) { errors { reason } } }`);
    expect(data).toEqual({ ingest: { errors: [{ reason: "BAD_ARGUMENT" }] } });
  });

  it("more texts at a time than are taken are refused whole", async () => {
    const { errors } = await server.ask(
      `mutation ($input: [IngestInput!]!) { ingest(input: $input) { errors { code } } }`,
      { input: Array.from({ length: 101 }, () => ({ text: "Le quai est prêt." })) },
    );
    expect(errors).toMatchObject([{ extensions: { code: "TOO_COMPLEX" } }]);
  });

  it.each([
    ["node", `{ it: node(id: "${PERSON}") { id } }`],
    ["article", `{ it: article(id: "${ARTICLE}") { id } }`],
    ["article by URL", `{ it: article(url: "https://nowhere.example/") { id } }`],
    ["person", `{ it: person(id: "${PERSON}") { id } }`],
  ])("an unknown id gives null: %s", async (_, query) => {
    expect(await server.ask(query)).toEqual({ data: { it: null } });
  });

  it.each([
    ["node", `{ node(id: "1") { id } }`],
    ["person", `{ person(id: "per_short") { id } }`],
    ["the id of another kind", `{ person(id: "${ARTICLE}") { id } }`],
    ["quote", `{ quote(id: "") { id } }`],
    ["a filter", `{ quotes(filter: { speaker: ["per_🜚"] }) { totalCount } }`],
    ["a filter with the id of another kind", `{ quotes(filter: { outlet: ["${PERSON}"] }) { totalCount } }`],
    ["articles of an outlet", `{ articles(outlet: ["Le Courrier"]) { totalCount } }`],
  ])("a malformed id is refused: %s", async (_, query) => {
    expect((await server.ask(query)).errors).toMatchObject([{ extensions: { code: "BAD_ID" } }]);
  });

  it("one malformed id among several spoils only its own place", async () => {
    const { data, errors } = await server.ask(`{ nodes(ids: ["${PERSON}", "x", "${ARTICLE}"]) { id } }`);
    expect(data).toEqual({ nodes: [null, null, null] });
    expect(errors).toMatchObject([{ path: ["nodes", 1], extensions: { code: "BAD_ID" } }]);
  });

  it("unknown ids in a filter match nothing", async () => {
    expect(await server.data(`{ quotes(filter: { speaker: ["${PERSON}"] }) { totalCount edges { cursor } } }`)).toEqual(
      {
        quotes: { totalCount: 0, edges: [] },
      },
    );
  });

  it.each([
    ["a day that does not exist", `{ articles(range: { from: "2021-02-30" }) { totalCount } }`, "BAD_DATE"],
    ["a date in words", `{ articles(range: { to: "yesterday" }) { totalCount } }`, "BAD_DATE"],
    [
      "a range that ends before it begins",
      `{ articles(range: { from: "2031", to: "2030-12" }) { totalCount } }`,
      "BAD_ARGUMENT",
    ],
    [
      "an instant that is none",
      `mutation { ingest(input: [{ text: "a", publishedAt: "2031-02-30T00:00:00Z" }]) { errors { code } } }`,
      "BAD_DATE",
    ],
    ["a URL that is none", `{ article(url: "quai") { id } }`, "BAD_URL"],
    ["a locale that is none", `{ quotes(filter: { language: ["french!"] }) { totalCount } }`, "BAD_ARGUMENT"],
    ["a share above one", `{ quotes(filter: { minConfidence: 1.5 }) { totalCount } }`, "BAD_ARGUMENT"],
    ["neither an id nor a URL", `{ article { id } }`, "BAD_ARGUMENT"],
    ["both an id and a URL", `{ article(id: "${ARTICLE}", url: "https://nowhere.example/") { id } }`, "BAD_ARGUMENT"],
    ["a name of 10,000 letters", `{ agents(name: "${"a".repeat(10_000)}") { totalCount } }`, "BAD_ARGUMENT"],
    ["a subscription to nothing", `subscription { __typename }`, "GRAPHQL_VALIDATION_FAILED"],
    ["a name with NUL in it", `{ agents(name: "a\\u0000") { totalCount } }`, "BAD_ARGUMENT"],
    ["more ids than are taken", `{ nodes(ids: [${`"${PERSON}" `.repeat(101)}]) { id } }`, "TOO_COMPLEX"],
  ])("%s is refused", async (_, query, code) => {
    expect((await server.ask(query)).errors).toMatchObject([{ extensions: { code } }]);
  });

  it("a bad value is refused alike in a variable", async () => {
    const { errors } = await server.ask(
      `query ($from: PartialDate) { articles(range: { from: $from }) { totalCount } }`,
      {
        from: "2021-02-30",
      },
    );
    expect(errors).toMatchObject([{ extensions: { code: "BAD_DATE" } }]);
    expect(errors?.[0]?.message).toContain("2021-02-30");
  });

  const nested = (levels: number): string =>
    `{ quotes(filter: {}, first: 1) { edges { node { ${"attribution { quote { ".repeat(levels)} id ${"} }".repeat(levels)} } } } }`;
  const TOO_COMPLEX: [string, string][] = [
    ["deeper than any walk", nested(MAX_DEPTH)],
    [
      "wider than any page",
      `{ ${Array.from({ length: MAX_ALIASES + 1 }, (_, i) => `a${i}: node(id: "x") { id }`).join(" ")} }`,
    ],
    [
      "aliases of __typename",
      `{ ${Array.from({ length: MAX_ALIASES + 1 }, (_, i) => `a${i}: __typename`).join(" ")} }`,
    ],
    ["more words than a document may have", `{ ${"__typename ".repeat(MAX_TOKENS)} }`],
    [
      "pages of pages of pages",
      `{ articles(first: 100) { edges { node { quotes(first: 100) { edges { node { attribution { speaker { ... on Person {
         quotesBy(first: 100) { edges { node { id } } } } } } } } } } } } }`,
    ],
    [
      "fragments that double each other",
      `${Array.from({ length: 30 }, (_, i) => `fragment f${i} on Quote { ...f${i + 1} ...f${i + 1} }`).join(" ")}
       fragment f30 on Quote { id } { quotes(filter: {}) { edges { node { ...f0 } } } }`,
    ],
    [
      "two hundred full texts in fifty aliases",
      `{ articles(first: 100) { edges { node { ${Array.from({ length: 50 }, (_, i) => `t${i}: text`).join(" ")} } } } }`,
    ],
  ];
  it.each(TOO_COMPLEX)("an operation is refused before it is executed: %s", async (_, query) => {
    server.statements.length = 0;
    const started = performance.now();
    const { data, errors } = await server.ask(query);
    expect(data).toBeUndefined();
    expect(errors).toMatchObject([{ extensions: { code: "TOO_COMPLEX" } }]);
    expect(server.statements).toEqual([]);
    expect(performance.now() - started).toBeLessThan(2_000);
  });

  it("an operation just within the limits is answered", async () => {
    const aliases = Array.from({ length: MAX_ALIASES }, (_, i) => `a${i}: node(id: "${PERSON}") { id }`).join(" ");
    expect((await server.ask(`{ ${aliases} }`)).errors).toBeUndefined();
    expect((await server.ask(nested(9))).errors).toBeUndefined();
  });

  it("dates at the ends of the calendar are dates", async () => {
    expect(await server.data(`{ articles(range: { from: "0001", to: "9999" }) { totalCount } }`)).toEqual({
      articles: { totalCount: 0 },
    });
  });

  it("logs nothing of what clients do wrong", () => {
    expect(server.logged).toEqual([]);
  });
});
