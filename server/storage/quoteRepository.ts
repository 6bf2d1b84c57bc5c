import type { AgentId, QuoteId } from "../domain/ids.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import type { Quote } from "../domain/quote.js";
import { afterKey, distinct, groupBy, limitOf, orderBy, toCounts, toPage, toPages } from "./paging.js";
import { matchesAll, quoteConditions } from "./quoteFilter.js";
import {
  BY_TIME,
  IN_ARTICLE,
  NAMING,
  narrowestReads,
  PRINTING,
  SAID_BY,
  WITH_ITS_QUOTE,
  type QuoteList,
  type QuoteRead,
  PLACES_NAMING,
} from "./quoteList.js";
import { quoteScores, searchPage, searchPagesOf } from "./quoteSearch.js";
import { QUOTE_COLUMNS, toAbout, toQuote, type AboutRow, type QuoteRow } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import { searchIn } from "./wordQuery.js";
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

export function quoteRepository(sql: Sql): QuoteRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<QuoteRow>(
          "quotes.byIds",
          `select ${QUOTE_COLUMNS} from quotes q
           join attributions a on a.article_id = q.article_id and a.quote_id = q.id
           where q.id = any($1::text[]) and q.listed`,
          [ids],
        ),
      );
      return new Map(rows.map((row) => [row.id, toQuote(row)]));
    },
    page: (filter, order, page) =>
      order === "RELEVANCE" || searchIn(filter) !== null
        ? searchPage(sql, filter, order, page)
        : pageOfAll(sql, filter, order, page),
    count: (filter) => countOfAll(sql, filter),
    ofArticles: (ids, filter, page) =>
      pagesOf(sql, "quotes.ofArticles", IN_ARTICLE, ids, filter, "OLDEST", page, (row) => [row.ordinal]),
    countOfArticles: (ids, filter) => countsOf(sql, "quotes.countOfArticles", IN_ARTICLE, ids, filter),
    byAgents: (ids, filter, order, page) => pagesOfAgents(sql, "quotes.byAgents", SAID_BY, ids, filter, order, page),
    countByAgents: (ids, filter) => countsOf(sql, "quotes.countByAgents", SAID_BY, ids, filter),
    aboutAgents: (ids, filter, order, page) =>
      pagesOfAgents(sql, "quotes.aboutAgents", NAMING, ids, filter, order, page),
    countAboutAgents: (ids, filter) => countsOf(sql, "quotes.countAboutAgents", NAMING, ids, filter),
    ofPairs: (pairs, range, page) => pagesOfPairs(sql, pairs, range, page),
    ofUtterances: (ids, order, page) => pagesOf(sql, "quotes.ofUtterances", PRINTING, ids, {}, order, page, timeKey),
    countOfUtterances: (ids) => countsOf(sql, "quotes.countOfUtterances", PRINTING, ids, {}),
    async matching(ids, filter) {
      const values = new Values();
      const rows = await sql.rows(
        statement<{ quote_id: QuoteId }>(
          "quotes.matching",
          `select a.quote_id from attributions a
           where a.quote_id = any(${values.add(ids, "text[]")}) ${quoteConditions(filter, values)}`,
          values.list,
        ),
      );
      return new Set(rows.map((row) => row.quote_id));
    },
    async firstPrintings(ids) {
      const rows = await sql.rows(
        statement<{ quote_id: QuoteId }>(
          "quotes.firstPrintings",
          `select a.quote_id from attributions a where a.quote_id = any($1::text[]) and not exists (
             select from attributions older where older.utterance_id = a.utterance_id and older.listed
               and (older.sorted_at, older.quote_id) < (a.sorted_at, a.quote_id))`,
          [ids],
        ),
      );
      return new Set(rows.map((row) => row.quote_id));
    },
    scores: (ids, filter) => quoteScores(sql, ids, filter),
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
  conditions: string,
  order: QuoteOrder,
  page: PageRequest,
  values: Values,
  hangsOn = `${list.parent} = asked.id`,
): string {
  const descending = order === "NEWEST";
  return `select distinct on (${list.order.map(({ column }) => column).join(", ")}) ${QUOTE_COLUMNS} from ${list.from}
    ${WITH_ITS_QUOTE}
    where ${hangsOn} ${conditions} ${afterKey(list.order, descending, page, values)}
    order by ${orderBy(list.order, descending)} limit ${values.add(limitOf(page), "integer")}`;
}

const outerOrderBy = (list: QuoteList, order: QuoteOrder): string =>
  list.outerOrder.map((column) => `${column} ${order === "NEWEST" ? "desc" : "asc"}`).join(", ");

