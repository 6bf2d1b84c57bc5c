import { setTimeout as wait } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { createClient, PaginationError, type WalkOptions } from "../../client/index.js";
import { scriptedServer, type ScriptedAnswer, type ScriptedServer } from "./scriptedServer.js";

const page = (
  words: readonly string[],
  endCursor: string | null,
  hasNextPage = endCursor !== null,
): ScriptedAnswer => ({
  body: {
    data: { quotes: { edges: words.map((text) => ({ node: { text } })), pageInfo: { hasNextPage, endCursor } } },
  },
});

const pagesOf = (server: Pick<ScriptedServer, "url">, options?: WalkOptions) =>
  createClient({ url: server.url }).pages(
    (q) => q.quotes({ filter: {} }),
    (quote) => quote.text,
    options,
  );

const streamOf = (server: Pick<ScriptedServer, "url">, options?: WalkOptions) =>
  createClient({ url: server.url }).stream(
    (q) => q.quotes({ filter: {} }),
    (quote) => quote.text,
    options,
  );

const placesAsked = (server: ScriptedServer): unknown[] =>
  server.requests.map(({ body: { variables } }) => [variables?.["first"], variables?.["after"]]);

describe("pages", () => {
  it("walk a list to its end, with one document and the cursor of each page", async () => {
    await using server = await scriptedServer(page(["a", "b"], "2"), page(["c"], "3"), page(["d"], "4", false));
    const seen: unknown[] = [];
    for await (const { items, cursor } of pagesOf(server, { pageSize: 2 })) seen.push([...items, cursor]);
    expect(seen).toEqual([
      ["a", "b", "2"],
      ["c", "3"],
      ["d", "4"],
    ]);
    expect(placesAsked(server)).toEqual([
      [2, null],
      [2, "2"],
      [2, "3"],
    ]);
    expect(new Set(server.requests.map(({ body }) => body.query)).size).toBe(1);
  });

  it("begin after a cursor that was kept", async () => {
    await using server = await scriptedServer(page(["c"], "3", false));
    expect((await pagesOf(server, { after: "2" }).next()).value).toMatchObject({ items: ["c"] });
    expect(placesAsked(server)).toEqual([[100, "2"]]);
  });

  it("are none when what the list belongs to is not there", async () => {
    await using server = await scriptedServer({ body: { data: { person: null } } });
    const walk = createClient({ url: server.url }).pages(
      (q) => q.person({ id: "per_1" }).quotesBy(),
      (quote) => quote.text,
    );
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  it.each([
    ["stands still", [page(["a"], "1"), page(["a"], "1")]],
    ["goes round in a circle", [page(["a"], "1"), page(["b"], "2"), page(["a"], "1")]],
    ["is missing", [page(["a"], null, true)]],
    ["leads back to where the walk began", [page(["a"], "0")]],
  ])("end with an error when the cursor %s, instead of never", async (_how, answers) => {
    await using server = await scriptedServer(...answers);
    await expect(async () => {
      for await (const { items } of pagesOf(server, { after: "0" })) expect(items).toHaveLength(1);
    }).rejects.toThrow(PaginationError);
    expect(server.requests).toHaveLength(answers.length);
  });
});

describe("a stream", () => {
  it("gives row after row, and has the next page on its way, never two", async () => {
    await using server = await scriptedServer(page(["a", "b"], "2"), page(["c"], "3"), page(["d"], "4", false));
    const walk = streamOf(server);
    expect((await walk.next()).value).toBe("a");
    await wait(50);
    expect(server.requests).toHaveLength(2);
    expect((await walk.next()).value).toBe("b");
    await wait(50);
    expect(server.requests).toHaveLength(2);
    expect((await walk.next()).value).toBe("c");
    await wait(50);
    expect(server.requests).toHaveLength(3);
    expect([(await walk.next()).value, (await walk.next()).done]).toEqual(["d", true]);
  });

  it("asks for no more rows than it may give", async () => {
    await using server = await scriptedServer(page(["a", "b"], "2"), page(["c"], "3"), page(["d"], "4"));
    const seen: string[] = [];
    for await (const text of streamOf(server, { pageSize: 2, limit: 3 })) seen.push(text);
    expect(seen).toEqual(["a", "b", "c"]);
    expect(placesAsked(server)).toEqual([
      [2, null],
      [1, "2"],
    ]);
    await using other = await scriptedServer(page(["a"], "1"));
    expect((await streamOf(other, { limit: 0 }).next()).done).toBe(true);
    expect(other.requests).toHaveLength(0);
  });

  it("aborts the page on its way when the loop is left", async () => {
    await using server = await scriptedServer(page(["a"], "1"), { ...page(["b"], "2"), after: 3_000 });
    for await (const text of streamOf(server)) {
      expect(text).toBe("a");
      await wait(50);
      break;
    }
    expect(await server.requests[1]?.abandoned).toBe(true);
    expect(server.requests).toHaveLength(2);
  });

  it("throws the caller's reason within 20 ms, in the middle of a page and while it waits for one", async () => {
    await using server = await scriptedServer(page(["a", "b"], "2"), { ...page(["c"], "3"), after: 3_000 });
    const inPage = new AbortController();
    const walk = streamOf(server, { signal: inPage.signal });
    await walk.next();
    inPage.abort("enough");
    await expect(walk.next()).rejects.toBe("enough");

    const waiting = new AbortController();
    await using slow = await scriptedServer(page(["a"], "1"), { ...page(["b"], "2"), after: 3_000 });
    const other = streamOf(slow, { signal: waiting.signal });
    await other.next();
    const next = other.next();
    await wait(30);
    const abortedAt = performance.now();
    waiting.abort("enough");
    await expect(next).rejects.toBe("enough");
    expect(performance.now() - abortedAt).toBeLessThan(20);
    await wait(30);
    expect(slow.requests).toHaveLength(2);
  });

  it("fails where a page failed, after all rows before it", async () => {
    await using server = await scriptedServer(page(["a"], "1"), { status: 500, body: "no" });
    const walk = streamOf(server);
    expect((await walk.next()).value).toBe("a");
    await wait(30);
    await expect(walk.next()).rejects.toMatchObject({ status: 500 });
  });
});
