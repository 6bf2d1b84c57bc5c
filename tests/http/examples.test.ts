import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import { EXAMPLES } from "../../server/http/examples.js";
import { TestServer } from "../support/ask.js";
import { subscribeBy } from "../support/live.js";

describe("the playground's examples on the sample archive", () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await TestServer.open();
    await ingestSamples(server.store, new Date("2031-06-01T00:00:00.000Z"));
  });
  afterAll(() => server.close());

  /** Every list in an answer, by the path of names that leads to it. */
  function* lists(value: unknown, path = ""): Generator<[string, readonly unknown[]]> {
    if (Array.isArray(value)) {
      yield [path, value];
      for (const item of value) yield* lists(item, path);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, part] of Object.entries(value)) yield* lists(part, path === "" ? name : `${path}.${name}`);
    }
  }

  async function firstEvent(query: string, variables: Record<string, unknown>): Promise<unknown> {
    const follower = subscribeBy<unknown>("SSE", server.graphql, { query, variables });
    await follower.reaches(1);
    follower.stop();
    expect(follower.results[0]).not.toHaveProperty("errors");
    return follower.results[0]?.data;
  }

  it.each(EXAMPLES)("$name shows something in every list it asks for, without a change by hand", async (example) => {
    const variables = example.variables === undefined ? {} : (JSON.parse(example.variables) as Record<string, unknown>);
    const data = /^subscription/m.test(example.query)
      ? await firstEvent(example.query, variables)
      : await server.data(example.query, variables);
    const longest = new Map<string, number>();
    for (const [path, list] of lists(data)) longest.set(path, Math.max(longest.get(path) ?? 0, list.length));
    const empty = [...longest].filter(([path, length]) => length === 0 && !/errors|warnings$/.test(path));
    expect(longest.size).toBeGreaterThan(0);
    expect(empty).toEqual([]);
  });
});