const pagesOfAgents = (
  sql: Sql,
  name: string,
  list: QuoteList,
  ids: readonly AgentId[],
  filter: QuoteFilter,
  order: QuoteOrder,
  page: PageRequest,
): Promise<Map<AgentId, Page<Quote>>> =>
  order === "RELEVANCE" || searchIn(filter) !== null
    ? searchPagesOf(sql, name, list, ids, filter, order, page)
    : pagesOf(sql, name, list, ids, filter, order, page, timeKey);

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
       cross join lateral (${listFor(list, quoteConditions(filter, values), order, page, values)}) child
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
       cross join lateral (${listFor(NAMING, quoteConditions({ published: range }, values), "NEWEST", page, values, "named.speaker_id = asked.speaker and named.agent_id = asked.named")}) child
       order by asked.key, ${outerOrderBy(NAMING, "NEWEST")}`,
      values.list,
    ),
  );
  return toPages([...byKey.keys()], rows, page, toQuote, timeKey);
}

async function pageOfAll(sql: Sql, filter: QuoteFilter, order: QuoteOrder, page: PageRequest): Promise<Page<Quote>> {
  const values = new Values();
  const descending = order === "NEWEST";
  const reads = narrowestReads(filter, values);
  const conditions = quoteConditions(filter, values);
  const text =
    reads === null
      ? `select ${QUOTE_COLUMNS} from attributions a
         ${WITH_ITS_QUOTE}
         where true ${conditions} ${afterKey(BY_TIME, descending, page, values)}
         order by ${orderBy(BY_TIME, descending)} limit ${values.add(limitOf(page), "integer")}`
      : pageOfReads(reads, conditions, order, page, values);
  const rows = text === null ? [] : await sql.rows(statement<QuoteRow>("quotes.page", text, values.list));
  return toPage(rows, page, toQuote, timeKey);
}

/** A page of each parent of each list, and of those rows the first; null when there is nothing to read. */
function pageOfReads(
  reads: readonly QuoteRead[],
  conditions: string,
  order: QuoteOrder,
  page: PageRequest,
  values: Values,
): string | null {
  const pages = reads.map(
    ({ list, ids }) =>
      `select child.* from (select distinct id from unnest(${ids}) every(id)) asked
       cross join lateral (${listFor(list, conditions, order, page, values)}) child`,
  );
  return pages.length === 0
    ? null
    : `select distinct on (${SAID_BY.outerOrder.join(", ")}) child.* from (${pages.join(" union all ")}) child
       order by ${outerOrderBy(SAID_BY, order)} limit ${values.add(limitOf(page), "integer")}`;
}

/**
 * A plain filter is counted as it stands. One that is put together of others may hold an "or" over several tables, for
 * which no index serves as a whole; what its parts name is then read from their own indexes, each quote counted once.
 */
async function countOfAll(sql: Sql, filter: QuoteFilter): Promise<number> {
  const values = new Values();
  const composed = filter.and !== undefined || filter.or !== undefined;
  const reads = composed ? narrowestReads(filter, values) : null;
  if (reads?.length === 0) return 0;
  const conditions = quoteConditions(filter, values);
  const text =
    reads === null
      ? `select count(*)::integer as count from attributions a where true ${conditions}`
      : `select count(distinct found.quote_id)::integer as count from (${reads
          .map(
            ({ list, ids }) => `select a.quote_id from ${list.from} where ${list.parent} = any(${ids}) ${conditions}`,
          )
          .join(" union all ")}) found`;
  const rows = await sql.rows(statement<{ count: number }>("quotes.count", text, values.list));
  return rows[0]?.count ?? 0;
}

async function countsOf<Parent extends string>(
  sql: Sql,
  name: string,
  list: QuoteList,
  ids: readonly Parent[],
  filter: QuoteFilter,
): Promise<Map<Parent, number>> {
  const values = new Values();
  const naming = list === NAMING;
  const [from, conditions] =
    naming && matchesAll(filter) ? [PLACES_NAMING, "and named.listed"] : [list.from, quoteConditions(filter, values)];
  const rows = await sql.rows(
    statement<{ parent: string; count: number }>(
      name,
      `select ${list.parent} as parent, count(${naming ? "distinct named.quote_id" : "*"})::integer as count from ${from}
       where ${list.parent} = any(${values.add(distinct(ids), "text[]")}) ${conditions}
       group by ${list.parent}`,
      values.list,
    ),
  );
  return toCounts(ids, rows);
}
