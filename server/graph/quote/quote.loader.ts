import type { AgentId, ArticleId, QuoteId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Quote } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";
import { requiredSearch } from "../../storage/quoteSearch.js";
import type { QuoteFilter, QuoteOrder, Reader } from "../../storage/store.js";
import { soughtIn } from "../../storage/wordQuery.js";
import { batched, batchedBy } from "../batch.js";
import { EMPTY_PAGE } from "../connection/connection.js";

interface Filtered {
  readonly filter: QuoteFilter;
}

interface FilteredPage extends Filtered {
  readonly page: PageRequest;
}

interface OrderedPage extends FilteredPage {
  readonly order: QuoteOrder;
}

export function quoteLoaders({ quotes, words }: Reader) {
  return {
    byId: batched((ids: readonly QuoteId[]) => quotes.byIds(ids), null),
    ofArticle: batchedBy<ArticleId, FilteredPage, Page<Quote>>(
      (ids, { filter, page }) => quotes.ofArticles(ids, filter, page),
      EMPTY_PAGE,
    ),
    countOfArticle: batchedBy<ArticleId, Filtered, number>((ids, { filter }) => quotes.countOfArticles(ids, filter), 0),
    byAgent: batchedBy<AgentId, OrderedPage, Page<Quote>>(
      (ids, { filter, order, page }) => quotes.byAgents(ids, filter, order, page),
      EMPTY_PAGE,
    ),
    countByAgent: batchedBy<AgentId, Filtered, number>((ids, { filter }) => quotes.countByAgents(ids, filter), 0),
    aboutAgent: batchedBy<AgentId, OrderedPage, Page<Quote>>(
      (ids, { filter, order, page }) => quotes.aboutAgents(ids, filter, order, page),
      EMPTY_PAGE,
    ),
    countAboutAgent: batchedBy<AgentId, Filtered, number>((ids, { filter }) => quotes.countAboutAgents(ids, filter), 0),
    /** How well it matches what the filter looks for. */
    score: batchedBy<QuoteId, QuoteFilter, number | null>((ids, filter) => quotes.scores(ids, filter), null),
    matches: matchesLoader(words),
    about: batched((ids: readonly QuoteId[]) => quotes.about(ids), []),
  };
}

/** Where the words that a filter looks for stand in a quote. Quotes are given whole and found by their id. */
function matchesLoader(words: Reader["words"]): (quote: Quote, filter: QuoteFilter) => Promise<readonly Span[]> {
  const asked = new Map<QuoteId, Quote>();
  const load = batchedBy<QuoteId, QuoteFilter, readonly Span[]>(async (ids, filter) => {
    const texts = ids.flatMap((id) => asked.get(id) ?? []);
    const found = await words.matches(
      texts.map(({ id, language, text }) => ({ key: id, language, text })),
      soughtIn(requiredSearch(filter)),
    );
    return new Map(texts.map(({ id }) => [id, found.get(id) ?? []]));
  }, []);
  return (quote, filter) => {
    asked.set(quote.id, quote);
    return load(quote.id, filter);
  };
}
