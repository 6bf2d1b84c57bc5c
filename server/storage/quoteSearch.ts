/**
 * Lists of quotes that a search by words narrows. Two ways lead to the newest hits, and which is the short one depends
 * on how common the words are: going back in time and looking at each quote meets common words at once, the index of
 * words finds rare ones. So each list, of the whole archive or of somebody, is first looked through for a while, and the
 * index asked where that was in vain.
 */
import { DixitError } from "../domain/errors.js";
import type { QuoteId } from "../domain/ids.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import type { Quote } from "../domain/quote.js";
import { afterKey, distinct, limitOf, orderBy, toPage, toPages, type SortColumn } from "./paging.js";
import { quoteConditions } from "./quoteFilter.js";
import { BY_TIME, narrowestReads, type QuoteList } from "./quoteList.js";
import { QUOTE_COLUMNS, toQuote, type QuoteRow } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import type { QuoteFilter, QuoteOrder } from "./store.js";
import { scoreOf, searchIn, type SearchTree } from "./wordQuery.js";

/** How many hits RELEVANCE ranks, the newest ones: a common word has more than can be looked at while somebody waits. */
export const MOST_RANKED = 300;
/** So many quotes of a list are looked at, newest first, before the index of words is asked. */
const LOOKED_THROUGH = 5_000;
/** Where hits are gathered to be ranked, more of them are needed, and it pays to look further. */
const LOOKED_THROUGH_RANKED = 20_000;
/** All words are the quote's own. */
const WEIGHTS = "{1,1,1,1}";

type FoundRow = QuoteRow & { readonly score: number };

/** Throws BAD_ARGUMENT when the filter looks for no words: there is nothing to rank by. */
export function requiredSearch(filter: QuoteFilter): SearchTree {
  const tree = searchIn(filter);
  if (tree !== null) return tree;
  throw new DixitError(
    "BAD_ARGUMENT",
    "RELEVANCE ranks by the words looked for, and the filter has neither `text` nor `phrase` outside of `not`. Give one, or order by NEWEST.",
  );
}

/** What is said of a page, whatever list it is of, with the placeholders of its values. */
interface Asked {
  readonly values: Values;
  readonly page: PageRequest;
  readonly conditions: string;
  /** Null by time. */
  readonly ranking: SearchTree | null;
  readonly descending: boolean;
  readonly limit: string;
  /** How many of the newest hits (or, by OLDEST, the oldest) are gathered before the page is made of them. */
  readonly gathered: string;
  readonly lookedThrough: number;
}

