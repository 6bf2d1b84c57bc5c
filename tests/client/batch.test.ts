import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  createClient as makeClient,
  GraphQLResultError,
  HttpError,
  TimeoutError,
  type CallOptions,
  type ClientOptions,
} from "../../client/index.js";
import { operation, type TypedDocument } from "../../client/documents.js";

/** A client for operations written as text. */
const createClient = (made: ClientOptions) => {
  const client = makeClient(made);
  return {
    request: <Result>(
      document: TypedDocument<Result, { readonly n: number }>,
      variables: { readonly n: number },
      options?: CallOptions,
    ) => client.run<Result, CallOptions>(operation(document, variables), options),
  };
};

interface Asked {
  readonly query: string;
  readonly variables: { readonly n: number };
}
type Answers = (
  asked: readonly Asked[],
  attempt: number,
) => { readonly status?: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> };

const square = "query Square($n: Int!) { square }" as unknown as TypedDocument<
  { readonly square: number },
  { readonly n: number }
>;
const write = "mutation Write($n: Int!) { square }" as unknown as typeof square;

const squared = ({ variables }: Asked): unknown => ({ data: { square: variables.n ** 2 } });
const refused = (code: string): unknown => ({ errors: [{ message: "No.", extensions: { code } }] });
const wellAnswered: Answers = (asked) => ({ body: asked.map(squared) });

