/** What the sample archive is for: each difficulty it was written around, as the graph answers it. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ingestSamples } from "../../server/cli/samples.js";
import type { PersonId } from "../../server/domain/ids.js";
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

/** The id of the one person so called. */
async function personCalled(name: string): Promise<PersonId> {
  const found = await store.agents.search(name, "PERSON", { first: 10, after: null });
  const ids = found.rows.flatMap(({ row: { agent } }) =>
    agent.kind === "person" && agent.name === name ? [agent.id] : [],
  );
  const [id, ...others] = ids;
  if (id === undefined || others.length > 0) throw new Error(`${ids.length} people are called ${name}.`);
  return id;
}

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

  it("knows a post that three outlets print in French and English, each under its title, with the words that show it", async () => {
    const id = await personCalled("Noor Haddagi");
    const { rows } = (await store.affiliations.ofPeople([id], null, { first: 10, after: null })).get(id) ?? {
      rows: [],
    };
    const posts = rows.map(({ row }) => row);
    expect(posts.map(({ title, articles, since, until }) => ({ title, articles, since, until }))).toEqual([
      { title: "general secretary", articles: 1, since: null, until: null },
      { title: "secrétaire générale", articles: 3, since: null, until: null },
    ]);
    const evidence = await store.affiliations.evidence(posts, 3);
    expect([...evidence.values()].map((places) => places.length)).toEqual([1, 3]);
  });

  it("knows no post of somebody whose organization is only “its” or “the company”", async () => {
    const id = await personCalled("Fiona Tarrick");
    expect((await store.affiliations.countOfPeople([id], null)).get(id)).toBe(0);
  });

  it("makes authors of those who sign: a journalist of two articles, and the agency that the text names by its letters", async () => {
    const id = await personCalled("Jeanne Morvan");
    expect((await store.authorships.countByAgents([id])).get(id)).toBe(2);
    const [agency, ...others] = (await store.agents.search("AVP", "ORGANIZATION", { first: 10, after: null })).rows;
    if (agency === undefined || others.length > 0) throw new Error("Not one organization is called AVP.");
    const ids = [agency.row.agent.id];
    expect([...(await store.authorships.countByAgents(ids)).values()]).toEqual([1]);
    expect([...(await store.articles.countMentioning(ids, { from: null, to: null })).values()]).toEqual([2]);
  });

  it("sets both author bios aside and puts their words in nobody's mouth", () => {
    const bios = articles.flatMap(({ setAside }) => setAside.filter(({ reason }) => reason === "AUTHOR_BIO"));
    expect(new Set(bios.map(({ text }) => /Wrenfield|Journaliste/.exec(text)?.[0])).size).toBeGreaterThanOrEqual(2);
    const quoted = articles.flatMap(({ speakers }) => speakers.flatMap(({ quotes }) => quotes.map(({ text }) => text)));
    expect(quoted.join("\n")).not.toMatch(/Tabitha Wrenfield covers|Journaliste en mer/);
  });
});
