/** Lists of quotes: where each begins, and what it is asked. A row is always a quote `q` beside its attribution `a`. */
import { LISTS, quoteList } from "../../graph/connection/lists.js";
import { pageRequest } from "../../graph/connection/connection.js";
import { orderOf } from "../../graph/quote/quoteConnection.js";
import { quoteFilter, type QuoteFilterInput } from "../../graph/quote/quote.input.js";
import { matchesAll, quoteConditions } from "../../storage/quoteFilter.js";
import { BY_TIME, IN_ARTICLE, NAMING, narrowestReads, PLACES_NAMING, WITH_ITS_QUOTE } from "../../storage/quoteList.js";
import type { QuoteFilter, QuoteOrder } from "../../storage/store.js";
import { searchIn } from "../../storage/wordQuery.js";
import { Unplanned } from "../unplanned.js";
import type { Arguments, List, Paged } from "../vocabulary.js";
import { onlyPaged } from "./lists.js";
import { pageArgs } from "./pageArgs.js";

interface FilteredPage extends Paged {
  readonly filter: QuoteFilter;
  readonly order: QuoteOrder;
}

const filterOf = (args: Arguments): QuoteFilter => quoteFilter(args["filter"] as QuoteFilterInput | null | undefined);

const QUOTES = {
  from: "attributions a",
  has: ["a", "q"],
  beside: { alias: "q", of: "a", join: WITH_ITS_QUOTE },
  args: ["filter", "orderBy", "first", "after"],
  order: BY_TIME,
  descending: ({ order }: FilteredPage) => order === "NEWEST",
  count: "*",
} as const;

/** What is looked for by its words is found and ranked in several steps, which are the resolvers'. */
const readInTime =
  (name: "quotes" | "quotesBy" | "quotesAbout") =>
  (args: Arguments): FilteredPage => {
    const filter = filterOf(args);
    const order = orderOf(args["orderBy"] as QuoteOrder | null | undefined, filter);
    if (order === "RELEVANCE" || searchIn(filter) !== null) throw new Unplanned("A search by words is not planned.");
    const list = quoteList(name, order);
    return { list, order, filter, page: pageRequest(list, pageArgs(args)) };
  };

export const QUOTES_BY: List<FilteredPage> = {
  ...QUOTES,
  read: readInTime("quotesBy"),
  where: ({ filter }, [agent = ""], values) => `and a.speaker_id = ${agent} ${quoteConditions(filter, values)}`,
  distinct: false,
};

/** A quote may name one agent in several places. */
const NAMED = {
  from: NAMING.from,
  has: ["named", "a", "q"],
  order: NAMING.order,
  key: BY_TIME,
  distinct: true,
  count: "distinct named.quote_id",
};

export const QUOTES_ABOUT: List<FilteredPage> = {
  ...QUOTES,
  ...NAMED,
  read: readInTime("quotesAbout"),
  where: ({ filter }, [agent = ""], values) => `and named.agent_id = ${agent} ${quoteConditions(filter, values)}`,
  countedIn: ({ filter }, [agent = ""]) =>
    matchesAll(filter) ? { from: PLACES_NAMING, where: `and named.agent_id = ${agent} and named.listed` } : null,
};

export const QUOTES_OF_ARTICLE: List<FilteredPage> = {
  ...QUOTES,
  args: ["filter", "first", "after"],
  read: (args) => ({
    list: LISTS.articleQuotes,
    order: "OLDEST",
    filter: filterOf(args),
    page: pageRequest(LISTS.articleQuotes, pageArgs(args)),
  }),
  where: ({ filter }, [article = ""], values) => `and a.article_id = ${article} ${quoteConditions(filter, values)}`,
  order: IN_ARTICLE.order,
  distinct: false,
};

/** The quotes that print one utterance, earliest first. */
export const PRINTINGS: List = {
  ...QUOTES,
  args: ["first", "after"],
  read: onlyPaged(LISTS.utteranceQuotes),
  where: (_, [utterance = ""]) => `and a.utterance_id = ${utterance} and a.listed`,
  descending: () => false,
  distinct: false,
};

/** What one agent said that names another, in articles published within two dates, of which each may be null. */
export const QUOTES_OF_PAIR: List = {
  ...QUOTES,
  ...NAMED,
  args: ["first", "after"],
  read: onlyPaged(LISTS.speaksAboutQuotes),
  where: (_, [speaker = "", agent = "", since = "", before = ""]) =>
    `and named.speaker_id = ${speaker} and named.agent_id = ${agent} and a.listed
     and (${since} is null or a.sorted_at >= ${since}) and (${before} is null or a.sorted_at < ${before})
     and (a.dated or ${since} is null and ${before} is null)`,
  descending: () => true,
};

export const ALL_QUOTES: List<FilteredPage> = {
  ...QUOTES,
  read: readInTime("quotes"),
  where: ({ filter }, _, values) => quoteConditions(filter, values),
  narrowed: ({ filter }, values) => narrowestReads(filter, values),
  counted: ({ filter }, values) =>
    filter.and === undefined && filter.or === undefined ? null : narrowestReads(filter, values),
  distinct: false,
};
