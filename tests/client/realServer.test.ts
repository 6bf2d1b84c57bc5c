import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createClient, DixitError, GraphQLResultError, type Client, type Quote$ } from "../../client/index.js";
import { explain, operation, QuotesByDocument } from "../../client/documents.js";
import { ingestSamples } from "../../server/cli/samples.js";
import { TestServer } from "../support/ask.js";
import { bearer } from "../support/token.js";

const LONG = 120_000; // milliseconds, where the whole sample archive is read

let running: TestServer;
let dixit: Client;
let requests = 0;

beforeAll(async () => {
  running = await TestServer.open();
  await ingestSamples(running.store, new Date("2031-06-01T00:00:00Z"));
  // Headers are asked for before every request.
  dixit = createClient({ url: running.graphql, headers: () => (requests++, {}) });
}, LONG);

afterAll(() => running.close());

async function idOf(name: string): Promise<string> {
  const [best] = await dixit.query((q) => q.agents({ name, first: 1 }).nodes((agent) => agent.id));
  if (best === undefined) throw new Error(`Nobody is called ${name}`);
  return best;
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  const failure: unknown = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (failure instanceof DixitError) return failure.code;
  throw new Error(`Expected a DixitError; got ${String(failure)}`);
}

const idAndDay = (quote: Quote$) => ({ id: quote.id, day: quote.article.publishedAt });

