import type { AgentId, ArticleId, QuoteId } from "../../domain/ids.js";
import type { Page, PageRequest } from "../../domain/page.js";
import type { Quote } from "../../domain/quote.js";
import type { QuoteFilter, QuoteOrder, Reader } from "../../storage/store.js";
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

export function quoteLoaders({ quotes }: Reader) {
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
    about: batched((ids: readonly QuoteId[]) => quotes.about(ids), []),
  };
}
