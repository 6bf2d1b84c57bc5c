/** What the two live transports promise beside their events: who may connect, how much, and how it ends. */
import { once } from "node:events";
import { request as httpRequest, type ClientRequest, type IncomingMessage } from "node:http";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WebSocket } from "ws";
import { MAX_BODY_BYTES } from "../../server/http/body.js";
import { MAX_OPERATIONS } from "../../server/http/live/webSockets.js";
import { startServer } from "../../server/http/startServer.js";
import type { Store } from "../../server/storage/store.js";
import { organization, person, write, type Said } from "../support/archive.js";
import { TestServer } from "../support/ask.js";
import { subscribeBy, TRANSPORTS } from "../support/live.js";

const cursorOf = (position: number): string => Buffer.from(`[1,"changes",${position}]`).toString("base64url");
const BEGINNING = cursorOf(0);
const CHANGED = `subscription ($after: String) { graphChanged(after: $after) { cursor id } }`;
const JSON_TYPE = { "content-type": "application/json" };
const EVENTS = { accept: "text/event-stream" };
/** What a stream begins with: where it stands. */
const OPENING = /^id: [\w-]+\n:\n\n$/;

const ada = person("Ada Morvan");
const courier = organization("Le Courrier de Varenne");
let articles = 0;
const article = (said: readonly Said[]) =>
  write({
    url: `https://courrier.example/${++articles}`,
    publisher: courier,
    publishedAt: new Date("2031-03-04T00:00:00Z"),
    said,
  });

/** How many listen to the store for changes, and a fault to throw when it reads quotes. */
const watched = { listeners: 0, fault: null as Error | null };
const watch = (store: Store): Store => ({
  ...store,
  onWrite: (listener) => {
    watched.listeners++;
    const stop = store.onWrite(listener);
    return () => {
      watched.listeners--;
      stop();
    };
  },
  quotes: {
    ...store.quotes,
    byIds: async (ids) => {
      if (watched.fault !== null) throw watched.fault;
      return store.quotes.byIds(ids);
    },
  },
});

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.open(watch);
  await save({ by: ada, words: "Avant tout." });
});
afterAll(() => server.close());

const save = (...said: readonly Said[]) => server.store.write((writer) => writer.saveArticle(article(said)));

