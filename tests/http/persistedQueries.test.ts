import { createHash } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_PERSISTED_BYTES } from "../../server/http/apollo.js";
import { TestServer, type Answered } from "../support/ask.js";

const hashOf = (query: string): string => createHash("sha256").update(query, "utf8").digest("hex");
const extensionsOf = (hash: string) => ({ persistedQuery: { version: 1, sha256Hash: hash } });

const QUERY = "query Schema($name: String!) { __type(name: $name) { name } }";
const VARIABLES = { name: "Quote" };
const ANSWER = { data: { __type: { name: "Quote" } } };

/** As clients of automatic persisted queries talk: the hash alone first, and the text when the server asks for it. */
describe("automatic persisted queries", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
  });
  afterAll(() => server.close());

  const post = async (body: object): Promise<Answered> => {
    const response = await fetch(server.graphql, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    return (await response.json()) as Answered;
  };
  const get = async (parameters: Record<string, unknown>): Promise<Answered> => {
    const url = new URL(server.graphql);
    for (const [name, value] of Object.entries(parameters)) {
      url.searchParams.set(name, typeof value === "string" ? value : JSON.stringify(value));
    }
    const response = await fetch(url, { headers: { "apollo-require-preflight": "1" } });
    return (await response.json()) as Answered;
  };
  const codesOf = ({ errors }: Answered): unknown[] => (errors ?? []).map(({ extensions }) => extensions.code);

  it.each([
    ["POST", (asked: Record<string, unknown>) => post(asked)],
    ["GET", (asked: Record<string, unknown>) => get(asked)],
  ])("over %s: not found by its hash, then given with it, then answered by the hash alone", async (method, ask) => {
    const query = `# ${method}\n${QUERY}`;
    const extensions = extensionsOf(hashOf(query));
    expect(codesOf(await ask({ extensions, variables: VARIABLES }))).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
    expect(await ask({ query, extensions, variables: VARIABLES })).toEqual(ANSWER);
    expect(await ask({ extensions, variables: VARIABLES })).toEqual(ANSWER);
  });

  it("registered over POST, is answered over GET, where a cache in between may keep the answer", async () => {
    const query = `# both\n${QUERY}`;
    const extensions = extensionsOf(hashOf(query));
    expect(await post({ query, extensions, variables: VARIABLES })).toEqual(ANSWER);
    expect(await get({ extensions, variables: VARIABLES })).toEqual(ANSWER);
  });

  it("are not registered under a hash that is not their own, nor of a version nobody knows", async () => {
    const extensions = extensionsOf(hashOf("another text"));
    expect(codesOf(await post({ query: QUERY, extensions, variables: VARIABLES }))).toEqual(["BAD_REQUEST"]);
    expect(codesOf(await post({ extensions }))).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
    const future = { persistedQuery: { version: 2, sha256Hash: hashOf(QUERY) } };
    expect(codesOf(await post({ query: QUERY, extensions: future, variables: VARIABLES }))).toEqual(["BAD_REQUEST"]);
    expect(server.logged).toEqual([]);
  });

  it("are weighed with the variables of each request, like any other", async () => {
    const query = `query ($first: Int) { articles(first: $first) { edges { node { quotes(first: 100) { edges { node { article { text } } } } } } } }`;
    const extensions = extensionsOf(hashOf(query));
    expect(codesOf(await post({ query, extensions, variables: { first: 1 } }))).toEqual([]);
    expect(codesOf(await post({ extensions, variables: { first: 100 } }))).toEqual(["TOO_COMPLEX"]);
  });

  it("change nothing over GET", async () => {
    const query = `mutation { ingest(input: []) { errors { code } } }`;
    const extensions = extensionsOf(hashOf(query));
    await post({ query, extensions });
    const { data, errors } = await get({ extensions });
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
  });

  it("are kept within bounds: the oldest is forgotten, and asked for again", async () => {
    const large = (n: number): string => `# ${String(n).repeat(MAX_PERSISTED_BYTES / 3)}\n${QUERY}`;
    for (let n = 0; n < 4; n++) {
      const query = large(n);
      expect(await post({ query, extensions: extensionsOf(hashOf(query)), variables: VARIABLES })).toEqual(ANSWER);
    }
    expect(codesOf(await post({ extensions: extensionsOf(hashOf(large(0))), variables: VARIABLES }))).toEqual([
      "PERSISTED_QUERY_NOT_FOUND",
    ]);
    expect(await post({ extensions: extensionsOf(hashOf(large(3))), variables: VARIABLES })).toEqual(ANSWER);
  });
});
