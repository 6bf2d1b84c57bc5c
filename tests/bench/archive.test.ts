import { describe, expect, it } from "vitest";
import { archive } from "../../bench/archive/archive.js";
import { fillStore } from "../../bench/archive/fill.js";
import { archiveSize, planArticles } from "../../bench/archive/plan.js";
import type { ArticleGraph } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";

const SCALE = 0.01;
const size = archiveSize(SCALE);
const graphs = [...archive("seed", size)];
const [first] = graphs;
if (first === undefined) throw new Error("The archive is empty.");

const counts = (keys: readonly string[]): number[] => {
  const found = new Map<string, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return [...found.values()].sort((a, b) => b - a);
};

const speakers = (of: readonly ArticleGraph[]): string[] =>
  of.flatMap(({ attributions }) =>
    attributions.flatMap(({ speaker }) => (speaker.kind === "person" ? speaker.id : [])),
  );

describe("the invented archive", () => {
  it("is the same for the same seed", () => {
    expect([...archive("seed", size)]).toEqual(graphs);
  });

  it("is another for another seed", () => {
    const [other] = archive("another seed", size);
    expect(other?.text).not.toBe(first.text);
  });

  it("has exactly as many articles and quotes as its size says, and names everybody", () => {
    expect(graphs).toHaveLength(size.articles);
    expect(graphs.flatMap(({ quotes }) => quotes)).toHaveLength(size.quotes);
    const people = graphs.flatMap(({ founded }) => founded).filter(({ kind }) => kind === "person");
    expect(people).toHaveLength(size.people);
  });

  it("is 20 thousand articles, 200 thousand quotes and 30 thousand people at scale 1", () => {
    expect(archiveSize(1)).toMatchObject({ articles: 20_000, quotes: 200_000, people: 30_000 });
    expect(archiveSize(5)).toMatchObject({ articles: 100_000, quotes: 1_000_000, people: 150_000 });
  });

  it("lets a few people say most of it and many hardly anything", () => {
    const said = counts(speakers(graphs));
    expect(said[0]).toBeGreaterThan(said.reduce((sum, count) => sum + count) * 0.03);
    expect(said.filter((count) => count === 1).length).toBeGreaterThan(said.length / 6);
  });

  it("founds every identity once, in the first article that shows it", () => {
    const known = new Set<string>();
    for (const graph of graphs) {
      for (const agent of graph.founded) {
        expect(known).not.toContain(agent.id);
        known.add(agent.id);
      }
      expect(graph.entities.every(({ agentId }) => known.has(agentId))).toBe(true);
    }
  });

  it("marks places in the text whose words are those it says", () => {
    for (const { text, quotes, mentions, about } of graphs) {
      for (const quote of quotes) {
        expect(quote.parts.map(({ start, end }) => text.slice(start, end)).join(" ")).toBe(quote.text);
      }
      for (const { span, surface } of [...mentions, ...about]) expect(text.slice(span.start, span.end)).toBe(surface);
    }
  });

  it("prints the same words in several outlets now and then", () => {
    const copies = planArticles("seed", archiveSize(0.05)).filter(({ copyOf }) => copyOf !== null);
    expect(copies.length).toBeGreaterThan(20);
    const plans = planArticles("seed", size);
    const copy = plans.find(({ copyOf }) => copyOf !== null);
    const original = graphs[copy?.copyOf ?? -1];
    expect(graphs[copy?.number ?? -1]?.text).toBe(original?.text);
    expect(graphs[copy?.number ?? -1]?.article.publisherId).not.toBe(original?.article.publisherId);
  });

  it("has every kind of speaker, both languages, and articles without a date", () => {
    const namings = new Set(graphs.flatMap(({ attributions }) => attributions.map(({ naming }) => naming)));
    expect([...namings].sort()).toEqual([
      "DOCUMENT",
      "NAMED",
      "NAMED_ORGANIZATION",
      "UNATTRIBUTED",
      "UNNAMED",
      "UNNAMED_GROUP",
    ]);
    expect(new Set(graphs.map(({ article }) => article.language))).toEqual(new Set(["fr", "en"]));
    expect(graphs.some(({ article }) => article.publishedAt === null)).toBe(true);
  });
});

/** Writing is what takes time. */
const SMALL = 0.002;

describeEachDatabase("filling a database with the archive", (open) => {
  it("stores all that is listed, and everybody with their names", async () => {
    const store = await open();
    await fillStore(store, { seed: "seed", scale: SMALL, onProgress: () => undefined });
    const written = [...archive("seed", archiveSize(SMALL))];
    const listed = written.filter(({ article }) => article.status === "USABLE" || article.status === "CORRECTED");
    const [most] = counts(speakers(listed));
    const heaviest = speakers(listed).find((id) => speakers(listed).filter((one) => one === id).length === most) ?? "";
    const person = (await store.agents.byIds([heaviest])).get(heaviest);
    if (person === undefined) throw new Error("The most quoted person was not stored.");
    expect(await store.totals()).toMatchObject({
      articles: listed.length,
      quotes: listed.flatMap(({ quotes }) => quotes).length,
      people: archiveSize(SMALL).people,
    });
    expect((await store.quotes.countByAgents([person.id], {})).get(person.id)).toBe(most);
    expect((await store.agents.countNames([person.id], null)).get(person.id)).toBeGreaterThan(1);
  }, 120_000);
});
