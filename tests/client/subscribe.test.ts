import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import {
  AuthenticationError,
  createClient,
  GraphQLResultError,
  HttpError,
  NetworkError,
  type CallOptions,
  type Client,
} from "../../client/index.js";
import { explain } from "../../client/documents.js";
import { COMPLETE, deadUrl, scriptedServer, told, type ScriptedServer } from "./scriptedServer.js";

interface Word {
  readonly word: string;
}
const words = (s: Parameters<Parameters<Client["subscribe"]>[0]>[0]) => ({
  word: s.graphChanged({ after: "per_1" }).id,
});
const sent = explain(words, "subscription");

const OPENED = "id: 0\n:\n\n";
const say = (cursor: number, word: string): string => told(String(cursor), { graphChanged: { id: word } });

const follow = (server: Pick<ScriptedServer, "url">, options?: CallOptions): AsyncGenerator<Word, void, undefined> =>
  createClient({ url: server.url }).subscribe(words, options);

async function all(events: AsyncIterable<Word>): Promise<string[]> {
  const heard: string[] = [];
  for await (const { word } of events) heard.push(word);
  return heard;
}

/** What was heard, and how it ended. */
async function untilFailure(events: AsyncIterable<Word>): Promise<{ heard: string[]; failure: unknown }> {
  const heard: string[] = [];
  try {
    for await (const { word } of events) heard.push(word);
  } catch (failure) {
    return { heard, failure };
  }
  throw new Error("The subscription ended; expected it to fail.");
}

describe("a subscription", () => {
  it("asks for a stream of events, gives each, and ends when the server completes it", async () => {
    await using server = await scriptedServer({ events: [OPENED, say(1, "a"), say(2, "b") + say(3, "c"), COMPLETE] });
    expect(await all(follow(server))).toEqual(["a", "b", "c"]);
    const [request] = server.requests;
    expect(request).toMatchObject({ method: "POST", body: sent });
    expect(request?.headers).toMatchObject({ accept: "text/event-stream", "content-type": "application/json" });
    expect(request?.headers).not.toHaveProperty("last-event-id");
  });

  it("goes on after the last event it was told when the connection breaks, also before the first event", async () => {
    await using server = await scriptedServer(
      { events: [OPENED], hangUp: true },
      { events: [OPENED, say(1, "a"), say(2, "b"), "id: 3\nevent: next\ndata: {"], hangUp: true },
      { events: ["id: 2\n:\n\n", say(3, "c")] },
      { events: [say(4, "d"), COMPLETE] },
    );
    expect(await all(follow(server))).toEqual(["a", "b", "c", "d"]);
    expect(server.requests.map(({ headers }) => headers["last-event-id"])).toEqual([undefined, "0", "2", "3"]);
  });

  it.each([408, 429, 502, 503, 504])(
    "is asked for again after status %i, and waits as long as it is told",
    async (status) => {
      await using server = await scriptedServer(
        { status, headers: { "retry-after": "1" } },
        { events: [say(1, "a"), COMPLETE] },
      );
      expect(await all(follow(server))).toEqual(["a"]);
      const [first, second] = server.requests;
      expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(990);
    },
  );

  it("gives up an address that never answered, after as many retries as it was told", async () => {
    const url = await deadUrl();
    const { failure } = await untilFailure(follow({ url }, { retries: 1 }));
    expect(failure).toBeInstanceOf(NetworkError);
  });

  it("does not give up what was open once, unless told", { timeout: 30_000 }, async () => {
    const broken = { events: [OPENED], hangUp: true };
    await using server = await scriptedServer(
      broken,
      { hangUp: true },
      { hangUp: true },
      { hangUp: true },
      { hangUp: true },
      {
        events: [say(1, "a"), COMPLETE],
      },
    );
    expect(await all(follow(server))).toEqual(["a"]);
    await using other = await scriptedServer(broken);
    expect((await untilFailure(follow(other, { retries: 1 }))).failure).toBeInstanceOf(NetworkError);
    expect(other.requests).toHaveLength(2);
  });

  it("connects anew when nothing is heard for too long, and not when it is merely read slowly", async () => {
    await using server = await scriptedServer(
      { events: [OPENED, say(1, "a"), say(2, "b"), "open"] },
      { events: [say(3, "c"), 60, ":\n\n", 60, ":\n\n", 60, COMPLETE] },
    );
    const heard: string[] = [];
    for await (const { word } of follow(server, { timeout: 100 })) {
      heard.push(word);
      if (word === "a") {
        await wait(300);
        expect(server.requests).toHaveLength(1);
      }
    }
    expect(heard).toEqual(["a", "b", "c"]);
    expect(server.requests).toHaveLength(2);
    expect(await server.requests[0]?.abandoned).toBe(true);
  });

  it("throws what it is refused with, and does not ask again", async () => {
    const errors = [{ message: "That is no cursor.", extensions: { code: "BAD_CURSOR" } }];
    await using server = await scriptedServer({
      events: [`event: next\ndata: ${JSON.stringify({ errors })}\n\n`, COMPLETE],
    });
    const { failure } = await untilFailure(follow(server));
    expect(failure).toBeInstanceOf(GraphQLResultError);
    expect(failure).toMatchObject({ code: "BAD_CURSOR", errors, query: sent.query });
    expect(server.requests).toHaveLength(1);
  });

  it("gives an event with errors as it is where a part will do", async () => {
    const errors = [{ message: "No ears." }];
    await using server = await scriptedServer({
      events: [told("1", { graphChanged: { id: "a" } }, errors), say(2, "b"), COMPLETE],
    });
    const heard: unknown[] = [];
    for await (const event of follow(server, { partial: true })) heard.push(event);
    expect(heard).toEqual([
      { data: { word: "a" }, errors },
      { data: { word: "b" }, errors: [] },
    ]);
  });

  it.each([
    ["status 401", { status: 401, body: "who?" }, AuthenticationError],
    ["status 404", { status: 404, body: "nothing here" }, HttpError],
    ["a page instead of a stream", { body: "<!doctype html>" }, HttpError],
    ["an event that is no JSON", { events: ["event: next\ndata: {\n\n"] }, HttpError],
    ["an error instead of a stream", { status: 400, body: { errors: [{ message: "No." }] } }, GraphQLResultError],
  ])("fails for good after %s", async (_what, answer, kind) => {
    await using server = await scriptedServer(answer);
    expect((await untilFailure(follow(server))).failure).toBeInstanceOf(kind);
    expect(server.requests).toHaveLength(1);
  });
});

