import { getEventListeners } from "node:events";
import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  createClient as makeClient,
  DixitError,
  GraphQLResultError,
  HttpError,
  NetworkError,
  RateLimitError,
  TimeoutError,
  type CallOptions,
  type ClientOptions,
} from "../../client/index.js";
import { operation, type TypedDocument } from "../../client/documents.js";
import { deadUrl, scriptedServer } from "./scriptedServer.js";

/** A client for operations written as text. */
const createClient = (made: ClientOptions) => ({
  request: <Result>(
    document: TypedDocument<Result, { readonly id?: string }>,
    variables: { readonly id?: string } = {},
    options?: CallOptions,
  ) => makeClient(made).run<Result, CallOptions>(operation(document, variables), options),
});

const document = <Result>(text: string): TypedDocument<Result, { readonly id?: string }> => text;
const greet = document<{ readonly greeting: string }>("query Greet { greeting }");
const write = document<{ readonly done: boolean }>("mutation Write { done }");
const GREETING = { body: { data: { greeting: "Good morning" } } };

async function failureOf(call: Promise<unknown>): Promise<unknown> {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new Error("The call succeeded; expected it to fail.");
}

describe("a request", () => {
  it("posts the operation and its variables as JSON, and gives the data", async () => {
    await using server = await scriptedServer(GREETING);
    const client = createClient({ url: server.url, headers: { authorization: "Bearer abc" } });
    expect(await client.request(greet, { id: "per_1" })).toEqual({ greeting: "Good morning" });
    const [seen] = server.requests;
    expect(seen?.method).toBe("POST");
    expect(seen?.body).toEqual({ query: "query Greet { greeting }", variables: { id: "per_1" } });
    expect(seen?.headers).toMatchObject({ authorization: "Bearer abc", "content-type": "application/json" });
    expect(seen?.headers.accept).toContain("application/graphql-response+json");
  });

  it("asks for the headers again before every attempt, so that a new token is used", async () => {
    await using server = await scriptedServer({ status: 503 }, GREETING);
    let tokens = 0;
    const headers = (): Promise<Record<string, string>> => Promise.resolve({ authorization: `token ${++tokens}` });
    await createClient({ url: server.url, headers }).request(greet);
    expect(server.requests.map((seen) => seen.headers.authorization)).toEqual(["token 1", "token 2"]);
  });
});

describe("retries", () => {
  it.each([408, 429, 502, 503, 504])("sends a query again after status %i", async (status) => {
    await using server = await scriptedServer({ status, body: "later" }, GREETING);
    expect(await createClient({ url: server.url }).request(greet)).toEqual({ greeting: "Good morning" });
    expect(server.requests).toHaveLength(2);
  });

  it("sends a query again after a connection that broke", async () => {
    await using server = await scriptedServer({ hangUp: true }, GREETING);
    expect(await createClient({ url: server.url }).request(greet)).toEqual({ greeting: "Good morning" });
  });

  it.each([400, 401, 403, 404, 413, 500])("does not send a query again after status %i", async (status) => {
    await using server = await scriptedServer({ status, body: "no" }, GREETING);
    expect(await failureOf(createClient({ url: server.url }).request(greet))).toMatchObject({ status, body: "no" });
    expect(server.requests).toHaveLength(1);
  });

  it("sends a mutation again only under the key by which the server knows it again", async () => {
    await using server = await scriptedServer({ status: 503 }, { body: { data: { done: true } } });
    const client = createClient({ url: server.url });
    expect(await client.request(write, {}, { idempotencyKey: "k1" })).toEqual({ done: true });
    expect(server.requests.map(({ headers }) => headers["idempotency-key"])).toEqual(["k1", "k1"]);
  });

  it("never sends another mutation again", async () => {
    await using server = await scriptedServer({ status: 503 }, { body: { data: { done: true } } });
    expect(await failureOf(createClient({ url: server.url, retries: 5 }).request(write))).toBeInstanceOf(HttpError);
    expect(server.requests).toHaveLength(1);
  });

  it("gives up after as many retries as it was told, with the last failure", async () => {
    await using server = await scriptedServer(
      { status: 502 },
      { status: 503 },
      { status: 504, body: "gone" },
      GREETING,
    );
    const failure = await failureOf(createClient({ url: server.url, retries: 2 }).request(greet));
    expect(failure).toMatchObject({ status: 504, body: "gone", code: "HTTP_ERROR" });
    expect(server.requests).toHaveLength(3);
  });

  it("lets a call ask for fewer retries than its client", async () => {
    await using server = await scriptedServer({ status: 503 }, GREETING);
    const client = createClient({ url: server.url, retries: 3 });
    await failureOf(client.request(greet, {}, { retries: 0 }));
    expect(server.requests).toHaveLength(1);
  });

  it("waits as long as Retry-After says, in seconds", async () => {
    await using server = await scriptedServer({ status: 429, headers: { "retry-after": "1" } }, GREETING);
    await createClient({ url: server.url }).request(greet);
    const [first, second] = server.requests;
    const waited = (second?.at ?? 0) - (first?.at ?? 0);
    console.log(`Retry-After: 1 was kept by ${waited} ms`);
    expect(waited).toBeGreaterThanOrEqual(990);
    expect(waited).toBeLessThanOrEqual(1_100);
  });

  it("waits until the date that Retry-After gives", async () => {
    const date = new Date(Math.ceil(Date.now() / 1000) * 1000 + 1_000);
    await using server = await scriptedServer(
      { status: 503, headers: { "retry-after": date.toUTCString() } },
      GREETING,
    );
    await createClient({ url: server.url }).request(greet);
    expect(Date.now()).toBeGreaterThanOrEqual(date.getTime() - 10);
    expect(server.requests).toHaveLength(2);
  });

  it("does not wait for longer than the call may take, but says at once what the server asked", async () => {
    await using server = await scriptedServer({ status: 429, headers: { "retry-after": "3600" } });
    const startedAt = Date.now();
    const failure = await failureOf(createClient({ url: server.url, timeout: 5_000 }).request(greet));
    expect(failure).toBeInstanceOf(RateLimitError);
    expect(failure).toMatchObject({ code: "RATE_LIMITED", status: 429, retryAfter: 3_600_000 });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });
});

