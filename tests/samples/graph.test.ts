/** What the sample archive is for: each difficulty it was written around, as the graph answers it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import { summarise, type ArticleSummary } from "../../server/pipeline/summarise.js";
import type { Store } from "../../server/storage/store.js";
import { temporaryStore } from "../support/databases.js";

let store: Store;
let articles: ArticleSummary[] = [];

beforeAll(async () => {
  store = await temporaryStore();
  await ingestSamples(store, new Date("2031-06-01T00:00:00Z"));
  const { rows } = await store.articles.page({}, { first: 100, after: null });
  articles = await Promise.all(rows.map(({ row }) => summarise(store, row)));
});
afterAll(() => store.close());

const peopleCalled = async (name: string): Promise<string[]> =>
  (await store.agents.search(name, "PERSON", { first: 10, after: null })).rows.map(({ row }) => row.agent.name);

describe("the sample archive as a graph", () => {
  it("joins a misspelt name to the person who is spelt right everywhere else, as a misspelling", async () => {
    const found = await store.agents.search("Margaret Elwinne", "PERSON", { first: 10, after: null });
    expect(found.rows.map(({ row }) => row.agent.name)).toEqual(["Margaret Ellwynne"]);
    const ids = found.rows.map(({ row }) => row.agent.id);
    const names = await store.agents.names(ids, ["MISSPELLING"], { first: 10, after: null });
    expect([...names.values()].flatMap(({ rows }) => rows.map(({ row }) => row.name))).toEqual(["Margaret Elwinne"]);
  });

  it("keeps two people apart who share a surname", async () => {
    expect((await peopleCalled("Harrowick")).sort()).toEqual(["Clara Harrowick", "Desmond Harrowick"]);
  });

  it("knows the official nobody names as one source that speaks for its ministry", () => {
    const sources = articles.flatMap(({ speakers }) =>
      speakers.filter(({ speaksFor }) => speaksFor === "ministère des Affaires étrangères"),
    );
    expect(sources).toMatchObject([
      { speaker: "Un haut responsable du ministère des Affaires étrangères", naming: "UNNAMED" },
    ]);
    expect(sources[0]?.quotes.length).toBeGreaterThanOrEqual(3);
  });

  it("sets both author bios aside and puts their words in nobody's mouth", () => {
    const bios = articles.flatMap(({ setAside }) => setAside.filter(({ reason }) => reason === "AUTHOR_BIO"));
    expect(new Set(bios.map(({ text }) => /Wrenfield|Journaliste/.exec(text)?.[0])).size).toBeGreaterThanOrEqual(2);
    const quoted = articles.flatMap(({ speakers }) => speakers.flatMap(({ quotes }) => quotes.map(({ text }) => text)));
    expect(quoted.join("\n")).not.toMatch(/Tabitha Wrenfield covers|Journaliste en mer/);
  });
});
