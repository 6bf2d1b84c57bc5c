import { describe, expect, it } from "vitest";
import { createClient, PaginationError, type Pageable, type TypedDocument } from "../../client/index.js";
import { scriptedServer, type ScriptedAnswer } from "./scriptedServer.js";

interface Words {
  readonly words: (Pageable & { readonly nodes: readonly string[] }) | null;
}

const document: TypedDocument<Words, { readonly first: number; readonly after?: string | null }> =
  "query Words($first: Int!, $after: String) { words }";

const page = (
  nodes: readonly string[],
  endCursor: string | null,
  hasNextPage = endCursor !== null,
): ScriptedAnswer => ({
  body: { data: { words: { nodes, pageInfo: { hasNextPage, endCursor } } } },
});

describe("pages", () => {
  it("walks a list to its end, asking for each page after the one before", async () => {
    await using server = await scriptedServer(page(["a", "b"], "2"), page(["c"], "3"), page(["d"], "4", false));
    const seen: string[] = [];
    for await (const { nodes } of createClient({ url: server.url }).pages(
      document,
      { first: 2 },
      (data) => data.words,
    )) {
      seen.push(...nodes);
    }
    expect(seen).toEqual(["a", "b", "c", "d"]);
    expect(server.requests.map(({ body }) => body.variables)).toEqual([
      { first: 2, after: null },
      { first: 2, after: "2" },
      { first: 2, after: "3" },
    ]);
  });

  it("asks for no page that the caller does not want", async () => {
    await using server = await scriptedServer(page(["a"], "1"), page(["b"], "2"));
    for await (const found of createClient({ url: server.url }).pages(document, { first: 1 }, (data) => data.words)) {
      expect(found.nodes).toEqual(["a"]);
      break;
    }
    expect(server.requests).toHaveLength(1);
  });

  it("begins after a cursor that was kept", async () => {
    await using server = await scriptedServer(page(["c"], "3", false));
    const walk = createClient({ url: server.url }).pages(document, { first: 1, after: "2" }, (data) => data.words);
    expect((await walk.next()).value).toMatchObject({ nodes: ["c"] });
    expect(server.requests[0]?.body.variables).toEqual({ first: 1, after: "2" });
  });

  it("ends without a page when what the list belongs to is not there", async () => {
    await using server = await scriptedServer({ body: { data: { words: null } } });
    const walk = createClient({ url: server.url }).pages(document, { first: 1 }, (data) => data.words);
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  it.each([
    ["stands still", [page(["a"], "1"), page(["a"], "1")]],
    ["goes round in a circle", [page(["a"], "1"), page(["b"], "2"), page(["a"], "1")]],
    ["is missing", [page(["a"], null, true)]],
  ])("throws when the cursor %s, instead of walking for ever", async (_how, answers) => {
    await using server = await scriptedServer(...answers);
    const walk = createClient({ url: server.url }).pages(document, { first: 1 }, (data) => data.words);
    await expect(async () => {
      for await (const { nodes } of walk) expect(nodes).toHaveLength(1);
    }).rejects.toThrow(PaginationError);
    expect(server.requests).toHaveLength(answers.length);
  });

  it("passes the signal on to every page", async () => {
    await using server = await scriptedServer(page(["a"], "1"), page(["b"], "2"));
    const controller = new AbortController();
    const walk = createClient({ url: server.url }).pages(document, { first: 1 }, (data) => data.words, {
      signal: controller.signal,
    });
    await walk.next();
    controller.abort("enough");
    await expect(walk.next()).rejects.toBe("enough");
    expect(server.requests).toHaveLength(1);
  });
});