describe("failures", () => {
  it("names a request without an answer a NetworkError, with the reason under cause", async () => {
    const url = await deadUrl();
    const failure = await failureOf(createClient({ url, retries: 0 }).request(greet));
    expect(failure).toBeInstanceOf(NetworkError);
    expect(failure).toMatchObject({
      code: "NETWORK_ERROR",
      cause: expect.any(TypeError) as unknown,
    });
    expect((failure as NetworkError).message).toContain(url);
  });

  it.each([
    [401, "UNAUTHENTICATED"],
    [403, "FORBIDDEN"],
  ])("names status %i an AuthenticationError with code %s", async (status, code) => {
    await using server = await scriptedServer({ status, body: "who?" });
    const failure = await failureOf(createClient({ url: server.url }).request(greet));
    expect(failure).toBeInstanceOf(AuthenticationError);
    expect(failure).toMatchObject({ code, status, body: "who?" });
  });

  it.each([
    [{ errors: [{ message: "The token has expired." }] }, "The token has expired."],
    [{ errors: { message: "of another make" } }, "Expected a GraphQL result; the server sent status 401"],
  ])("says what the server said of a refusal, where it said something: %j", async (body, message) => {
    await using server = await scriptedServer({ status: 401, body });
    expect(await failureOf(createClient({ url: server.url }).request(greet))).toMatchObject({ message });
  });

  it("gives the server's own code and message when it refuses, also under status 400", async () => {
    const errors = [
      { message: "`first` is -1; expected 0 to 100.", path: ["quotes"], extensions: { code: "BAD_PAGE_SIZE" } },
    ];
    await using server = await scriptedServer({ status: 400, body: { errors } });
    const failure = await failureOf(createClient({ url: server.url }).request(greet));
    expect(failure).toBeInstanceOf(GraphQLResultError);
    expect(failure).toMatchObject({ code: "BAD_PAGE_SIZE", errors, data: null, query: greet.toString() });
  });

  it("fails when a part failed, and keeps the part that came", async () => {
    const body = { data: { greeting: null }, errors: [{ message: "No voice" }, { message: "No ears" }] };
    await using server = await scriptedServer({ body });
    const failure = await failureOf(createClient({ url: server.url }).request(greet));
    expect(failure).toMatchObject({
      code: "GRAPHQL_ERROR",
      message: "No voice",
      data: { greeting: null },
    });
  });

  it.each([
    ["HTML", "<!doctype html><title>Welcome</title>"],
    ["nothing", ""],
    ["half a result", `{"data":{"greeting":`],
    ["a list", "[]"],
    ["neither data nor errors", "{}"],
  ])("does not take %s under status 200 for a result", async (_what, body) => {
    await using server = await scriptedServer({ body });
    const failure = await failureOf(createClient({ url: server.url }).request(greet));
    expect(failure).toBeInstanceOf(HttpError);
    expect(failure).toMatchObject({ code: "BAD_RESPONSE", status: 200 });
  });

  it("survives errors that are not shaped as the specification says", async () => {
    await using server = await scriptedServer({ body: { errors: ["bad", { code: 7 }] } });
    const failure = await failureOf(createClient({ url: server.url }).request(greet));
    expect(failure).toBeInstanceOf(GraphQLResultError);
    expect(failure).toMatchObject({ code: "GRAPHQL_ERROR", errors: ["bad", { code: 7 }] });
  });

  it("keeps no more than 500 characters of a body", async () => {
    await using server = await scriptedServer({ status: 500, body: "x".repeat(100_000) });
    const failure = await failureOf(createClient({ url: server.url }).request(greet));
    expect(failure).toHaveProperty("body.length", 500);
    expect((failure as Error).message.length).toBeLessThan(250);
  });

  it("makes every failure a DixitError with a code", async () => {
    await using server = await scriptedServer({ status: 500 });
    expect(await failureOf(createClient({ url: server.url }).request(greet))).toBeInstanceOf(DixitError);
  });
});

