import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Page, PageKey, PageRequest } from "../../server/domain/page.js";
import type { Quote } from "../../server/domain/quote.js";
import type { QuoteFilter, Store } from "../../server/storage/store.js";
import { describeEachDatabase } from "../support/databases.js";
import { holds, rowsOf } from "../support/filterMeaning.js";
import { invent, organization, person, type InventedQuote } from "./invented.js";

const people = ["Ada Morvan", "Basile Quenneville", "Odile Tresgast"].map(person);
const ministry = organization("ministère des Marées");
const outlets = [
  { ...organization("Le Courrier de Varenne"), country: "FR" },
  { ...organization("The Ostrel Beacon"), country: "GB" },
  { ...organization("The Castlebrook Herald"), country: null },
];

const day = (n: number): Date => new Date(Date.UTC(2031, 0, 1 + (n % 4)));
const pick = <Value>(values: readonly Value[], n: number): Value => {
  const value = values[n % values.length];
  if (value === undefined) throw new Error("There is nothing to pick from.");
  return value;
};

/** Every kind of quote beside every other: unknown speakers, no cue, no outlet, no date, no country. */
const quoteOf = (n: number): InventedQuote => ({
  by: pick([...people, ministry, "source" as const, null], n),
  words: `quote ${n}`,
  about: [...people, ministry].filter((_, i) => (n * 7) % (i + 3) === 0),
  ...(n % 3 === 0 ? { speaksFor: ministry } : {}),
  quote: {
    kind: pick(["DIRECT", "INDIRECT", "HEADLINE"] as const, n),
    ...(n % 4 === 0 ? { cue: null } : {}),
  },
  attribution: {
    role: pick(["OFFICIAL", "WITNESS"] as const, n),
    channel: pick(["SPEECH", "STATEMENT", "UNKNOWN"] as const, n),
    confidence: pick([0, 0.5, 0.9], n),
  },
});
const articles = Array.from({ length: 8 }, (_, i) => {
  const publisher = pick([...outlets, null], i);
  return invent({
    url: `https://somewhere.example/${i}`,
    ...(publisher === null ? {} : { publisher }),
    publishedAt: i === 5 ? null : day(i),
    language: i % 2 === 0 ? "fr" : "en",
    quotes: Array.from({ length: 5 }, (_, j) => quoteOf(i * 5 + j)),
  });
});
const withheld = invent({
  url: "https://somewhere.example/withheld",
  status: "WITHHELD",
  quotes: [{ by: pick(people, 0), words: "nobody may see this" }],
});
const rows = rowsOf(articles, new Map(outlets.map(({ id, country }) => [id, country])));
const sources = articles.flatMap(({ unnamedSources }) => unnamedSources.map(({ id }) => id));