describe("the client on a server with the sample archive", () => {
  it("walks from a person to their words, the articles and the outlets in one request", async () => {
    const id = await idOf("Noor Haddagi");
    requests = 0;
    const found = await dixit.query((q) => {
      const person = q.person({ id });
      const quotes = person.quotesBy({ first: 100 });
      return {
        name: person.name(),
        total: quotes.totalCount,
        quotes: quotes.nodes((quote) => ({
          language: quote.language,
          day: quote.article.publishedAt,
          outlet: quote.article.publisher.name(),
        })),
      };
    });
    expect(requests).toBe(1);
    expect(found.name).toBe("Noor Haddagi");
    expect(found.quotes).toHaveLength(found.total ?? -1);
    expect(new Set(found.quotes?.map(({ outlet }) => outlet)).size).toBeGreaterThan(1);
    expect(new Set(found.quotes?.map(({ language }) => language))).toEqual(new Set(["en", "fr"]));
    for (const { day } of found.quotes ?? []) expect(day?.getUTCFullYear()).toBe(2031);
  });

  it("gives all quotes of somebody once, whatever the size of a page", async () => {
    const id = await idOf("Anselme Kerbrac");
    const whole = await dixit.query((q) =>
      q
        .person({ id })
        .quotesBy({ first: 100 })
        .nodes((quote) => quote.id),
    );
    const walked: string[] = [];
    for await (const quote of dixit.stream((q) => q.person({ id }).quotesBy(), idAndDay, { pageSize: 3 })) {
      expect(quote.day).toBeInstanceOf(Date);
      walked.push(quote.id);
    }
    expect(walked.length).toBeGreaterThan(5);
    expect(walked).toEqual(whole);
  });

  it("walks the whole archive without a gap or a double, broken off and taken up again", async () => {
    const total = await dixit.query((q) => q.quotes({ filter: {} }).totalCount);
    const seen: string[] = [];
    let after: string | null = null;
    for (const most of [3, Infinity]) {
      let read = 0;
      for await (const page of dixit.pages((q) => q.quotes({ filter: {} }), idAndDay, { pageSize: 7, after })) {
        seen.push(...page.items.map(({ id }) => id));
        after = page.cursor;
        if (++read === most) break;
      }
    }
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
  });

  it("sends a hundred questions of one tick in two requests, and tells each what was wrong with its own", async () => {
    const id = await idOf("Noor Haddagi");
    requests = 0;
    const together = createClient({ url: running.graphql, batch: 50, headers: () => (requests++, {}) });
    const asked = Array.from({ length: 100 }, (_, n) => (n === 42 ? "nobody" : id));
    const answers = await Promise.allSettled(asked.map((one) => together.query((q) => q.person({ id: one }).name())));
    console.log(`100 questions of one tick: ${requests} requests`);
    expect(requests).toBeLessThanOrEqual(2);
    expect(
      answers.map((answer) => (answer.status === "fulfilled" ? answer.value : (answer.reason as DixitError).code)),
    ).toEqual(asked.map((one) => (one === "nobody" ? "BAD_ID" : "Noor Haddagi")));
  });

  it("says that there is nothing, instead of failing, for ids and names that nobody has", async () => {
    const unknown = `per_${"0".repeat(24)}`;
    expect(await dixit.query((q) => q.person({ id: unknown }).name())).toBeNull();
    expect(await dixit.query((q) => q.agents({ name: "Zyxwvut Qponmlk" }).totalCount)).toBe(0);
    const walk = dixit.stream((q) => q.person({ id: unknown }).quotesBy(), idAndDay);
    expect(await walk.next()).toEqual({ done: true, value: undefined });
  });

  it("gives every bad request the server's own code", async () => {
    expect(await codeOf(dixit.query((q) => q.quotes({ filter: {}, first: -1 }).totalCount))).toBe("BAD_PAGE_SIZE");
    expect(await codeOf(dixit.query((q) => q.person({ id: "not an id" }).name()))).toBe("BAD_ID");
    const walk = dixit.stream((q) => q.quotes({ filter: {} }), idAndDay, { after: "not a cursor" });
    expect(await codeOf(walk.next())).toBe("BAD_CURSOR");
    await expect(dixit.run(operation("{ noSuchField }"))).rejects.toThrow(GraphQLResultError);
  });

  it("gives what came beside what failed, where a part will do", async () => {
    const id = await idOf("Noor Haddagi");
    const partly = (q: Parameters<Parameters<Client["query"]>[0]>[0]) => ({
      good: q.person({ id }).name(),
      bad: q.person({ id: "not an id" }).name(),
    });
    const { data, errors } = await dixit.query(partly, { partial: true });
    expect(data).toEqual({ good: "Noor Haddagi", bad: null });
    expect(errors).toMatchObject([{ extensions: { code: "BAD_ID" } }]);
    await expect(dixit.query(partly)).rejects.toMatchObject({ code: "BAD_ID", query: explain(partly).query });
  });

  it("changes something only with a token, and says what came of it", async () => {
    const input = [
      {
        text: "“The tide is late,” said Ada Morvan, the mayor of Castlebrook.",
        publishedAt: new Date("2031-05-01T00:00:00Z"),
      },
    ];
    const ingest = (as: Client) =>
      as.mutate((m) =>
        m.ingest({ input }).results((result) => ({ outcome: result.outcome, day: result.article.publishedAt })),
      );
    await expect(ingest(dixit)).rejects.toMatchObject({
      code: "FORBIDDEN",
      message: expect.stringMatching(/token/) as string,
    });
    await expect(ingest(createClient({ url: running.graphql, headers: bearer("nobody's") }))).rejects.toMatchObject({
      code: "UNAUTHENTICATED",
      message: expect.stringMatching(/token/) as string,
    });
    const writer = createClient({ url: running.graphql, headers: bearer(running.secret) });
    expect(await ingest(writer)).toEqual([{ outcome: "CREATED", day: input[0]?.publishedAt }]);
    expect(await ingest(writer)).toMatchObject([{ outcome: "UNCHANGED" }]);
  });

  it("runs operations written as text, whose dates are dates too", async () => {
    const id = await idOf("Noor Haddagi");
    const { node } = await dixit.run(operation(QuotesByDocument, { id, first: 1 }));
    if (node === null || !("quotesBy" in node)) throw new Error("Expected a person.");
    expect(node.quotesBy.edges[0]?.node.article.publishedAt).toBeInstanceOf(Date);
  });
});
