import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import type { QuoteId } from "../../server/domain/ids.js";
import type { Page, PageKey, PageRequest } from "../../server/domain/page.js";
import type { Quote } from "../../server/domain/quote.js";
import type { QuoteFilter, QuoteOrder, Store } from "../../server/storage/store.js";
import { searchIn, soughtIn } from "../../server/storage/wordQuery.js";
import { describeEachDatabase } from "../support/databases.js";
import { ALL, openWith, wordsOf, wordsThatMatch } from "./filteredQuotes.js";
import { invent, organization, person } from "./invented.js";

const ada = person("Ada Morvan");
const basile = person("Basile Quenneville");
const courier = organization("Le Courrier de Varenne");

const FRENCH = [
  "L'accord sur le quai nord est signé",
  "Nous avons négocié jour et nuit",
  "Les négociations reprendront à l'été 2035",
  "Elle a été signée hier, cette œuvre",
  "Un cessez-le-feu vaut mieux que des élus muets",
  "Le nord du quai n'a jamais été beau",
  "C'est aujourd'hui ou jamais <b>vraiment</b>",
];
const ENGLISH = [
  "The negotiations are over, and the quays are closed",
  "We'll negotiate with Morvan's crew on deck 12",
  "An encyclopædia of tides",
];
const REPEATED = 23;

const articles = [
  invent({
    url: "https://courrier.example/fr",
    publisher: courier,
    publishedAt: new Date("2031-01-01T00:00:00.000Z"),
    quotes: FRENCH.map((words, i) => ({ by: i % 2 === 0 ? ada : basile, words, about: i === 0 ? [basile] : [] })),
  }),
  invent({
    url: "https://beacon.example/en",
    language: "en",
    publishedAt: new Date("2031-01-02T00:00:00.000Z"),
    quotes: ENGLISH.map((words) => ({ by: ada, words })),
  }),
  invent({
    url: "https://courrier.example/same",
    publishedAt: new Date("2031-01-03T00:00:00.000Z"),
    quotes: Array.from({ length: REPEATED }, (_, i) => ({ by: ada, words: `La marée numéro ${100 + i}` })),
  }),
  invent({
    url: "https://courrier.example/withheld",
    status: "WITHHELD",
    quotes: [{ by: ada, words: "Un accord secret" }],
  }),
];

