/** Who speaks about whom. Counted when asked for, from one index: nothing to keep in step with the quotes. */
import type { AgentId } from "../domain/ids.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import { afterKey, distinct, limitOf, toCounts, toPages, type SortColumn } from "./paging.js";
import { publishedWithin } from "./quoteFilter.js";
import { statement, Values, type Sql } from "./sql.js";
import type { InstantRange, SpeaksAbout, SpeaksAboutRepository } from "./store.js";

/** Which end of the edge is given, and which is counted. */
export interface Direction {
  readonly given: "speaker_id" | "agent_id";
  readonly other: "speaker_id" | "agent_id";
}

export const BY: Direction = { given: "speaker_id", other: "agent_id" };
export const ABOUT: Direction = { given: "agent_id", other: "speaker_id" };

interface EdgeRow {
  readonly parent: AgentId;
  readonly other: AgentId;
  readonly quotes: number;
  readonly utterances: number;
  readonly outlets: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
}

const UTTERANCES = "count(distinct named.utterance_id)::integer";
/** Of the rows `named` of one edge. */
export const COUNTED = `count(distinct named.quote_id)::integer as quotes, ${UTTERANCES} as utterances,
  count(distinct named.publisher_id)::integer as outlets, min(named.sorted_at) as first_seen,
  max(named.sorted_at) as last_seen`;

export function speaksAboutRepository(sql: Sql): SpeaksAboutRepository {
  return {
    by: (ids, range, page) => pagesOf(sql, "speaksAbout.by", BY, ids, range, page),
    countBy: (ids, range) => countsOf(sql, "speaksAbout.countBy", BY, ids, range),
    about: (ids, range, page) => pagesOf(sql, "speaksAbout.about", ABOUT, ids, range, page),
    countAbout: (ids, range) => countsOf(sql, "speaksAbout.countAbout", ABOUT, ids, range),
  };
}

/**
 * Rows `named` of one given end. Speaking of oneself is no relation to another.
 * @param id SQL of the given end's
 */
export function edges({ given }: Direction, id: string, range: InstantRange, values: Values): string {
  return `quote_about named where named.${given} = ${id} and named.listed and named.speaker_id is not null
    and named.speaker_id <> named.agent_id ${publishedWithin("named.sorted_at", "named.dated", range, values)}`;
}

async function pagesOf(
  sql: Sql,
  name: string,
  direction: Direction,
  ids: readonly AgentId[],
  range: InstantRange,
  page: PageRequest,
): Promise<Map<AgentId, Page<SpeaksAbout>>> {
  const values = new Values();
  const other = `named.${direction.other}`;
  const order: readonly SortColumn[] = [
    { column: UTTERANCES, type: "integer" },
    { column: other, type: "text" },
  ];
  const rows = await sql.rows(
    statement<EdgeRow>(
      name,
      `select asked.id as parent, edge.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (
         select ${other} as other, ${COUNTED}
         from ${edges(direction, "asked.id", range, values)}
         group by ${other} having true ${afterKey(order, true, page, values)}
         order by utterances desc, other desc limit ${values.add(limitOf(page), "integer")}
       ) edge
       order by asked.id, edge.utterances desc, edge.other desc`,
      values.list,
    ),
  );
  return toPages(ids, rows, page, toEdge(direction), keyOf);
}

const keyOf = (row: EdgeRow): PageKey => [row.utterances, row.other];

const toEdge =
  ({ given }: Direction) =>
  (row: EdgeRow): SpeaksAbout => ({
    ...(given === "speaker_id" ? { from: row.parent, to: row.other } : { from: row.other, to: row.parent }),
    quotes: row.quotes,
    utterances: row.utterances,
    outlets: row.outlets,
    firstSeen: row.first_seen,
    lastSeen: row.last_seen,
  });

async function countsOf(
  sql: Sql,
  name: string,
  direction: Direction,
  ids: readonly AgentId[],
  range: InstantRange,
): Promise<Map<AgentId, number>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<{ parent: AgentId; count: number }>(
      name,
      `select asked.id as parent, edge.count from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (
         select count(distinct named.${direction.other})::integer as count from ${edges(direction, "asked.id", range, values)}
       ) edge`,
      values.list,
    ),
  );
  return toCounts(ids, rows);
}