/** Until it holds, or for ten seconds. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 500 && !holds(); i++) await wait(20);
  expect(holds()).toBe(true);
}

describe("A stream of events", () => {
  const post = (path: string, body: unknown, headers: Record<string, string> = JSON_TYPE) =>
    fetch(`${server.url}${path}`, { method: "POST", headers: { ...headers, ...EVENTS }, body: JSON.stringify(body) });

  it.each(["graphql/stream", "graphql"])("is what /%s answers with, told as the protocol says", async (path) => {
    const response = await post(path, { query: "{ __typename }" });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(await response.text()).toBe(
      'event: next\ndata: {"data":{"__typename":"Query"}}\n\nevent: complete\ndata:\n\n',
    );
  });

  it("begins at once, before there is anything to tell", async () => {
    const stop = new AbortController();
    const response = await fetch(`${server.graphql}/stream`, {
      method: "POST",
      headers: JSON_TYPE,
      body: JSON.stringify({ query: CHANGED }),
      signal: stop.signal,
    });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    stop.abort();
    expect(Buffer.from(first?.value ?? []).toString()).toMatch(OPENING);
  });

  it("goes on after the id a client comes back with, whatever it asks for and wherever it began", async () => {
    const ids = async (count: number, headers: Record<string, string> = {}): Promise<string[]> => {
      const stop = new AbortController();
      const response = await fetch(`${server.graphql}/stream`, {
        method: "POST",
        headers: { ...JSON_TYPE, ...headers },
        body: JSON.stringify({
          query: "subscription ($after: String) { graphChanged(after: $after) { op } }",
          variables: { after: BEGINNING },
        }),
        signal: stop.signal,
      });
      let text = "";
      const found = (): string[] =>
        text
          .split("\n\n")
          .slice(0, -1)
          .map((block) => /^id: (.*)$/m.exec(block)?.[1] ?? "");
      for await (const chunk of response.body ?? []) {
        text += Buffer.from(chunk as Uint8Array).toString();
        if (found().length >= count) break;
      }
      stop.abort();
      return found().slice(0, count);
    };
    const all = await ids(4);
    expect(all).toEqual([0, 1, 2, 3].map(cursorOf));
    expect(await ids(2, { "last-event-id": all[2] ?? "" })).toEqual(all.slice(2));
  });

  it("does not begin at an id that is no cursor", async () => {
    const response = await post("graphql/stream", { query: CHANGED }, { ...JSON_TYPE, "last-event-id": "yesterday" });
    expect(await response.text()).toContain("BAD_CURSOR");
  });

  it.each([
    ["application/json", "application/json"],
    ["*/*", "application/json"],
    // As urql asks for queries and for subscriptions.
    ["application/graphql-response+json, application/json, text/event-stream, multipart/mixed", "application/graphql"],
    ["text/event-stream, multipart/mixed", "text/event-stream"],
    ["application/json;q=0.5, text/event-stream", "text/event-stream"],
    ["text/event-stream;q=0.5, application/json", "application/json"],
  ])("is what /graphql answers with where it is liked best: %s", async (accept, answered) => {
    const response = await fetch(server.graphql, {
      method: "POST",
      headers: { ...JSON_TYPE, accept },
      body: JSON.stringify({ query: "{ __typename }" }),
    });
    expect(response.headers.get("content-type")).toContain(answered);
    expect(await response.text()).toContain('{"data":{"__typename":"Query"}}');
  });

  it("is how a subscription is to be asked for: an ordinary request for one says so", async () => {
    expect((await server.ask(CHANGED)).errors).toMatchObject([
      { message: expect.stringContaining("text/event-stream") as string, extensions: { code: "BAD_ARGUMENT" } },
    ]);
  });

  it.each([
    ["a GET that another site's page could send", "GET", {}, "?query={__typename}", undefined, 400],
    ["a form's body", "POST", { "content-type": "text/plain" }, "", '{"query":"{__typename}"}', 415],
    ["a body that is not JSON", "POST", JSON_TYPE, "", "{", 400],
    ["a list of operations", "POST", JSON_TYPE, "", "[]", 400],
    ["a body that is too large", "POST", JSON_TYPE, "", " ".repeat(MAX_BODY_BYTES + 1), 413],
    ["a method of single-connection mode", "PUT", JSON_TYPE, "", undefined, 405],
    [
      "variables in the URL that are not JSON",
      "GET",
      { "apollo-require-preflight": "1" },
      "?query={a}&variables={",
      undefined,
      400,
    ],
  ])("is refused to %s", async (_, method, headers, search, body, status) => {
    const response = await fetch(`${server.graphql}/stream${search}`, {
      method,
      headers: { ...headers, ...EVENTS },
      ...(body === undefined ? {} : { body }),
    });
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: expect.stringMatching(/^[A-Z_]+$/) as string } }],
    });
  });

  it("is given to a GET with a header of its own, for queries only", async () => {
    const get = async (query: string) => {
      const headers = { ...EVENTS, "apollo-require-preflight": "1" };
      return (await fetch(`${server.graphql}/stream?query=${encodeURIComponent(query)}`, { headers })).text();
    };
    expect(await get("{ __typename }")).toContain('{"data":{"__typename":"Query"}}');
    expect(await get('mutation { ingest(input: [{ text: "Non." }]) { results { outcome } } }')).toContain(
      "BAD_REQUEST",
    );
  });

  it("is written only as fast as it is read", async () => {
    const words = "x".repeat(20_000);
    for (let i = 0; i < 12; i++)
      await save(...Array.from({ length: 50 }, (_, j) => ({ by: ada, words: `${words}${i}.${j}` })));
    const count = (await server.store.changes.after(0, 10_000)).filter(({ kind }) => kind === "Quote").length;
    server.statements.length = 0;
    const reads = () => server.statements.filter((name) => name === "changes.after.publishedQuotes").length;
    const request = postRaw(`${server.graphql}/stream`, {
      query: `subscription { quotePublished(filter: {}, after: "${BEGINNING}") { quote { text } } }`,
    });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    response.pause();
    await wait(1_000);
    // Twelve megabytes do not fit between the two, so the server waits long before the end.
    expect(reads()).toBeLessThan(count / 100);
    let [told, tail] = [0, ""];
    response.on("data", (chunk: Buffer) => {
      const pieces = (tail + chunk.toString()).split("event: next");
      told += pieces.length - 1;
      tail = pieces.at(-1)?.slice(-"event: nex".length) ?? "";
    });
    response.resume();
    await until(() => told === count);
    request.destroy();
  });
});

