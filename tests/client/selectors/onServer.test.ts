import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Quote$ } from "../../../client/generated/recorders.js";
import { compile } from "../../../client/runtime/compile.js";
import type { Operation } from "../../../client/runtime/operation.js";
import { ingestSamples } from "../../../server/cli/samples.js";
import { TestServer } from "../../support/ask.js";
import { bearer } from "../../support/token.js";

const NOW = new Date("2031-06-01T00:00:00Z");

let running: TestServer;
beforeAll(async () => {
  running = await TestServer.open();
  await ingestSamples(running.store, NOW);
}, 120_000);
afterAll(() => running.close());

async function ask<Result>({ document: query, variables, decode }: Operation<Result>): Promise<Result> {
  const response = await fetch(running.graphql, {
    method: "POST",
    headers: { "content-type": "application/json", ...bearer(running.secret) },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { readonly data?: unknown; readonly errors?: unknown };
  expect(errors, query).toBeUndefined();
  return decode(data);
}

const card = (q: Quote$) => ({
  text: q.text,
  article: q.article.$pick((a) => ({ id: a.id, publishedAt: a.publishedAt, outlet: a.publisher.name() })),
  speaker: q.attribution.speaker.$on({
    Person: (p) => ({ kind: "person" as const, name: p.name({ locale: "en" }) }),
    Organization: (o) => ({ kind: "organization" as const, name: o.name() }),
    UnnamedSource: (u) => ({ kind: "unnamed" as const, name: u.description }),
  }),
});

describe("selectors on a server with the sample archive", () => {
  it("read a page of quotes, with dates, outlets and every kind of speaker", async () => {
    const quotes = await ask(compile("query", (q) => q.quotes({ filter: {}, first: 100 }).nodes(card)));
    expect(quotes).toHaveLength(100);
    for (const { article } of quotes) expect(article.publishedAt).toBeInstanceOf(Date);
    expect(new Set(quotes.map(({ speaker }) => speaker?.kind))).toEqual(
      new Set(["person", "organization", "unnamed", undefined]),
    );
    for (const { speaker } of quotes) expect(speaker?.name).not.toBe("");
  });

  it("walk from a name to a node and to what its type alone has", async () => {
    const [id = ""] = await ask(compile("query", (q) => q.agents({ name: "Noor Haddagi" }).nodes((a) => a.id)));
    const found = await ask(
      compile("query", (q) => ({
        node: q.node({ id }).$on({
          Agent: (a) => ({
            name: a.name(),
            total: a.quotesBy().totalCount,
            words: a.quotesBy({ first: 2 }).nodes(card),
          }),
          $else: (other) => other.__typename,
        }),
        nobody: q.person({ id: `per_${"0".repeat(24)}` }).name(),
        posts: q
          .person({ id })
          .affiliations()
          .edges((e) => ({ title: e.title, at: e.organization.name(), spans: e.evidence()((s) => s.exact) })),
      })),
    );
    if (typeof found.node !== "object" || found.node === null)
      throw new Error(`Expected a person; got ${String(found.node)}.`);
    expect(found.node).toMatchObject({ name: "Noor Haddagi" });
    expect(found.node.words.map(({ speaker }) => speaker)).toEqual([
      { kind: "person", name: "Noor Haddagi" },
      { kind: "person", name: "Noor Haddagi" },
    ]);
    expect(found.node.total).toBeGreaterThan(2);
    expect(found.nobody).toBeNull();
    expect(found.posts?.length).toBeGreaterThan(0);
    for (const { spans } of found.posts ?? []) expect(spans.length).toBeGreaterThan(0);
  });

  it("take an article in with a date, and give the date back", async () => {
    const publishedAt = new Date("2031-05-05T05:05:05Z");
    const text = "“The tide came in,” said Jonas Eldhurst. “Then it went out.”";
    const [result] = await ask(
      compile("mutation", (m) =>
        m
          .ingest({ input: [{ text, publishedAt }] })
          .results((r) => ({ outcome: r.outcome, at: r.article.publishedAt })),
      ),
    );
    expect(result).toEqual({ outcome: "CREATED", at: publishedAt });
  });
});
