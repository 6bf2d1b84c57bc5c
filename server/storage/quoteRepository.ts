import type { QuoteId } from "../domain/ids.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import type { Quote } from "../domain/quote.js";
import { afterKey, distinct, groupBy, limitOf, orderBy, toCounts, toPage, toPages, type SortColumn } from "./paging.js";
import { quoteConditions, survivors } from "./quoteFilter.js";
import { QUOTE_COLUMNS, toAbout, toQuote, type AboutRow, type QuoteRow } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import {
  pairKey,
  type AgentPair,
  type InstantRange,
  type QuoteFilter,
  type QuoteOrder,
  type QuoteRepository,
} from "./store.js";

type Child = QuoteRow & { readonly parent: string };

const timeKey = (row: QuoteRow): PageKey => [row.sorted_at.toISOString(), row.id];

/**
 * A list of quotes that hang on something: where to start (always with an attribution `a`), the column that names what
 * they hang on, what the list is sorted by there, and the same columns as they come out.
 */
interface QuoteList {
  readonly from: string;
  readonly parent: string;
  readonly order: readonly SortColumn[];
  readonly outerOrder: readonly string[];
}

const BY_TIME: readonly SortColumn[] = [
  { column: "a.sorted_at", type: "timestamptz" },
  { column: "a.quote_id", type: "text" },
];
const byTime = (parent: string): QuoteList => ({
  from: "attributions a",
  parent,
  order: BY_TIME,
  outerOrder: ["child.sorted_at", "child.id"],
});
const SAID_BY = byTime("a.speaker_id");
const PRINTED_BY = byTime("a.publisher_id");

/** A quote may name one agent in several places; `distinct on` in the order of the index passes over the others. */
const NAMING: QuoteList = {
  from: `quote_about named join attributions a
    on a.article_id = named.article_id and a.quote_id = named.quote_id and named.listed`,
  parent: "named.agent_id",
  order: [
    { column: "named.sorted_at", type: "timestamptz" },
    { column: "named.quote_id", type: "text" },
  ],
  outerOrder: ["child.sorted_at", "child.id"],
};

const IN_ARTICLE: QuoteList = {
  from: "attributions a",
  parent: "a.article_id",
  order: [{ column: "a.ordinal", type: "integer" }],
  outerOrder: ["child.ordinal"],
};

export function quoteRepository(sql: Sql): QuoteRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<QuoteRow>(
          "quotes.byIds",
          `select ${QUOTE_COLUMNS} from quotes q where q.id = any($1::text[]) and q.listed`,
          [ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, toQuote(row)]));
    },
    page: (filter, order, page) => pageOfAll(sql, filter, order, page),
    async count(filter) {
      const values = new Values();
      const rows = await sql.rows(
        statement<{ count: number }>(
          "quotes.count",
          `select count(*)::integer as count from attributions a where true ${quoteConditions(filter, values)}`,
          values.list,
        ),
      );
      return rows[0]?.count ?? 0;
    },
    ofArticles: (ids, filter, page) =>
      pagesOf(sql, "quotes.ofArticles", IN_ARTICLE, ids, filter, "OLDEST", page, (row) => [row.ordinal]),
    countOfArticles: (ids, filter) => countsOf(sql, "quotes.countOfArticles", IN_ARTICLE, ids, filter),
    byAgents: (ids, filter, order, page) => pagesOf(sql, "quotes.byAgents", SAID_BY, ids, filter, order, page, timeKey),
    countByAgents: (ids, filter) => countsOf(sql, "quotes.countByAgents", SAID_BY, ids, filter),
    aboutAgents: (ids, filter, order, page) =>
      pagesOf(sql, "quotes.aboutAgents", NAMING, ids, filter, order, page, timeKey),
    countAboutAgents: (ids, filter) => countsOf(sql, "quotes.countAboutAgents", NAMING, ids, filter),
    ofPairs: (pairs, range, page) => pagesOfPairs(sql, pairs, range, page),
    async about(ids) {
      const rows = await sql.rows(
        statement<AboutRow>(
          "quotes.about",
          `select named.quote_id, named.agent_id, named.entity_id, named.span_start, named.span_end, named.surface,
             named.confidence
           from quote_about named where named.quote_id = any($1::text[]) and named.listed
           order by named.quote_id, named.span_start, named.entity_id`,
          [ids],
        ),
      );
      const groups = groupBy(rows.map(toAbout), (about): QuoteId => about.quoteId);
      return groups;
    },
  };
}