function asked(filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Asked {
  const values = new Values();
  const limit = values.add(limitOf(page), "integer");
  const ranking = order === "RELEVANCE" ? requiredSearch(filter) : null;
  return {
    values,
    page,
    conditions: quoteConditions(filter, values),
    ranking,
    descending: order !== "OLDEST",
    limit,
    gathered: ranking === null ? limit : values.add(MOST_RANKED, "integer"),
    lookedThrough: ranking === null ? LOOKED_THROUGH : LOOKED_THROUGH_RANKED,
  };
}

/** By time, hits begin after the cursor. Ranked, they are the same for every page. */
const hitsAfter = (order: readonly SortColumn[], { ranking, descending, page, values }: Asked): string =>
  ranking === null ? afterKey(order, descending, page, values) : "";

const HIT = "a.article_id, a.quote_id, a.sorted_at";
const byTime = (descending: boolean, alias: string): string =>
  orderBy(
    [
      { column: `${alias}.sorted_at`, type: "timestamptz" },
      { column: `${alias}.quote_id`, type: "text" },
    ],
    descending,
  );

export async function searchPage(
  sql: Sql,
  filter: QuoteFilter,
  order: QuoteOrder,
  page: PageRequest,
): Promise<Page<Quote>> {
  const ask = asked(filter, order, page);
  const reads = narrowestReads(filter, ask.values);
  if (reads?.length === 0) return { rows: [], hasNextPage: false };
  const found =
    reads === null
      ? hitsOfArchive(ask)
      : [
          ...reads.map((read, i) => hitsOfList(read.list, read.ids, `_${i}`, ask)),
          `found as (${reads.map((_, i) => `select article_id, quote_id, sorted_at from found_${i}`).join(" union ")})`,
        ].join(", ");
  const text = `with ${found},
    newest as (select * from found order by ${byTime(ask.descending, "found")} limit ${ask.gathered})
    ${pageOfNewest(ask)}`;
  const rows = await sql.rows(statement<FoundRow>("quotes.search", text, ask.values.list));
  return toPage(rows, page, toQuote, keyOf(order));
}

/** The conditions are the same text twice: their values are sent once. */
function hitsOfArchive(ask: Asked): string {
  const { conditions, descending, gathered } = ask;
  const after = hitsAfter(BY_TIME, ask);
  const order = byTime(descending, "a");
  return `recent as materialized (
      select ${HIT} from (
        select a.* from attributions a where a.listed ${after} order by ${order} limit ${ask.lookedThrough}
      ) a where true ${conditions} order by ${order} limit ${gathered}
    ),
    enough as materialized (select count(*) >= ${gathered} as so from recent),
    hits as materialized (
      select ${HIT} from attributions a where not (select so from enough) ${conditions} ${after}
    ),
    found as (select * from recent where (select so from enough) union all select * from hits)`;
}

/**
 * For each of the ids, at least as many of its newest hits as are gathered, or all it has, as `found` with the id as
 * `parent`. `suffix` keeps several lists in one statement apart. The index of words is asked for those alone of whom
 * much is stored and few of it were hits: for anybody else it would find mostly others' quotes.
 */
function hitsOfList(list: QuoteList, ids: string, suffix: string, ask: Asked): string {
  const { conditions, descending, gathered, lookedThrough } = ask;
  const after = hitsAfter(list.order, ask);
  const columns = list.order.map(({ column }) => column).join(", ");
  const ofParent = `from ${list.from} where ${list.parent} = asked.id and a.listed ${after}`;
  return `asked${suffix} as materialized (select distinct id from unnest(${ids}) every(id)),
    recent${suffix} as materialized (
      select asked.id as parent, hit.* from asked${suffix} asked cross join lateral (
        select ${HIT} from (
          select distinct on (${columns}) a.* ${ofParent}
          order by ${orderBy(list.order, descending)} limit ${lookedThrough}
        ) a where true ${conditions} order by ${byTime(descending, "a")} limit ${gathered}
      ) hit
    ),
    enough${suffix} as materialized (
      select asked.id from asked${suffix} asked
      where (select count(*) from recent${suffix} recent where recent.parent = asked.id) >= ${gathered}
        or not exists (select ${ofParent} offset ${lookedThrough} limit 1)
    ),
    hits${suffix} as materialized (
      select distinct ${list.parent} as parent, ${HIT} from ${list.from}
      where (select count(*) from asked${suffix}) > (select count(*) from enough${suffix})
        and (${list.parent} = any(array(select id from asked${suffix} except select id from enough${suffix}))) is true
        ${conditions} ${after}
    ),
    found${suffix} as (
      select * from recent${suffix} where parent in (select id from enough${suffix})
      union all select * from hits${suffix}
    )`;
}

const BY_SCORE: readonly SortColumn[] = [
  { column: "found.score", type: "double precision" },
  { column: "found.sorted_at", type: "timestamptz" },
  { column: "found.quote_id", type: "text" },
];

function pageOfNewest(ask: Asked): string {
  const { ranking, descending, limit, page, values } = ask;
  if (ranking === null) {
    return `select ${QUOTE_COLUMNS}, 0 as score from newest found ${WITH_QUOTE} order by ${byTime(descending, "found")}`;
  }
  const order = orderBy(BY_SCORE, true);
  return `select ${QUOTE_COLUMNS}, found.score from (
      select found.* from (${scored(ranking, values)}) found
      where true ${afterKey(BY_SCORE, true, page, values)} order by ${order} limit ${limit}
    ) found ${WITH_QUOTE} order by ${order}`;
}

/** The rows of a hit that a quote is made of. */
const WITH_QUOTE = `join attributions a on a.article_id = found.article_id and a.quote_id = found.quote_id
  join quotes q on q.article_id = found.article_id and q.id = found.quote_id`;

const scored = (ranking: SearchTree, values: Values): string =>
  `select newest.*, ${scoreOf("a", ranking, WEIGHTS, values)} as score from newest
   join attributions a on a.article_id = newest.article_id and a.quote_id = newest.quote_id`;

const keyOf =
  (order: QuoteOrder) =>
  (row: FoundRow): PageKey =>
    order === "RELEVANCE" ? [row.score, row.sorted_at.toISOString(), row.id] : [row.sorted_at.toISOString(), row.id];

/** The same for lists that hang on many parents, with one statement. */
export async function searchPagesOf<Parent extends string>(
  sql: Sql,
  name: string,
  list: QuoteList,
  parents: readonly Parent[],
  filter: QuoteFilter,
  order: QuoteOrder,
  page: PageRequest,
): Promise<Map<Parent, Page<Quote>>> {
  const ask = asked(filter, order, page);
  const ids = ask.values.add(distinct(parents), "text[]");
  const text = `with ${hitsOfList(list, ids, "", ask)},
    newest as (
      select * from (
        select found.*, row_number() over (partition by found.parent order by ${byTime(ask.descending, "found")}) as place
        from found
      ) placed where placed.place <= ${ask.gathered}
    )
    ${pagesOfNewest(ask)}`;
  const rows = await sql.rows(statement<FoundRow & { readonly parent: string }>(name, text, ask.values.list));
  return toPages(parents, rows, page, toQuote, keyOf(order));
}

function pagesOfNewest(ask: Asked): string {
  const { ranking, descending, limit, page, values } = ask;
  if (ranking === null) {
    return `select found.parent, ${QUOTE_COLUMNS}, 0 as score from newest found ${WITH_QUOTE}
      order by found.parent, ${byTime(descending, "found")}`;
  }
  return `select found.parent, ${QUOTE_COLUMNS}, found.score from (
      select found.*, row_number() over (partition by found.parent order by ${orderBy(BY_SCORE, true)}) as rank
      from (${scored(ranking, values)}) found where true ${afterKey(BY_SCORE, true, page, values)}
    ) found ${WITH_QUOTE}
    where found.rank <= ${limit} order by found.parent, found.rank`;
}

export async function quoteScores(
  sql: Sql,
  ids: readonly QuoteId[],
  filter: QuoteFilter,
): Promise<Map<QuoteId, number>> {
  const values = new Values();
  const asked = values.add(ids, "text[]");
  const rows = await sql.rows(
    statement<{ id: QuoteId; score: number }>(
      "quotes.scores",
      `select a.quote_id as id, ${scoreOf("a", requiredSearch(filter), WEIGHTS, values)} as score
       from attributions a where a.quote_id = any(${asked}) and a.listed`,
      values.list,
    ),
  );
  return new Map(rows.map(({ id, score }) => [id, score]));
}