describe("a subscription that is ended", () => {
  const open = { events: [OPENED, say(1, "a"), say(2, "b"), "open"] };

  it("closes its connection when the loop is left", async () => {
    await using server = await scriptedServer(open);
    for await (const { word } of follow(server)) {
      expect(word).toBe("a");
      break;
    }
    expect(await server.requests[0]?.abandoned).toBe(true);
    expect(server.requests).toHaveLength(1);
  });

  it("throws the caller's reason within 20 ms, and asks for nothing more", async () => {
    await using server = await scriptedServer(open);
    const controller = new AbortController();
    const reason = { because: "the reader left" };
    let abortedAt = 0;
    setTimeout(() => {
      abortedAt = performance.now();
      controller.abort(reason);
    }, 150);
    const { heard, failure } = await untilFailure(follow(server, { signal: controller.signal }));
    expect(performance.now() - abortedAt).toBeLessThan(20);
    expect(failure).toBe(reason);
    expect(heard).toEqual(["a", "b"]);
    await wait(100);
    expect(server.requests).toHaveLength(1);
    expect(await server.requests[0]?.abandoned).toBe(true);
  });

  it("throws the caller's reason out of a pause between two connections", async () => {
    await using server = await scriptedServer({ status: 503, headers: { "retry-after": "20" } });
    const controller = new AbortController();
    setTimeout(() => {
      controller.abort("enough");
    }, 100);
    expect((await untilFailure(follow(server, { signal: controller.signal }))).failure).toBe("enough");
    expect(server.requests).toHaveLength(1);
  });

  it("sends nothing for a signal that was aborted before", async () => {
    await using server = await scriptedServer(open);
    expect((await untilFailure(follow(server, { signal: AbortSignal.abort("late") }))).failure).toBe("late");
    expect(server.requests).toHaveLength(0);
  });
});