function postRaw(url: string, body: unknown): ClientRequest {
  const request = httpRequest(url, { method: "POST", headers: JSON_TYPE });
  request.on("error", () => undefined);
  request.end(JSON.stringify(body));
  return request;
}

describe("A WebSocket", () => {
  const url = (path = "graphql") => `${server.url.replace(/^http/, "ws")}${path}`;
  const open = (path?: string, protocol = "graphql-transport-ws", headers: Record<string, string> = {}) => {
    const socket = new WebSocket(url(path), protocol, { headers });
    socket.on("error", () => undefined);
    return socket;
  };
  const refusal = async (socket: WebSocket): Promise<number | undefined> => {
    const [, response] = (await once(socket, "unexpected-response")) as [unknown, IncomingMessage];
    response.resume();
    return response.statusCode;
  };
  const closing = (socket: WebSocket): Promise<number> => new Promise((resolve) => socket.once("close", resolve));

  it("is refused to another site's page, which could read what comes back, and given to our own", async () => {
    expect(await refusal(open("graphql", undefined, { origin: "https://elsewhere.example" }))).toBe(403);
    expect(await refusal(open("graphql", undefined, { origin: "null" }))).toBe(403);
    const own = open("graphql", undefined, { origin: server.url.slice(0, -1) });
    await once(own, "open");
    own.close();
  });

  it("is at /graphql and nowhere else", async () => {
    expect(await refusal(open("elsewhere"))).toBe(404);
  });

  it("is closed with the protocol's codes: another protocol, a message that is none, one too large", async () => {
    expect(await closing(open("graphql", "graphql-ws"))).toBeGreaterThan(1_000);
    const babbling = open();
    await once(babbling, "open");
    babbling.send("Hello?");
    expect(await closing(babbling)).toBe(4400);
    const shouting = open();
    await once(shouting, "open");
    shouting.send("a".repeat(MAX_BODY_BYTES + 1));
    expect(await closing(shouting)).toBe(1009);
    const unasked = open();
    await once(unasked, "open");
    unasked.send(JSON.stringify({ type: "subscribe", id: "1", payload: { query: CHANGED } }));
    expect(await closing(unasked)).toBe(4401);
  });

  it("has a most it may follow at a time", async () => {
    const socket = open();
    const messages: { type: string; id?: string; payload?: unknown }[] = [];
    socket.on("message", (data: Buffer) => messages.push(JSON.parse(data.toString()) as (typeof messages)[number]));
    await once(socket, "open");
    socket.send(JSON.stringify({ type: "connection_init" }));
    await until(() => messages.length === 1);
    for (let id = 0; id <= MAX_OPERATIONS; id++) {
      socket.send(JSON.stringify({ type: "subscribe", id: String(id), payload: { query: CHANGED } }));
    }
    await until(() => messages.some(({ type }) => type === "error"));
    const refused = messages.filter(({ type }) => type === "error");
    expect(refused).toMatchObject([{ id: String(MAX_OPERATIONS), payload: [{ extensions: { code: "TOO_COMPLEX" } }] }]);
    await save({ by: ada, words: "À tous." });
    await until(
      () => new Set(messages.filter(({ type }) => type === "next").map(({ id }) => id)).size === MAX_OPERATIONS,
    );
    socket.close();
  });
});