const some = <const Value>(...values: readonly Value[]): fc.Arbitrary<Value[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const agentIds = [...people, ministry].map(({ id }) => id);

/** Any filter, with few conditions, so that most match something. */
const anyFilter: fc.Arbitrary<QuoteFilter> = fc.letrec<{ filter: QuoteFilter }>((tie) => ({
  filter: fc.oneof(
    { maxDepth: 3, depthSize: "small" },
    fc.oneof(
      fc.constant({}),
      some<string>(...agentIds, pick(sources, 0), "per_000000000000000000000000").map((speaker) => ({ speaker })),
      some(...agentIds).map((about) => ({ about })),
      fc.record({ speaksFor: some(ministry.id), outlet: some(...outlets.map(({ id }) => id)) }, { requiredKeys: [] }),
      fc.record({ country: some("FR", "GB", "IT"), channel: some("SPEECH", "UNKNOWN") }, { requiredKeys: [] }),
      fc.record({ stance: some("NEUTRAL", "DENIAL"), kind: some("DIRECT", "HEADLINE") }, { requiredKeys: [] }),
      fc.record({ naming: some("NAMED", "UNNAMED"), role: some("WITNESS") }, { requiredKeys: [] }),
      fc.record({ language: some("fr"), minConfidence: fc.constantFrom(0.4, 0.95) }, { requiredKeys: [] }),
      fc
        .record({ from: fc.constantFrom(null, day(1)), to: fc.constantFrom(null, day(2)) })
        .map((published) => ({ published })),
    ),
    fc.record(
      {
        and: fc.array(tie("filter"), { maxLength: 2 }),
        or: fc.array(tie("filter"), { maxLength: 3 }),
        not: tie("filter"),
        speaker: some(...agentIds),
      },
      { requiredKeys: [] },
    ),
  ),
})).filter;

const all = { first: 100, after: null };
const idsOf = (page: Page<Quote>): string[] => page.rows.map(({ row }) => row.id);

describe("the meaning that filters are compared with", () => {
  it("tells quotes apart by every condition, so that a filter which did nothing would be found out", () => {
    const filters: QuoteFilter[] = [
      { speaker: [pick(agentIds, 0)] },
      { about: [pick(agentIds, 1)] },
      { speaksFor: [ministry.id] },
      { outlet: [pick(outlets, 1).id] },
      { country: ["FR"] },
      { channel: ["SPEECH"] },
      { stance: ["NEUTRAL"] },
      { published: { from: day(1), to: null } },
      { minConfidence: 0.6 },
      { or: [{ role: ["WITNESS"] }, { language: ["en"] }] },
    ];
    for (const filter of filters) {
      const matching = rows.filter((row) => holds(filter, row)).length;
      expect(matching, JSON.stringify(filter)).toBeGreaterThan(0);
      expect(matching, JSON.stringify(filter)).toBeLessThan(rows.length);
    }
  });
});

describeEachDatabase("Filters put together", (open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.write(async (writer) => {
      for (const article of [...articles, withheld]) await writer.saveArticle(article);
    });
  });

  const found = async (filter: QuoteFilter): Promise<string[]> =>
    idsOf(await store.quotes.page(filter, "OLDEST", all)).sort();
  const meant = (filter: QuoteFilter): string[] =>
    rows
      .filter((row) => holds(filter, row))
      .map(({ quote }) => quote.id as string)
      .sort();

  it("match what they say", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        expect(await found(filter)).toEqual(meant(filter));
        expect(await store.quotes.count(filter)).toBe(meant(filter).length);
      }),
      { numRuns: 150 },
    );
  });

  it("share every quote out between a filter and its negation", async () => {
    const everything = rows.map(({ quote }) => quote.id as string).sort();
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const [yes, no] = [await found(filter), await found({ not: filter })];
        expect([...yes, ...no].sort()).toEqual(everything);
        expect(await found({ not: { not: filter } })).toEqual(yes);
      }),
      { numRuns: 60 },
    );
  });

  it("obey de Morgan", async () => {
    await fc.assert(
      fc.asyncProperty(anyFilter, anyFilter, async (a, b) => {
        expect(await found({ not: { and: [a, b] } })).toEqual(await found({ or: [{ not: a }, { not: b }] }));
        expect(await found({ not: { or: [a, b] } })).toEqual(await found({ and: [{ not: a }, { not: b }] }));
      }),
      { numRuns: 40 },
    );
  });

  it("hold in lists that hang on somebody and on articles", async () => {
    const articleIds = articles.map(({ article }) => article.id);
    await fc.assert(
      fc.asyncProperty(anyFilter, async (filter) => {
        const matching = rows.filter((row) => holds(filter, row));
        const said = await store.quotes.countByAgents(agentIds, filter);
        const about = await store.quotes.countAboutAgents(agentIds, filter);
        const inside = await store.quotes.countOfArticles(articleIds, filter);
        for (const id of agentIds) {
          const by = ({ attribution: { speaker } }: (typeof rows)[number]) =>
            speaker.kind !== "unknown" && speaker.id === id;
          expect(said.get(id)).toBe(matching.filter(by).length);
          expect(about.get(id)).toBe(matching.filter((row) => row.about.includes(id)).length);
        }
        for (const id of articleIds) {
          expect(inside.get(id)).toBe(matching.filter(({ quote }) => quote.articleId === id).length);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("are read page by page as in one long page, whichever indexes serve", async () => {
    const readInPages = async (filter: QuoteFilter, order: "NEWEST" | "OLDEST"): Promise<string[]> => {
      const seen: string[] = [];
      for (let after: PageKey | null = null; ;) {
        const request: PageRequest = { first: 7, after };
        const page = await store.quotes.page(filter, order, request);
        seen.push(...idsOf(page));
        const last = page.rows.at(-1);
        if (!page.hasNextPage || last === undefined) return seen;
        after = last.key;
      }
    };
    const about = pick(agentIds, 1);
    const filters: QuoteFilter[] = [
      { or: [{ speaker: [about] }, { about: [about] }] },
      { or: [{ speaker: [about] }, { speaksFor: [ministry.id] }, { outlet: [pick(outlets, 0).id] }] },
      { country: ["FR", "GB"] },
      { or: [{ about: agentIds }, { naming: ["UNATTRIBUTED"] }] },
      { not: { speaker: agentIds } },
      // One list alone, in which a quote stands as often as it names them.
      { and: [{ about: agentIds }] },
    ];
    for (const filter of filters) {
      const oldest = await readInPages(filter, "OLDEST");
      expect([...oldest].sort()).toEqual(meant(filter));
      expect(await store.quotes.count(filter)).toBe(oldest.length);
      expect(await readInPages(filter, "NEWEST")).toEqual([...oldest].reverse());
    }
  });

  it("answer honestly when their conditions contradict each other", async () => {
    expect(
      await found({ and: [{ published: { from: null, to: day(1) } }, { published: { from: day(2), to: null } }] }),
    ).toEqual([]);
    expect(await found({ and: [{ language: ["fr"] }, { language: ["en"] }] })).toEqual([]);
    expect(await found({ speaker: [pick(agentIds, 0)], not: { speaker: [pick(agentIds, 0)] } })).toEqual([]);
    expect(await found({ or: [] })).toEqual([]);
    expect(await found({ and: [] })).toHaveLength(rows.length);
    expect(await found({ not: {} })).toEqual([]);
  });
});
