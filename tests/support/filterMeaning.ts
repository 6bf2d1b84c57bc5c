/** What a filter on quotes means, said again without a database: tests compare the two. */
import type { ArticleGraph, QuoteFilter } from "../../server/storage/store.js";
import type { Attribution, Quote } from "../../server/domain/quote.js";

/** A quote with all that a filter may look at. */
export interface Row {
  readonly quote: Quote;
  readonly attribution: Attribution;
  readonly about: readonly string[];
  readonly outlet: string | null;
  readonly country: string | null;
  readonly publishedAt: Date | null;
}

export function rowsOf(graphs: readonly ArticleGraph[], countries: ReadonlyMap<string, string | null>): Row[] {
  return graphs.flatMap(({ article, quotes, attributions, about }) =>
    quotes.map((quote) => {
      const attribution = attributions.find(({ quoteId }) => quoteId === quote.id);
      if (attribution === undefined) throw new Error(`Quote ${quote.id} has no attribution.`);
      return {
        quote,
        attribution,
        about: about.filter(({ quoteId }) => quoteId === quote.id).map(({ agentId }) => agentId),
        outlet: article.publisherId,
        country: article.publisherId === null ? null : (countries.get(article.publisherId) ?? null),
        publishedAt: article.publishedAt,
      };
    }),
  );
}

const among = (list: readonly string[] | undefined, value: string | null): boolean =>
  list === undefined || (value !== null && list.includes(value));

export function holds(filter: QuoteFilter, row: Row): boolean {
  const { quote, attribution } = row;
  const { speaker } = attribution;
  return (
    among(filter.speaker, speaker.kind === "unknown" ? null : speaker.id) &&
    among(filter.speaksFor, attribution.speaksFor) &&
    among(filter.outlet, row.outlet) &&
    among(filter.country, row.country) &&
    (filter.about === undefined || row.about.some((agent) => filter.about?.includes(agent))) &&
    among(filter.language, quote.language) &&
    among(filter.kind, quote.kind) &&
    among(filter.role, attribution.role) &&
    among(filter.naming, attribution.naming) &&
    among(filter.channel, attribution.channel) &&
    among(filter.stance, quote.cue?.stance ?? null) &&
    publishedWithin(filter.published, row.publishedAt) &&
    (filter.minConfidence === undefined || attribution.confidence >= filter.minConfidence) &&
    (filter.and ?? []).every((part) => holds(part, row)) &&
    (filter.or === undefined || filter.or.some((part) => holds(part, row))) &&
    (filter.not === undefined || !holds(filter.not, row))
  );
}

function publishedWithin(range: QuoteFilter["published"], published: Date | null): boolean {
  if (range === undefined || (range.from === null && range.to === null)) return true;
  return (
    published !== null &&
    (range.from === null || published >= range.from) &&
    (range.to === null || published < range.to)
  );
}
