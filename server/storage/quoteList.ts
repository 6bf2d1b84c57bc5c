/** Lists of quotes that are read in order from one index each, and which of them hold all that a filter can match. */
import type { SortColumn } from "./paging.js";
import { survivors } from "./quoteFilter.js";
import type { Values } from "./sql.js";
import type { QuoteFilter } from "./store.js";

/**
 * A list of quotes that hang on something: where to start (always with an attribution `a`), the column that names what
 * they hang on, what the list is sorted by there, and the same columns as they come out.
 */
export interface QuoteList {
  readonly from: string;
  readonly parent: string;
  readonly order: readonly SortColumn[];
  readonly outerOrder: readonly string[];
}

/**
 * Joins each attribution `a` with its quote `q`, one by one. Joined by two columns in the ordinary way, PostgreSQL thinks
 * that an article's id and a quote's have nothing to do with each other, expects a handful of rows where there are all,
 * and reads the whole archive for a page of it: 600 milliseconds instead of one at 200 thousand quotes.
 */
export const WITH_ITS_QUOTE = `cross join lateral (
    select * from quotes its where its.article_id = a.article_id and its.id = a.quote_id limit 1
  ) q`;

export const BY_TIME: readonly SortColumn[] = [
  { column: "a.sorted_at", type: "timestamptz" },
  { column: "a.quote_id", type: "text" },
];
const byTime = (parent: string): QuoteList => ({
  from: "attributions a",
  parent,
  order: BY_TIME,
  outerOrder: ["child.sorted_at", "child.id"],
});
export const SAID_BY = byTime("a.speaker_id");
export const PRINTING = byTime("a.utterance_id");
const SPEAKING_FOR = byTime("a.speaks_for");
const PRINTED_BY = byTime("a.publisher_id");

/** Where quotes name somebody; each place knows by itself whether its quote is listed. */
export const PLACES_NAMING = "quote_about named";

/** A quote may name one agent in several places; `distinct on` in the order of the index passes over the others. */
export const NAMING: QuoteList = {
  from: `${PLACES_NAMING} join attributions a
    on a.article_id = named.article_id and a.quote_id = named.quote_id and named.listed`,
  parent: "named.agent_id",
  order: [
    { column: "named.sorted_at", type: "timestamptz" },
    { column: "named.quote_id", type: "text" },
  ],
  outerOrder: ["child.sorted_at", "child.id"],
};

export const IN_ARTICLE: QuoteList = {
  from: "attributions a",
  parent: "a.article_id",
  order: [{ column: "a.ordinal", type: "integer" }],
  outerOrder: ["child.ordinal"],
};

/** The quotes that hang on any of these ids. */
export interface QuoteRead {
  readonly list: QuoteList;
  /** SQL of an array of ids. */
  readonly ids: string;
}

/**
 * What to read so that a page comes from the indexes of those a filter names, and not by passing over everybody else's
 * quotes; null when nothing in the filter narrows it so. A filter may hold less than the reads: it is checked on each
 * row still.
 */
export function narrowestReads(filter: QuoteFilter, values: Values): readonly QuoteRead[] | null {
  const plan = narrowest(filter);
  return plan === null ? null : mergedReads(plan.reads.map(({ list, ids }) => ({ list, ids: ids(values) })));
}

/** Reads that together hold whatever a filter matches; none when it can match nothing. */
interface Plan {
  readonly reads: readonly { readonly list: QuoteList; readonly ids: (values: Values) => string }[];
  /** How much the widest of its reads may hold, in no unit. */
  readonly width: number;
}

function narrowest(filter: QuoteFilter): Plan | null {
  const plans = [
    agentPlan(SAID_BY, filter.speaker, 1),
    agentPlan(NAMING, filter.about, 2),
    agentPlan(SPEAKING_FOR, filter.speaksFor, 3),
    agentPlan(PRINTED_BY, filter.outlet, 4),
    countryPlan(filter.country),
    ...(filter.and ?? []).map(narrowest),
    filter.or === undefined ? null : anyOfPlan(filter.or.map(narrowest)),
  ];
  return plans.reduce(
    (best, plan) => (plan !== null && (best === null || plan.width < best.width) ? plan : best),
    null,
  );
}

const agentPlan = (list: QuoteList, ids: readonly string[] | undefined, width: number): Plan | null =>
  ids === undefined ? null : { reads: [{ list, ids: (values) => survivors(ids, values) }], width };

const countryPlan = (countries: readonly string[] | undefined): Plan | null =>
  countries === undefined
    ? null
    : {
        reads: [
          {
            list: PRINTED_BY,
            ids: (values) =>
              `array(select outlet.id from agents outlet where outlet.country = any(${values.add(countries, "text[]")}))`,
          },
        ],
        width: 5,
      };

/** What every member narrows, their union narrows. */
function anyOfPlan(members: readonly (Plan | null)[]): Plan | null {
  const plans = members.filter((plan) => plan !== null);
  if (plans.length < members.length) return null;
  return {
    reads: plans.flatMap(({ reads }) => reads),
    width: Math.max(0, ...plans.map(({ width }) => width)),
  };
}

function mergedReads(reads: readonly QuoteRead[]): QuoteRead[] {
  const merged = new Map<QuoteList, string>();
  for (const { list, ids } of reads) {
    const known = merged.get(list);
    merged.set(list, known === undefined ? ids : `${known} || ${ids}`);
  }
  return [...merged].map(([list, ids]) => ({ list, ids }));
}
