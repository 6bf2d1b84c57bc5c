/** Lists of quotes: where each begins, and what it is asked. A row is always a quote `q` beside its attribution `a`. */
import { LISTS, quoteList } from "../../graph/connection/lists.js";
import { pageRequest } from "../../graph/connection/connection.js";
import { quoteFilter, type QuoteFilterInput } from "../../graph/quote/quote.input.js";
import type { CursorList } from "../../search/cursor.js";
import type { SortColumn } from "../../storage/paging.js";
import { quoteConditions } from "../../storage/quoteFilter.js";
import type { QuoteFilter, QuoteOrder } from "../../storage/store.js";
import type { Arguments, List, Paged } from "../vocabulary.js";
import { pageArgs } from "./pageArgs.js";

interface FilteredPage extends Paged {
  readonly filter: QuoteFilter;
  readonly order: QuoteOrder;
}

const QUOTE_BESIDE = { alias: "q", join: "join quotes q on q.article_id = a.article_id and q.id = a.quote_id" };

const filterOf = (args: Arguments): QuoteFilter => quoteFilter(args["filter"] as QuoteFilterInput | null | undefined);

const orderOf = (args: Arguments): QuoteOrder => (args["orderBy"] as QuoteOrder | null | undefined) ?? "NEWEST";

function read(args: Arguments, list: CursorList, order: QuoteOrder): FilteredPage {
  return { list, order, page: pageRequest(list, pageArgs(args)), filter: filterOf(args) };
}

const QUOTES = {
  from: "attributions a",
  has: ["a", "q"],
  beside: QUOTE_BESIDE,
  args: ["filter", "orderBy", "first", "after"],
  order: [
    { column: "a.sorted_at", type: "timestamptz" },
    { column: "a.quote_id", type: "text" },
  ] as readonly SortColumn[],
  descending: ({ order }: FilteredPage) => order === "NEWEST",
  count: "distinct a.quote_id",
} as const;

const readInTime =
  (name: "quotes" | "quotesBy" | "quotesAbout") =>
  (args: Arguments): FilteredPage => {
    const order = orderOf(args);
    return read(args, quoteList(name, order), order);
  };

export const QUOTES_BY: List<FilteredPage> = {
  ...QUOTES,
  read: readInTime("quotesBy"),
  where: ({ filter }, [agent = ""], values) => `and a.speaker_id = ${agent} ${quoteConditions(filter, values)}`,
  distinct: false,
};

/** A quote may name one agent in several places. */
export const QUOTES_ABOUT: List<FilteredPage> = {
  ...QUOTES,
  from: `quote_about named join attributions a
    on a.article_id = named.article_id and a.quote_id = named.quote_id and named.listed`,
  has: ["named", "a", "q"],
  read: readInTime("quotesAbout"),
  where: ({ filter }, [agent = ""], values) => `and named.agent_id = ${agent} ${quoteConditions(filter, values)}`,
  order: [
    { column: "named.sorted_at", type: "timestamptz" },
    { column: "named.quote_id", type: "text" },
  ],
  distinct: true,
};

export const QUOTES_OF_ARTICLE: List<FilteredPage> = {
  ...QUOTES,
  args: ["filter", "first", "after"],
  read: (args) => read(args, LISTS.articleQuotes, "OLDEST"),
  where: ({ filter }, [article = ""], values) => `and a.article_id = ${article} ${quoteConditions(filter, values)}`,
  order: [{ column: "a.ordinal", type: "integer" }],
  distinct: false,
};

export const ALL_QUOTES: List<FilteredPage> = {
  ...QUOTES,
  read: readInTime("quotes"),
  where: ({ filter }, _, values) => quoteConditions(filter, values),
  distinct: false,
  count: "*",
};