describe("time and abort", () => {
  it("ends a call that takes longer than its timeout, the body included", async () => {
    await using server = await scriptedServer({ ...GREETING, after: 3_000 });
    const failure = await failureOf(createClient({ url: server.url, timeout: 100 }).request(greet));
    expect(failure).toBeInstanceOf(TimeoutError);
    expect(failure).toMatchObject({ code: "TIMEOUT", timeout: 100 });
    expect(await server.requests[0]?.abandoned).toBe(true);
  });

  it("throws the caller's reason as it is, and drops the connection", async () => {
    await using server = await scriptedServer({ ...GREETING, after: 3_000 });
    const controller = new AbortController();
    const reason = { because: "the reader left" };
    setTimeout(() => {
      controller.abort(reason);
    }, 50);
    let abortedAt = 0;
    controller.signal.addEventListener("abort", () => (abortedAt = performance.now()));
    const failure = await failureOf(
      createClient({ url: server.url }).request(greet, {}, { signal: controller.signal }),
    );
    const took = performance.now() - abortedAt;
    console.log(`An abort was told after ${took.toFixed(1)} ms`);
    expect(failure).toBe(reason);
    expect(took).toBeLessThan(20);
    expect(await server.requests[0]?.abandoned).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it("throws a reason that looks like a failure to be repeated as it is, and does not repeat", async () => {
    await using server = await scriptedServer({ ...GREETING, after: 3_000 });
    const reason = new NetworkError(server.url, new Error("pretended"));
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort(reason);
    }, 50);
    const call = createClient({ url: server.url }).request(greet, {}, { signal: controller.signal });
    expect(await failureOf(call)).toBe(reason);
    expect(server.requests).toHaveLength(1);
  });

  it("does not wait for headers that nobody gives", { timeout: 5_000 }, async () => {
    await using server = await scriptedServer(GREETING);
    const headers = (): Promise<Record<string, string>> => new Promise(() => undefined);
    const call = createClient({ url: server.url, headers, timeout: 50 }).request(greet);
    expect(await failureOf(call)).toBeInstanceOf(TimeoutError);
  });

  it("leaves no listener behind on a signal that lives longer than its calls", async () => {
    await using server = await scriptedServer({ status: 503 }, GREETING);
    const { signal } = new AbortController();
    const client = createClient({ url: server.url });
    for (let i = 0; i < 20; i++) await client.request(greet, {}, { signal });
    expect(getEventListeners(signal, "abort")).toHaveLength(0);
  });

  it("takes a timeout of Infinity for none", async () => {
    await using server = await scriptedServer({ ...GREETING, after: 50 });
    expect(await createClient({ url: server.url, timeout: Infinity }).request(greet)).toEqual({
      greeting: "Good morning",
    });
  });

  it("does not send anything for a signal that was aborted before", async () => {
    await using server = await scriptedServer(GREETING);
    const reason = new Error("too late");
    const signal = AbortSignal.abort(reason);
    expect(await failureOf(createClient({ url: server.url }).request(greet, {}, { signal }))).toBe(reason);
    expect(server.requests).toHaveLength(0);
  });

  it("ends a pause between attempts when it is aborted, and sends no more", async () => {
    await using server = await scriptedServer({ status: 503, headers: { "retry-after": "10" } }, GREETING);
    const controller = new AbortController();
    const call = createClient({ url: server.url }).request(greet, {}, { signal: controller.signal });
    setTimeout(() => {
      controller.abort("enough");
    }, 300);
    expect(await failureOf(call)).toBe("enough");
    expect(server.requests).toHaveLength(1);
  });
});