describe.each(TRANSPORTS)("A subscription over %s", (transport) => {
  it("leaves nothing behind when its client goes away, with or without a word", async () => {
    await until(() => watched.listeners === 0);
    const subscribers = Array.from({ length: 20 }, () =>
      subscribeBy<unknown>(transport, server.graphql, { query: CHANGED, variables: { after: BEGINNING } }),
    );
    await Promise.all(subscribers.map((subscriber) => subscriber.reaches(1)));
    expect(watched.listeners).toBe(1);
    for (const subscriber of subscribers) subscriber.stop();
    await until(() => watched.listeners === 0);

    const silent = transport === "SSE" ? await cutStream() : await cutSocket();
    await until(() => watched.listeners === 1);
    silent();
    await until(() => watched.listeners === 0);
  });

  it("tells an event later and not never, when it cannot be read just then", async () => {
    const variables = { after: cursorOf(await server.store.changes.newest()) };
    const follower = subscribeBy<{ quotePublished: { cursor: string; quote: { text: string } } }>(
      transport,
      server.graphql,
      {
        query: "subscription ($after: String) { quotePublished(filter: {}, after: $after) { cursor quote { text } } }",
        variables,
        onData: ({ quotePublished }) => (variables.after = quotePublished.cursor),
        retryAttempts: 100,
      },
    );
    await save({ by: ada, words: `Un par ${transport}.` });
    await follower.reaches(1);
    watched.fault = new Error("The disk is on fire.");
    await save({ by: ada, words: `Deux par ${transport}.` });
    await until(() => server.logged.some((line) => line.includes("The disk is on fire.")));
    watched.fault = null;
    await follower.reaches(2);
    expect(follower.results).toMatchObject([
      { data: { quotePublished: { quote: { text: `Un par ${transport}.` } } } },
      { data: { quotePublished: { quote: { text: `Deux par ${transport}.` } } } },
    ]);
    expect(JSON.stringify(follower.results)).not.toContain("disk");
    follower.stop();
    server.logged.length = 0;
  });
});

/** @returns ends it without a word */
async function cutStream(): Promise<() => void> {
  const request = postRaw(`${server.graphql}/stream`, { query: CHANGED });
  await once(request, "response");
  return () => request.destroy();
}

async function cutSocket(): Promise<() => void> {
  const socket = new WebSocket(server.graphql.replace(/^http/, "ws"), "graphql-transport-ws");
  await once(socket, "open");
  socket.send(JSON.stringify({ type: "connection_init" }));
  await once(socket, "message");
  socket.send(JSON.stringify({ type: "subscribe", id: "1", payload: { query: CHANGED } }));
  return () => {
    socket.terminate();
  };
}

describe("A server that is told to stop", () => {
  it("sends its subscribers away at once, as away and not as done", async () => {
    const own = await startServer({ store: server.store, host: "127.0.0.1", port: 0, log: () => undefined });
    const graphql = `${own.url}graphql`;
    const request = postRaw(`${graphql}/stream`, { query: CHANGED });
    const [response] = (await once(request, "response")) as [IncomingMessage];
    let text = "";
    response.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const socket = new WebSocket(graphql.replace(/^http/, "ws"), "graphql-transport-ws");
    await once(socket, "open");
    const ends = [once(response, "end"), once(socket, "close")] as const;
    await own.close();
    await ends[0];
    expect(text).toMatch(OPENING);
    expect((await ends[1])[0]).toBe(1001);
  });
});

describe("A request that offers HTTP/2 as well", () => {
  it("is answered by HTTP/1.1, body and all, and so is the next one on its connection", async () => {
    const upgrade = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABkAAQAAP__" };
    for (const query of ["{ __typename }", `{ __typename } #${"x".repeat(200_000)}`]) {
      const request = httpRequest(server.graphql, { method: "POST", headers: { ...JSON_TYPE, ...upgrade } });
      request.end(JSON.stringify({ query }));
      const [response] = (await once(request, "response")) as [IncomingMessage];
      let text = "";
      for await (const chunk of response) text += String(chunk);
      expect([response.statusCode, text]).toEqual([200, '{"data":{"__typename":"Query"}}\n']);
    }
  });
});
