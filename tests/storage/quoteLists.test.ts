import { beforeAll, expect, it } from "vitest";
import type { Page, PageKey, PageRequest } from "../../server/domain/page.js";
import type { QuoteFilter, QuoteOrder, Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";
import { ALL, openWith, wordsOf, wordsThatMatch } from "./filteredQuotes.js";
import { asOrganization, asPerson, invent, organization, person } from "./invented.js";

const ada = person("Ada Morvan");
const basile = person("Basile Quenneville");
const ministry = organization("ministère des Marées");
const courier = organization("Le Courrier de Varenne");
const beacon = organization("The Ostrel Beacon");

const articles = [
  invent({
    url: "https://courrier.example/1",
    publisher: courier,
    publishedAt: new Date("2031-01-01T00:00:00.000Z"),
    quotes: [
      { by: ada, words: "one", about: [ministry], speaksFor: ministry },
      { by: basile, words: "two", about: [ministry, ada], attribution: { confidence: 0.3, role: "WITNESS" } },
    ],
  }),
  invent({
    url: "https://beacon.example/2",
    publisher: beacon,
    language: "en",
    publishedAt: new Date("2031-01-02T00:00:00.000Z"),
    quotes: [
      { by: ada, words: "three", about: [basile], quote: { kind: "INDIRECT" } },
      { by: "source", words: "four", about: [ministry] },
      { by: null, words: "five", quote: { cue: null } },
    ],
  }),
  // The same instant twice: order and pages must not depend on luck.
  invent({
    url: "https://beacon.example/3",
    publisher: beacon,
    language: "en",
    publishedAt: new Date("2031-01-02T00:00:00.000Z"),
    quotes: [{ by: ada, words: "six" }],
  }),
  invent({ url: "https://undated.example/4", publishedAt: null, quotes: [{ by: ada, words: "seven" }] }),
];

describeEachDatabase("Lists of quotes", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openWith(open, articles);
  });

  const found = async (filter: QuoteFilter): Promise<string[]> => (await wordsThatMatch(store, filter)).sort();

  it("hold what the filter says and nothing else", async () => {
    expect(await found({})).toEqual(["five", "four", "one", "seven", "six", "three", "two"]);
    expect(await found({ speaker: [basile.id] })).toEqual(["two"]);
    expect(
      await found({ speaker: articles.flatMap(({ unnamedSources }) => unnamedSources.map(({ id }) => id)) }),
    ).toEqual(["four"]);
    expect(await found({ speaker: [basile.id, ada.id], outlet: [courier.id] })).toEqual(["one", "two"]);
    expect(await found({ about: [ministry.id] })).toEqual(["four", "one", "two"]);
    expect(await found({ about: [ministry.id, ada.id] })).toEqual(["four", "one", "two"]);
    expect(await found({ speaksFor: [ministry.id] })).toEqual(["one"]);
    expect(await found({ outlet: [beacon.id] })).toEqual(["five", "four", "six", "three"]);
    expect(await found({ outlet: [beacon.id], about: [ministry.id] })).toEqual(["four"]);
    expect(await found({ language: ["en"], kind: ["INDIRECT"] })).toEqual(["three"]);
    expect(await found({ role: ["WITNESS"] })).toEqual(["two"]);
    expect(await found({ naming: ["UNATTRIBUTED", "UNNAMED"] })).toEqual(["five", "four"]);
    expect(await found({ naming: ["UNATTRIBUTED"], stance: ["NEUTRAL"] })).toEqual([]);
    expect(await found({ minConfidence: 0.8, outlet: [courier.id] })).toEqual(["one"]);
  });

  it("hold nothing for an empty list of values or an id that nobody has", async () => {
    for (const none of [[], ["per_000000000000000000000000"]]) {
      expect(await found({ speaker: none })).toEqual([]);
      expect(await found({ about: none })).toEqual([]);
      expect(await found({ outlet: none })).toEqual([]);
      expect(await found({ speaksFor: none })).toEqual([]);
    }
    expect(await found({ language: [] })).toEqual([]);
    expect(await found({ role: [] })).toEqual([]);
  });

  it("take the first instant of a range in and leave the last out, and know no date for the undated", async () => {
    const [one, two] = [new Date("2031-01-01T00:00:00.000Z"), new Date("2031-01-02T00:00:00.000Z")];
    expect(await found({ published: { from: one, to: two } })).toEqual(["one", "two"]);
    expect(await found({ published: { from: two, to: null } })).toEqual(["five", "four", "six", "three"]);
    expect(await found({ published: { from: null, to: one } })).toEqual([]);
    expect(await found({ published: { from: null, to: null } })).toHaveLength(7);
    await expect(found({ published: { from: new Date(Number.NaN), to: null } })).rejects.toMatchObject({
      code: "BAD_DATE",
    });
  });

  it("give every quote once when read page by page, in the order of one long page", async () => {
    const filters: QuoteFilter[] = [{}, { speaker: [ada.id, basile.id] }, { about: [ministry.id, ada.id] }];
    for (const filter of filters) {
      for (const order of ["NEWEST", "OLDEST"] as const) {
        const whole = wordsOf(await store.quotes.page(filter, order, ALL));
        expect(await readByPages((page) => store.quotes.page(filter, order, page))).toEqual(whole);
      }
    }
    const newest = wordsOf(await store.quotes.page({}, "NEWEST", ALL));
    expect(newest).toEqual(wordsOf(await store.quotes.page({}, "OLDEST", ALL)).reverse());
    expect(newest[0]).toBe("seven");
  });

  it("of many parents are read with one statement, each with its own page", async () => {
    const names: string[] = [];
    const watched = await open({ onStatement: (name) => names.push(name) });
    await watched.write(async (writer) => {
      for (const article of articles) await writer.saveArticle(article);
    });
    names.length = 0;
    const people = [asPerson(ada), asPerson(basile)];
    const said = await watched.quotes.byAgents(people, {}, "NEWEST", { first: 2, after: null });
    expect(people.map((id) => [wordsOf(said.get(id)).length, said.get(id)?.hasNextPage])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(names).toEqual(["quotes.byAgents"]);
  });

  it("said by somebody can be filtered, ordered and counted", async () => {
    const said = async (filter: QuoteFilter, order: QuoteOrder): Promise<string[]> => {
      const words = wordsOf((await store.quotes.byAgents([ada.id], filter, order, ALL)).get(ada.id));
      expect((await store.quotes.countByAgents([ada.id], filter)).get(ada.id)).toBe(words.length);
      return words;
    };
    expect((await said({}, "OLDEST"))[0]).toBe("one");
    expect((await said({}, "NEWEST"))[0]).toBe("seven");
    expect((await said({ language: ["en"] }, "NEWEST")).sort()).toEqual(["six", "three"]);
    expect(await said({ about: [ministry.id] }, "NEWEST")).toEqual(["one"]);
  });

  it("about somebody hold a quote once, however often it names them", async () => {
    const about = (await store.quotes.aboutAgents([ministry.id], {}, "OLDEST", ALL)).get(ministry.id);
    expect(wordsOf(about).sort()).toEqual(["four", "one", "two"]);
    expect((await store.quotes.countAboutAgents([ministry.id], {})).get(ministry.id)).toBe(3);
    const byBasile = await store.quotes.aboutAgents([ministry.id, ada.id], { speaker: [basile.id] }, "OLDEST", ALL);
    expect([ministry.id, ada.id].map((id) => wordsOf(byBasile.get(id)))).toEqual([["two"], ["two"]]);
  });

  it("of an article go by position", async () => {
    const id = articles[1]?.article.id;
    if (id === undefined) throw new Error("The second article is missing.");
    const page = (await store.quotes.ofArticles([id], {}, { first: 2, after: null })).get(id);
    expect(wordsOf(page)).toEqual(["three", "four"]);
    const rest = await store.quotes.ofArticles([id], {}, { first: 2, after: page?.rows[1]?.key ?? null });
    expect(wordsOf(rest.get(id))).toEqual(["five"]);
    expect((await store.quotes.countOfArticles([id], { kind: ["DIRECT"] })).get(id)).toBe(2);
  });

  it("refuse a page of less than 0 or more than 100, and a key of another list", async () => {
    for (const first of [-1, 101, 1.5, Number.NaN]) {
      await expect(store.quotes.page({}, "NEWEST", { first, after: null })).rejects.toMatchObject({
        code: "BAD_PAGE_SIZE",
      });
    }
    const keys: PageKey[] = [
      [],
      [3],
      ["2031-01-01", "x"],
      ["2031-01-01T00:00:00.000Z"],
      ["x", "y"],
      [1, 2],
      ["", "", ""],
    ];
    for (const after of keys) {
      await expect(store.quotes.page({}, "NEWEST", { first: 1, after })).rejects.toMatchObject({ code: "BAD_CURSOR" });
    }
    expect(await store.quotes.page({}, "NEWEST", { first: 0, after: null })).toEqual({ rows: [], hasNextPage: true });
  });

  it("of articles go by time, filtered by outlet and date", async () => {
    const page = await store.articles.page({}, ALL);
    expect(page.rows.map(({ row }) => row.url)[0]).toBe("https://undated.example/4");
    const ofCourier = { outlet: [courier.id], published: { from: null, to: new Date("2031-01-02T00:00:00.000Z") } };
    expect((await store.articles.page(ofCourier, ALL)).rows.map(({ row }) => row.url)).toEqual([
      "https://courrier.example/1",
    ]);
    expect([await store.articles.count(ofCourier), await store.articles.count({ outlet: [] })]).toEqual([1, 0]);
    const ofBeacon = await readByPages(async (page) =>
      (await store.articles.publishedBy([asOrganization(beacon)], anyTime, page)).get(asOrganization(beacon)),
    );
    expect(ofBeacon).toHaveLength(2);
  });

  it("of articles that name somebody hold an article once", async () => {
    const named = await store.articles.mentioning([ada.id, ministry.id], anyTime, ALL);
    expect([ada.id, ministry.id].map((id) => named.get(id)?.rows.length)).toEqual([4, 2]);
    const counts = await store.articles.countMentioning([ada.id, ministry.id], anyTime);
    expect([ada.id, ministry.id].map((id) => counts.get(id))).toEqual([4, 2]);
  });
});

const anyTime = { from: null, to: null };

interface Listed {
  readonly id: string;
  readonly text?: string;
}

/** Ids, or words of quotes, read two at a time. */
async function readByPages(read: (page: PageRequest) => Promise<Page<Listed> | undefined>): Promise<string[]> {
  const seen: string[] = [];
  for (let after: PageKey | null = null; ;) {
    const page = await read({ first: 2, after });
    seen.push(...(page?.rows ?? []).map(({ row }) => row.text ?? row.id));
    const last = page?.rows.at(-1);
    if (page?.hasNextPage !== true || last === undefined) return seen;
    after = last.key;
  }
}