/** The rows of one parent, `asked.id`, as a subquery. */
function listFor(
  list: QuoteList,
  filter: QuoteFilter,
  order: QuoteOrder,
  page: PageRequest,
  values: Values,
  hangsOn = `${list.parent} = asked.id`,
): string {
  const descending = order === "NEWEST";
  return `select distinct on (${list.order.map(({ column }) => column).join(", ")}) ${QUOTE_COLUMNS} from ${list.from}
    join quotes q on q.article_id = a.article_id and q.id = a.quote_id
    where ${hangsOn} ${quoteConditions(filter, values)} ${afterKey(list.order, descending, page, values)}
    order by ${orderBy(list.order, descending)} limit ${values.add(limitOf(page), "integer")}`;
}

const outerOrderBy = (list: QuoteList, order: QuoteOrder): string =>
  list.outerOrder.map((column) => `${column} ${order === "NEWEST" ? "desc" : "asc"}`).join(", ");

async function pagesOf<Parent extends string>(
  sql: Sql,
  name: string,
  list: QuoteList,
  ids: readonly Parent[],
  filter: QuoteFilter,
  order: QuoteOrder,
  page: PageRequest,
  keyOf: (row: QuoteRow) => PageKey,
): Promise<Map<Parent, Page<Quote>>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<Child>(
      name,
      `select asked.id as parent, child.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (${listFor(list, filter, order, page, values)}) child
       order by asked.id, ${outerOrderBy(list, order)}`,
      values.list,
    ),
  );
  return toPages(ids, rows, page, toQuote, keyOf);
}

/** What one agent said that names another, for many pairs at once. */
async function pagesOfPairs(
  sql: Sql,
  pairs: readonly AgentPair[],
  range: InstantRange,
  page: PageRequest,
): Promise<Map<string, Page<Quote>>> {
  const values = new Values();
  const byKey = new Map(pairs.map((pair) => [pairKey(pair), pair]));
  const column = (list: readonly string[]): string => values.add(list, "text[]");
  const asked = [...byKey.values()];
  const rows = await sql.rows(
    statement<Child>(
      "quotes.ofPairs",
      `select asked.key as parent, child.*
       from unnest(${column([...byKey.keys()])}, ${column(asked.map(({ from }) => from))},
         ${column(asked.map(({ to }) => to))}) asked(key, speaker, named)
       cross join lateral (${listFor(NAMING, { published: range }, "NEWEST", page, values, "named.speaker_id = asked.speaker and named.agent_id = asked.named")}) child
       order by asked.key, ${outerOrderBy(NAMING, "NEWEST")}`,
      values.list,
    ),
  );
  return toPages([...byKey.keys()], rows, page, toQuote, timeKey);
}

/** What the filter narrows most, so that the page is read from that index and not by passing over everybody else's. */
function narrowest(filter: QuoteFilter): { list: QuoteList; ids: readonly string[] } | null {
  if (filter.speaker !== undefined) return { list: SAID_BY, ids: filter.speaker };
  if (filter.about !== undefined) return { list: NAMING, ids: filter.about };
  if (filter.outlet !== undefined) return { list: PRINTED_BY, ids: filter.outlet };
  return null;
}

async function pageOfAll(sql: Sql, filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Promise<Page<Quote>> {
  const values = new Values();
  const descending = order === "NEWEST";
  const narrow = narrowest(filter);
  const text =
    narrow === null
      ? `select ${QUOTE_COLUMNS} from attributions a
         join quotes q on q.article_id = a.article_id and q.id = a.quote_id
         where true ${quoteConditions(filter, values)} ${afterKey(BY_TIME, descending, page, values)}
         order by ${orderBy(BY_TIME, descending)} limit ${values.add(limitOf(page), "integer")}`
      : `select distinct on (${narrow.list.outerOrder.join(", ")}) child.*
         from (select distinct id from unnest(${survivors(narrow.ids, values)}) every(id)) asked
         cross join lateral (${listFor(narrow.list, filter, order, page, values)}) child
         order by ${outerOrderBy(narrow.list, order)} limit ${values.add(limitOf(page), "integer")}`;
  const rows = await sql.rows(statement<QuoteRow>("quotes.page", text, values.list));
  return toPage(rows, page, toQuote, timeKey);
}

async function countsOf<Parent extends string>(
  sql: Sql,
  name: string,
  list: QuoteList,
  ids: readonly Parent[],
  filter: QuoteFilter,
): Promise<Map<Parent, number>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<{ parent: string; count: number }>(
      name,
      `select ${list.parent} as parent, count(distinct a.quote_id)::integer as count from ${list.from}
       where ${list.parent} = any(${values.add(distinct(ids), "text[]")}) ${quoteConditions(filter, values)}
       group by ${list.parent}`,
      values.list,
    ),
  );
  return toCounts(ids, rows);
}
