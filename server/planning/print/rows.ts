/** Sets of rows as subqueries. Inside, tables have the aliases of the map; outside, each set has a name of its own. */
import { limitOf, afterKey, orderBy } from "../../storage/paging.js";
import type { Values } from "../../storage/sql.js";
import type { Column, PagedRows, Rows, SourceRows } from "../plan.js";
import type { List, Paged, Source } from "../vocabulary.js";
import type { Draft } from "./draft.js";

/** A column as it is read outside of its rows' subquery: "r2.a_headline". */
export const outside = ({ rows, name }: Column): string => `${rows.name}.${exported(name)}`;

const exported = (column: string): string => column.replace(".", "_");

/** Rows of which nothing is shown, but that they are there, still have to be told apart by `distinct`. */
const columnsOf = (rows: Rows): string =>
  rows.columns.size === 0
    ? "1 as row"
    : [...rows.columns].map((column) => `${column} as ${exported(column)}`).join(", ");

/** @param first whether only the first row is wanted, where the source says which it is */
export function sourceRows(draft: Draft, rows: SourceRows, first: boolean): string {
  const { source, keys } = rows;
  if (!("read" in keys)) return `(${select(rows, source, keys.map(outside), first)}) ${rows.name}`;
  const asked = draft.part(keys, (given, values) =>
    select(
      rows,
      source,
      given.map((key) => values.add(key, typeof key === "string" ? "text" : "text[]")),
      first,
    ),
  );
  return `(${asked}) ${rows.name}`;
}

function select(rows: Rows, { from, where, order }: Source, keys: readonly string[], first: boolean): string {
  const condition = where === undefined ? "" : ` where ${where(keys)}`;
  const sorted = order === undefined ? "" : ` order by ${order(keys)}${first ? " limit 1" : ""}`;
  return `select ${columnsOf(rows)} from ${typeof from === "string" ? from : from(keys)}${condition}${sorted}`;
}

/** How a page is read: whether one row more is, which tells if there is a next page, and whether rows are numbered. */
export interface Reading {
  readonly ahead: boolean;
  readonly numbered: boolean;
}

export function pagedRows(draft: Draft, rows: PagedRows, { ahead, numbered }: Reading): string {
  const read = draft.part(rows.ask, (ask, values) => selectPage(rows, ask, values, ahead));
  return numbered
    ? `(select row.*, row_number() over () as place from (${read}) row) ${rows.name}`
    : `(${read}) ${rows.name}`;
}

function selectPage(rows: PagedRows, ask: Paged, values: Values, ahead: boolean): string {
  const list = rows.source;
  const { order, positions, distinct, beside } = list;
  const descending = list.descending(ask);
  const keys = rows.keys.map(outside);
  const unique = distinct ? `distinct on (${order.map(({ column }) => column).join(", ")}) ` : "";
  const joined = beside !== undefined && shows(rows, beside.alias) ? ` ${beside.join}` : "";
  const after = positions === undefined ? afterKey(order, descending, ask.page, values) : "";
  // The number stands in the text: knowing it, the database plans to read that many rows and not a tenth of the table.
  const limit = limitOf(ask.page) - (ahead ? 0 : 1);
  return `select ${unique}${columnsOf(rows)} from ${list.from}${joined}
    where true ${list.where(ask, keys, values)} ${after}
    order by ${positions ?? orderBy(order, descending)}${positions === undefined ? "" : ` offset ${firstPosition(ask)}`} limit ${limit}`;
}

const shows = (rows: Rows, alias: string): boolean => [...rows.columns].some((name) => name.startsWith(`${alias}.`));

/** Where the page begins in a list whose cursors hold positions. */
export const firstPosition = ({ page }: Paged): number => (page.after === null ? 0 : Number(page.after[0]) + 1);

export function countRows(draft: Draft, rows: PagedRows): string {
  const list: List = rows.source;
  const counted = draft.part(rows.ask, (ask, values) => list.where(ask, rows.keys.map(outside), values));
  return `(select count(${list.count})::text from ${list.from} where true ${counted})`;
}
