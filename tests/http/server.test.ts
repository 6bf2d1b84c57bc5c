import { request as httpRequest } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_BODY_BYTES } from "../../server/http/body.js";
import { startServer } from "../../server/http/startServer.js";
import { TestServer } from "../support/ask.js";

const QUERY = JSON.stringify({ query: "{ __typename }" });
const JSON_TYPE = { "content-type": "application/json" };

describe("the HTTP server", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
  });
  afterAll(() => server.close());

  const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
    fetch(server.graphql, { method: "POST", headers, body });

  /** Every refusal is JSON in the form of a GraphQL answer, whatever was sent. */
  const refused = async (response: Response): Promise<{ status: number; code: string; message: string }> => {
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    const { errors } = (await response.json()) as { errors: { message: string; extensions: { code: string } }[] };
    return { status: response.status, code: errors[0]?.extensions.code ?? "", message: errors[0]?.message ?? "" };
  };

  it("answers a query sent as POST, as GET and compressed", async () => {
    const expected = { data: { __typename: "Query" } };
    expect(await (await post(QUERY)).json()).toEqual(expected);
    expect(await (await post(gzipSync(QUERY), { ...JSON_TYPE, "content-encoding": "gzip" })).json()).toEqual(expected);
    const get = await fetch(`${server.graphql}?query=${encodeURIComponent("{ __typename }")}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(await get.json()).toEqual(expected);
  });

  it("refuses what a form on another site could send", async () => {
    expect(await refused(await post(QUERY, { "content-type": "text/plain" }))).toMatchObject({
      status: 400,
      code: "BAD_REQUEST",
    });
    expect((await fetch(`${server.graphql}?query=%7B__typename%7D`)).status).toBe(400);
  });

  it("does not change anything for a GET", async () => {
    const mutation = `mutation { ingest(input: [{ text: "Le quai est prêt." }]) { errors { code } } }`;
    const response = await fetch(`${server.graphql}?query=${encodeURIComponent(mutation)}`, {
      headers: { "apollo-require-preflight": "1" },
    });
    expect(response.status).toBe(405);
    expect(await server.store.totals()).toMatchObject({ articles: 0 });
  });

  it.each([
    ["half a JSON object", '{"query":', 400, "BAD_REQUEST"],
    ["nothing", "", 400, "BAD_REQUEST"],
    ["bytes that are no UTF-8", Buffer.from([0x22, 0xff, 0xfe, 0x22]), 400, "INVALID_UTF8"],
    ["an empty list", "[]", 400, "BAD_REQUEST"],
    ["a JSON string", '"{ __typename }"', 400, "BAD_REQUEST"],
    ["null", "null", 400, "BAD_REQUEST"],
  ])("refuses %s in JSON, without a stack", async (_, body, status, code) => {
    const answer = await refused(await post(body));
    expect(answer).toMatchObject({ status, code });
    expect(answer.message).not.toMatch(/node_modules|\bat /);
  });

  it("refuses a body over the limit with 413, whether its length is announced or not", async () => {
    const large = "x".repeat(MAX_BODY_BYTES + 1);
    expect(await refused(await post(large))).toMatchObject({ status: 413, code: "TEXT_TOO_LARGE" });
    expect(await chunked(server.graphql, large)).toMatchObject({ status: 413 });
  });

  it("refuses a small body that inflates over the limit", async () => {
    const bomb = gzipSync(Buffer.alloc(MAX_BODY_BYTES * 20, " "));
    expect(bomb.length).toBeLessThan(MAX_BODY_BYTES / 10);
    expect(await refused(await post(bomb, { ...JSON_TYPE, "content-encoding": "gzip" }))).toMatchObject({
      status: 413,
      code: "TEXT_TOO_LARGE",
    });
  });

  it("refuses a body that is not in the encoding it names, or in one that is not read", async () => {
    expect((await refused(await post(QUERY, { ...JSON_TYPE, "content-encoding": "gzip" }))).status).toBe(400);
    expect((await refused(await post(QUERY, { ...JSON_TYPE, "content-encoding": "br" }))).status).toBe(415);
  });

  it("says where things are when asked for what is not there, and does not answer other methods", async () => {
    expect(await refused(await fetch(`${server.url}admin`))).toMatchObject({ status: 404, code: "NOT_FOUND" });
    expect((await refused(await fetch(server.url, { method: "POST" }))).status).toBe(404);
    const put = await fetch(server.graphql, { method: "PUT", headers: JSON_TYPE, body: QUERY });
    expect([put.status, put.headers.get("allow")]).toEqual([405, "GET, POST"]);
  });

  it("lets no answer be guessed at, framed or kept", async () => {
    for (const response of [
      await post(QUERY),
      await fetch(`${server.url}health`),
      await fetch(`${server.url}nowhere`),
    ]) {
      expect(response.headers.get("x-content-type-options")).toBe("nosniff");
      expect(response.headers.get("x-frame-options")).toBe("DENY");
      expect(response.headers.get("cache-control")).toContain("no-store");
      expect(response.headers.get("x-request-id")).toBeTruthy();
    }
  });

  it("says at /ready what the archive holds", async () => {
    const ready = await fetch(`${server.url}ready`);
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { status: "ready", totals: { articles: 0, quotes: 0, people: 0, organizations: 0 } },
    ]);
  });

  it("rejects when its port is taken, and leaves nothing running", async () => {
    const { port } = new URL(server.url);
    const again = startServer({ store: server.store, host: "127.0.0.1", port: Number(port), log: () => undefined });
    await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  it("finishes what is under way before it closes, and accepts nothing new", async () => {
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const slow = await startServer({
      store: { ...server.store, totals: async () => (await held, server.store.totals()) },
      host: "127.0.0.1",
      port: 0,
      log: () => undefined,
    });
    const underWay = fetch(`${slow.url}ready`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    const closed = slow.close();
    await expect(fetch(`${slow.url}health`)).rejects.toThrow();
    release();
    const released = performance.now();
    expect(await (await underWay).json()).toMatchObject({ status: "ready" });
    await closed;
    expect(performance.now() - released).toBeLessThan(3_000);
    await slow.close();
  });
});

/** Sends the body without saying how long it is. */
function chunked(url: string, body: string): Promise<{ status: number | undefined }> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method: "POST", headers: JSON_TYPE }, (response) => {
      response.resume();
      resolve({ status: response.statusCode });
    });
    request.on("error", reject);
    for (let at = 0; at < body.length; at += 65_536) request.write(body.slice(at, at + 65_536));
    request.end();
  });
}