describeEachDatabase("Search in the words of quotes", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await openWith(open, articles);
  });

  const found = (filter: QuoteFilter): Promise<string[]> => wordsThatMatch(store, filter);
  const [agreement, negotiated, negotiations, work, ceasefire, north, today] = FRENCH;
  const [quays, crew, encyclopaedia] = ENGLISH;

  it.each([
    ["without its elided article", "accord", [agreement]],
    ["with it, and a curly apostrophe", "l’accord", [agreement]],
    ["in capitals and without accents", "L'ETE 2035", [negotiations]],
    ["by its stem, in whichever language the quote is", "négociations", [negotiated, negotiations]],
    ["by another form of the verb", "négocier", [negotiated, negotiations]],
    ["by its stem in English", "negotiating", [quays, crew]],
    ["in the other number", "quais", [agreement, north]],
    ["a word of both languages", "quay", [quays]],
    ["an elected one among the elected", "élu", [ceasefire]],
    ["past participles alike", "signer", [agreement, work]],
    ["a ligature written out", "oeuvre", [work]],
    ["a ligature in another language", "ENCYCLOPAEDIA", [encyclopaedia]],
    ["all words, in any order", "nord quai", [agreement, north]],
    ["words in this order", '"quai nord"', [agreement]],
    ["words in this order, in French marks", "« nord du quai »", [north]],
    ["but not those with a word", "quai -accord", [north]],
    ["but not those with a phrase", 'quai -"quai nord"', [north]],
    ["what is written with hyphens, as it is written", "cessez-le-feu", [ceasefire]],
    ["a part of what is written with hyphens", "feu", [ceasefire]],
    ["an apostrophe inside a word", "aujourd'hui", [today]],
    ["digits", "12", [crew]],
    ["a possessive", "Morvan", [crew]],
    ["a contraction", "we'll negotiate on deck", [crew]],
    ["nothing for a word that no quote has", "baleine", []],
    ["nothing for words the language passes over", "le la les", []],
    ["nothing for the same in English", "the of and", []],
    ["the rest where some words are passed over", "le quai de la", [agreement, north]],
    ["nothing for punctuation", "… & | ! : * ' \\ ( ) <->", []],
    ["nothing for nothing", "", []],
    ["nothing of what is withheld", "secret", []],
  ])("finds %s", async (_, text, expected) => {
    expect((await found({ text })).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["quai nord", [agreement]],
    ["accord sur le quai", [agreement]],
    ["nord quai", []],
    ["quays closed", []],
    ["quays are closed", [quays]],
    ["négociation reprendra à l'été", []],
    ["à l'été 2035", [negotiations]],
    ["le la", []],
  ])("finds the phrase %j where its words follow each other", async (phrase, expected) => {
    expect(await found({ phrase })).toEqual(expected);
  });

  it("finds a phrase that one part of a quote begins and the next one ends", async () => {
    const split = invent({
      url: "https://courrier.example/split",
      quotes: [{ by: ada, words: "Ce chenal est trop étroit pour les cargos" }],
    });
    await store.write((writer) => writer.saveArticle(split));
    expect(await found({ phrase: "étroit pour" })).toEqual(["Ce chenal est trop étroit pour les cargos"]);
  });

  it("never fails, whatever is typed", async () => {
    const signs = fc.string({
      unit: fc.constantFrom(
        "&",
        "|",
        "!",
        ":",
        "*",
        "'",
        "\\",
        '"',
        "-",
        "(",
        ")",
        "<",
        ">",
        " ",
        "quai",
        "é",
        "🜚",
        "\u0000",
      ),
      maxLength: 40,
    });
    await fc.assert(
      fc.asyncProperty(fc.oneof(signs, fc.string({ unit: "binary", maxLength: 40 })), async (typed) => {
        for (const filter of [{ text: typed }, { phrase: typed }, { not: { text: typed } }]) {
          await store.quotes.count(filter);
          await store.quotes.page({ and: [filter], text: "quai" }, "RELEVANCE", ALL);
        }
        expect((await store.quotes.count({ text: typed })) + (await store.quotes.count({ not: { text: typed } }))).toBe(
          await store.quotes.count({}),
        );
      }),
      { numRuns: 60 },
    );
    expect(await found({ text: "quai ".repeat(2_000) })).toHaveLength(2);
  });

  const readInPages = async (read: (page: PageRequest) => Promise<Page<Quote> | undefined>): Promise<string[]> => {
    const seen: string[] = [];
    for (let after: PageKey | null = null; ;) {
      const page = await read({ first: 4, after });
      seen.push(...wordsOf(page));
      const last = page?.rows.at(-1);
      if (page?.hasNextPage !== true || last === undefined) return seen;
      after = last.key;
    }
  };

  it.each(["NEWEST", "OLDEST", "RELEVANCE"] as const)(
    "gives every hit once page by page in the order %s, though most match equally well",
    async (order: QuoteOrder) => {
      const filter = { or: [{ text: "marée" }, { text: "quai nord" }, { speaker: [basile.id], text: "jamais" }] };
      const whole = wordsOf(await store.quotes.page(filter, order, ALL));
      expect(whole).toHaveLength(REPEATED + 2);
      expect(await readInPages((page) => store.quotes.page(filter, order, page))).toEqual(whole);
      const said = wordsOf((await store.quotes.byAgents([ada.id], filter, order, ALL)).get(ada.id));
      expect(said).toHaveLength(REPEATED + 1);
      expect(
        await readInPages(async (page) => (await store.quotes.byAgents([ada.id], filter, order, page)).get(ada.id)),
      ).toEqual(said);
    },
  );

  it("ranks words that stand together above words far apart, and gives each its score", async () => {
    const filter = { text: "quai nord" };
    const page = await store.quotes.page(filter, "RELEVANCE", ALL);
    expect(wordsOf(page)).toEqual([agreement, north]);
    const scores = await store.quotes.scores(
      page.rows.map(({ row }) => row.id),
      filter,
    );
    expect([...scores.values()].every((score) => score > 0 && score <= 1)).toBe(true);
    expect(page.rows.map(({ key }) => key[0])).toEqual(page.rows.map(({ row }) => scores.get(row.id)));
  });

  it("ranks what is said by or about many people at once", async () => {
    const filter = { text: "quai" };
    const said = await store.quotes.byAgents([ada.id, basile.id], filter, "RELEVANCE", ALL);
    expect([ada, basile].map(({ id }) => wordsOf(said.get(id)))).toEqual([[agreement], [north]]);
    const about = await store.quotes.aboutAgents([ada.id, basile.id], filter, "RELEVANCE", ALL);
    expect([ada, basile].map(({ id }) => wordsOf(about.get(id)))).toEqual([[], [agreement]]);
  });

  it("finds a quote once, however often it names whom it is about", async () => {
    for (const order of ["NEWEST", "RELEVANCE"] as const) {
      expect(wordsOf(await store.quotes.page({ text: "quai", about: [basile.id] }, order, ALL))).toEqual([agreement]);
    }
    expect(await store.quotes.count({ text: "quai", about: [basile.id] })).toBe(1);
  });

  it("finds a rare word of somebody who has said much since", async () => {
    const clara = person("Clara Vendroux");
    const long = (url: string, day: number, words: string[]) =>
      invent({
        url,
        publishedAt: new Date(Date.UTC(2030, 0, day)),
        quotes: words.map((said) => ({ by: clara, words: said })),
        founded: day === 1 ? [clara] : [],
      });
    const since = Array.from({ length: 5_050 }, (_, i) => `Bouée ${i}`);
    await store.write(async (writer) => {
      await writer.saveArticle(long("https://courrier.example/before", 1, ["Un narval", "Deux bouées"]));
      await writer.saveArticle(long("https://courrier.example/since", 2, since));
    });
    for (const order of ["NEWEST", "RELEVANCE"] as const) {
      const said = await store.quotes.byAgents([clara.id, ada.id], { text: "narvals" }, order, ALL);
      expect([clara, ada].map(({ id }) => wordsOf(said.get(id)))).toEqual([["Un narval"], []]);
      expect(wordsOf(await store.quotes.page({ text: "narval", speaker: [clara.id] }, order, ALL))).toEqual([
        "Un narval",
      ]);
      expect(wordsOf(await store.quotes.page({ text: "narval" }, order, ALL))).toEqual(["Un narval"]);
    }
    const first = await store.quotes.page({ text: "bouée", speaker: [clara.id] }, "OLDEST", { first: 1, after: null });
    expect(wordsOf(first)).toEqual(["Deux bouées"]);
  });

  it("refuses to rank where nothing is looked for", async () => {
    for (const filter of [
      {},
      { speaker: [ada.id] },
      { not: { text: "quai" } },
      { or: [{ not: { phrase: "quai" } }] },
    ]) {
      await expect(store.quotes.page(filter, "RELEVANCE", ALL)).rejects.toMatchObject({ code: "BAD_ARGUMENT" });
    }
  });

  it("does not find a quote by the words of an earlier version", async () => {
    const url = "https://courrier.example/changing";
    const version = (number: number, words: string) =>
      invent({ url, version: number, quotes: [{ by: ada, words }], founded: number === 1 ? [ada] : [] });
    await store.write((writer) => writer.saveArticle(version(1, "La dorade est chère")));
    expect(await found({ text: "dorade" })).toHaveLength(1);
    await store.write((writer) => writer.saveArticle(version(2, "La sardine est chère")));
    expect(await found({ text: "dorade" })).toEqual([]);
    expect(await found({ text: "sardines" })).toHaveLength(1);
  });

  const marked = async (filter: QuoteFilter): Promise<string[]> => {
    const page = await store.quotes.page(filter, "OLDEST", ALL);
    const tree = searchIn(filter);
    const texts = page.rows.map(({ row: { id, language, text } }) => ({ key: id, language, text }));
    const spans = await store.words.matches(texts, tree === null ? [] : soughtIn(tree));
    return texts.flatMap(({ key, text }) => (spans.get(key) ?? []).map(({ start, end }) => text.slice(start, end)));
  };

  it("knows which words were found, in the text as it is printed", async () => {
    expect(await marked({ text: "NEGOCIER" })).toEqual(["négocié", "négociations"]);
    expect(await marked({ text: "accord oeuvre -dorade", not: { text: "quai" } })).toEqual([]);
    expect((await marked({ or: [{ text: "oeuvre" }, { phrase: "aujourd'hui" }] })).sort()).toEqual([
      "aujourd",
      "hui",
      "œuvre",
    ]);
    expect(await marked({ text: '"quai nord"' })).toEqual(["quai", "nord"]);
    expect(await marked({ phrase: "quai", text: '"nord du quai"' })).toEqual(["nord", "quai"]);
  });

  it("leaves withheld quotes without a score", async () => {
    const hidden = articles.at(-1)?.quotes.map(({ id }): QuoteId => id) ?? [];
    expect((await store.quotes.scores(hidden, { text: "accord" })).size).toBe(0);
  });
});
