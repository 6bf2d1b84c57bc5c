/** Lists of quotes: each edge knows what was looked for, so that it can say how well, and where, the quote matches. */
import type { Page, PageRequest } from "../../domain/page.js";
import type { Quote } from "../../domain/quote.js";
import { requiredSearch } from "../../storage/quoteSearch.js";
import type { FacetedList, QuoteFilter, QuoteOrder } from "../../storage/store.js";
import { searchIn } from "../../storage/wordQuery.js";
import { connectionOf, type Connection } from "../connection/connection.js";
import type { CursorList } from "../../search/cursor.js";

/** A quote in a list; `searched` is null when the list is not searched by words. */
export interface QuoteEdge {
  readonly cursor: string;
  readonly node: Quote;
  readonly searched: QuoteFilter | null;
}

/** Which list of quotes it is: what its facets are counted over, the whole of it and not the page. */
export interface Faceted {
  readonly list: FacetedList;
  /** What the list hangs on; "" for the list of all. */
  readonly parent: string;
  readonly filter: QuoteFilter;
}

export type QuoteConnection = Connection<QuoteEdge> & { readonly faceted: Faceted };

interface Source {
  readonly of: FacetedList;
  readonly parent: string;
  readonly list: CursorList;
  readonly page: PageRequest;
  readonly filter: QuoteFilter;
  readonly rows: () => Promise<Page<Quote>>;
  readonly count: () => Promise<number>;
}

export function quoteConnection({ filter, of, parent, ...source }: Source): QuoteConnection {
  const searched = searchIn(filter) === null ? null : filter;
  return { ...connectionOf(source, (node) => ({ node, searched })), faceted: { list: of, parent, filter } };
}

/** The order asked for. Throws BAD_ARGUMENT for RELEVANCE where nothing is looked for. */
export function orderOf(order: QuoteOrder | null | undefined, filter: QuoteFilter): QuoteOrder {
  if (order === "RELEVANCE") requiredSearch(filter);
  return order ?? "NEWEST";
}
