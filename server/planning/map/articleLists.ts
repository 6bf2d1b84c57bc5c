/** Lists of articles by time. */
import { pageRequest } from "../../graph/connection/connection.js";
import { articleList, LISTS } from "../../graph/connection/lists.js";
import { asksForHidden } from "../../graph/article/article.resolver.js";
import { idsOf } from "../../graph/ids.js";
import { rangeOf, type DateRangeInput } from "../../graph/scalar/dateRange.input.js";
import type { ArticleStatus } from "../../domain/article.js";
import type { CursorList } from "../../search/cursor.js";
import { articleConditions, articlesWithin } from "../../storage/quoteFilter.js";
import type { ArticleFilter, ArticleOrder, InstantRange } from "../../storage/store.js";
import { Unplanned } from "../unplanned.js";
import type { Arguments, List, Paged } from "../vocabulary.js";
import { pageArgs } from "./pageArgs.js";

export interface PageInRange extends Paged {
  readonly range: InstantRange;
}

interface FilteredPage extends Paged {
  readonly filter: ArticleFilter;
  readonly order: ArticleOrder;
}

const newestFirst = (): boolean => true;

export const readInRange =
  (list: CursorList) =>
  (args: Arguments): PageInRange => ({
    list,
    page: pageRequest(list, pageArgs(args)),
    range: rangeIn(args),
  });

const rangeIn = ({ range }: Arguments): InstantRange => rangeOf(range as DateRangeInput | null | undefined);

function filterOf(args: Arguments): ArticleFilter {
  const { outlet, range, status } = args;
  return {
    ...(outlet === null || outlet === undefined ? {} : { outlet: idsOf(outlet as string[], "Organization") }),
    ...(range === null || range === undefined ? {} : { published: rangeIn(args) }),
    ...(status === null || status === undefined ? {} : { status: status as ArticleStatus[] }),
  };
}

export const ALL_ARTICLES: List<FilteredPage> = {
  from: "articles a",
  has: ["a"],
  args: ["outlet", "range", "status", "orderBy", "first", "after"],
  read: (args) => {
    const order = (args["orderBy"] as ArticleOrder | null | undefined) ?? "NEWEST";
    if (order === "RELEVANCE") throw new Unplanned("Words are looked for.");
    if (asksForHidden(args["status"] as ArticleStatus[] | null | undefined)) {
      throw new Unplanned("What is found hangs on who asks.");
    }
    const list = articleList(order);
    return { list, order, filter: filterOf(args), page: pageRequest(list, pageArgs(args)) };
  },
  where: ({ filter }, _, values) => articleConditions(filter, values),
  order: [
    { column: "a.sorted_at", type: "timestamptz" },
    { column: "a.id", type: "text" },
  ],
  descending: ({ order }) => order === "NEWEST",
  distinct: false,
  count: "*",
};

export const PUBLISHED: List<PageInRange> = {
  from: "articles a",
  has: ["a"],
  args: ["range", "first", "after"],
  read: readInRange(LISTS.published),
  where: ({ range }, [outlet = ""], values) =>
    `and a.publisher_id = ${outlet} and a.listed ${articlesWithin(range, values)}`,
  order: ALL_ARTICLES.order,
  descending: newestFirst,
  distinct: false,
  count: "*",
};

/** One article has many mentions of one agent. */
export const MENTIONED_IN: List<PageInRange> = {
  from: "mentions m join articles a on a.id = m.article_id and m.listed",
  has: ["m", "a"],
  args: ["range", "first", "after"],
  read: readInRange(LISTS.mentionedIn),
  where: ({ range }, [agent = ""], values) =>
    `and m.refers_id = ${agent} and a.listed ${articlesWithin(range, values)}`,
  order: [
    { column: "m.sorted_at", type: "timestamptz" },
    { column: "m.article_id", type: "text" },
  ],
  descending: newestFirst,
  distinct: true,
  count: "distinct a.id",
};

export const REPRINTS: List = {
  from: "articles a",
  has: ["a"],
  args: ["first", "after"],
  read: (args) => ({ list: LISTS.reprints, page: pageRequest(LISTS.reprints, pageArgs(args)) }),
  where: (_, [article = ""]) => `and a.reprint_of = ${article} and a.listed`,
  order: ALL_ARTICLES.order,
  descending: newestFirst,
  distinct: false,
  count: "*",
};