/** A server that answers lists of operations, and single ones as lists of one. */
async function batchServer(answers: Answers = wellAnswered, after = 0) {
  const requests: (readonly Asked[])[] = [];
  let abandoned = 0;
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    response.once("close", () => {
      if (!response.writableFinished) abandoned++;
    });
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = JSON.parse(Buffer.concat(chunks).toString("utf8")) as Asked | Asked[];
      const asked = Array.isArray(body) ? body : [body];
      requests.push(asked);
      const answer = answers(asked, requests.length);
      const isList = Array.isArray(body) || !Array.isArray(answer.body);
      setTimeout(() => {
        response.writeHead(answer.status ?? 200, { "content-type": "application/json", ...answer.headers });
        response.end(JSON.stringify(isList ? answer.body : (answer.body as unknown[])[0]));
      }, after);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    abandoned: () => abandoned,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

describe("queries of one tick", () => {
  it("go out in as few requests as the batch allows, and each gets its own answer", async () => {
    await using server = await batchServer();
    const dixit = createClient({ url: server.url, batch: 50 });
    const answers = await Promise.all(numbers(100).map((n) => dixit.request(square, { n })));
    expect(answers.map((answer) => answer.square)).toEqual(numbers(100).map((n) => n ** 2));
    expect(server.requests.map((asked) => asked.length)).toEqual([50, 50]);
  });

  it("are found together also when something was awaited in between", async () => {
    await using server = await batchServer();
    const dixit = createClient({ url: server.url, batch: 50 });
    const later = async (n: number): Promise<unknown> => {
      await Promise.resolve();
      return dixit.request(square, { n });
    };
    await Promise.all([dixit.request(square, { n: 1 }), later(2), later(3)]);
    expect(server.requests).toHaveLength(1);
  });

  it("go out one by one where no batch was asked for, and a lone one as it always does", async () => {
    await using server = await batchServer();
    await Promise.all(numbers(3).map((n) => createClient({ url: server.url }).request(square, { n })));
    expect(server.requests).toHaveLength(3);
    await createClient({ url: server.url, batch: 50 }).request(square, { n: 4 });
    expect(server.requests).toHaveLength(4);
  });

  it("leave mutations to requests of their own", async () => {
    await using server = await batchServer();
    const dixit = createClient({ url: server.url, batch: 50 });
    await Promise.all([
      dixit.request(square, { n: 1 }),
      dixit.request(write, { n: 2 }),
      dixit.request(square, { n: 3 }),
    ]);
    expect(server.requests.map((asked) => asked.map(({ variables }) => variables.n)).sort()).toEqual([[1, 3], [2]]);
  });

  it("fail each with its own errors, and the others do not", async () => {
    await using server = await batchServer((asked) => ({
      body: asked.map((one) => (one.variables.n === 1 ? refused("BAD_ID") : squared(one))),
    }));
    const dixit = createClient({ url: server.url, batch: 50 });
    const settled = await Promise.allSettled(numbers(3).map((n) => dixit.request(square, { n })));
    expect(settled).toMatchObject([
      { status: "fulfilled", value: { square: 0 } },
      { status: "rejected", reason: { code: "BAD_ID", query: square.toString() } },
      { status: "fulfilled", value: { square: 4 } },
    ]);
    expect((settled[1] as PromiseRejectedResult).reason).toBeInstanceOf(GraphQLResultError);
  });

  it("go out alone when the server finds them too much together", async () => {
    await using server = await batchServer((asked) => ({
      body: asked.map((one) => (asked.length > 1 && one.variables.n > 0 ? refused("BATCH_TOO_LARGE") : squared(one))),
    }));
    const dixit = createClient({ url: server.url, batch: 50 });
    const answers = await Promise.all(numbers(3).map((n) => dixit.request(square, { n })));
    expect(answers.map((answer) => answer.square)).toEqual([0, 1, 4]);
    expect(server.requests.map((asked) => asked.length)).toEqual([3, 1, 1]);
  });

  it("go out alone too when the server takes fewer operations than the batch has", async () => {
    await using server = await batchServer((asked) =>
      asked.length > 1 ? { status: 400, body: refused("BATCH_TOO_LARGE") } : wellAnswered(asked, 1),
    );
    const dixit = createClient({ url: server.url, batch: 50 });
    expect(await Promise.all(numbers(2).map((n) => dixit.request(square, { n })))).toEqual([
      { square: 0 },
      { square: 1 },
    ]);
  });

  it("wait as long as the server says when some of them were too many, and go out together again", async () => {
    const limited = { status: 429, body: refused("RATE_LIMITED"), headers: { "retry-after": "1" } };
    await using server = await batchServer((asked, attempt) => {
      if (attempt === 1) return { body: asked.map((one, i) => (i > 0 ? refused("RATE_LIMITED") : squared(one))) };
      return attempt <= 3 ? limited : wellAnswered(asked, attempt);
    });
    const dixit = createClient({ url: server.url, batch: 50 });
    const startedAt = performance.now();
    const answers = await Promise.all(numbers(3).map((n) => dixit.request(square, { n })));
    expect(performance.now() - startedAt).toBeGreaterThan(990);
    expect(answers.map((answer) => answer.square)).toEqual([0, 1, 4]);
    expect(server.requests.map((asked) => asked.length)).toEqual([3, 1, 1, 2]);
  });

  it("are sent again together after a failure that may pass", async () => {
    await using server = await batchServer((asked, attempt) =>
      attempt === 1 ? { status: 503, body: "later" } : wellAnswered(asked, attempt),
    );
    const dixit = createClient({ url: server.url, batch: 50 });
    await Promise.all(numbers(20).map((n) => dixit.request(square, { n })));
    const [first, ...again] = server.requests.map((asked) => asked.length);
    expect(first).toBe(20);
    expect(again.reduce((sum, size) => sum + size, 0)).toBe(20);
    // Timers that are due together may fire in two ticks of a busy machine.
    expect(again.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ["fewer answers than operations", (asked: readonly Asked[]) => asked.slice(1).map(squared)],
    ["no list", () => ({ data: { square: 1 } })],
    ["a page", () => "<!doctype html>"],
  ])("do not take %s for their answers", async (_what, body) => {
    await using server = await batchServer((asked) => ({ body: body(asked) }));
    const dixit = createClient({ url: server.url, batch: 50 });
    const [, last] = await Promise.allSettled(numbers(2).map((n) => dixit.request(square, { n })));
    expect(last).toMatchObject({ status: "rejected", reason: { code: "BAD_RESPONSE" } });
    expect((last as PromiseRejectedResult).reason).toBeInstanceOf(HttpError);
  });
});

describe("a query of a batch that is given up", () => {
  it("fails at once with the caller's reason, and the others get their answers", async () => {
    await using server = await batchServer(wellAnswered, 100);
    const dixit = createClient({ url: server.url, batch: 50 });
    const controller = new AbortController();
    const given = dixit.request(square, { n: 1 }, { signal: controller.signal });
    const kept = dixit.request(square, { n: 2 });
    await wait(30);
    const startedAt = performance.now();
    controller.abort("enough");
    await expect(given).rejects.toBe("enough");
    expect(performance.now() - startedAt).toBeLessThan(20);
    expect(await kept).toEqual({ square: 4 });
    expect(server.abandoned()).toBe(0);
  });

  it("ends the request when nobody waits for it any more", async () => {
    await using server = await batchServer(wellAnswered, 2_000);
    const dixit = createClient({ url: server.url, batch: 50 });
    const signal = AbortSignal.timeout(50);
    const both = await Promise.allSettled([
      dixit.request(square, { n: 1 }, { signal }),
      dixit.request(square, { n: 2 }, { timeout: 50 }),
    ]);
    expect(both).toMatchObject([{ reason: signal.reason as unknown }, { reason: { code: "TIMEOUT" } }]);
    expect((both[1] as PromiseRejectedResult).reason).toBeInstanceOf(TimeoutError);
    await wait(50);
    expect(server.abandoned()).toBe(1);
    expect(server.requests).toHaveLength(1);
  });

  it("is not sent when it was given up before the tick ended", async () => {
    await using server = await batchServer();
    const dixit = createClient({ url: server.url, batch: 50 });
    const controller = new AbortController();
    const given = dixit.request(square, { n: 1 }, { signal: controller.signal });
    controller.abort("changed my mind");
    await expect(given).rejects.toBe("changed my mind");
    await wait(30);
    expect(server.requests).toHaveLength(0);
  });
});
