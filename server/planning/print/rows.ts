/** Sets of rows as subqueries. Inside, tables have the aliases of the map; outside, each set has a name of its own. */
import { afterKey, limitOf, orderBy, type SortColumn } from "../../storage/paging.js";
import type { QuoteRead } from "../../storage/quoteList.js";
import type { Values } from "../../storage/sql.js";
import type { Column, PagedRows, Rows, SourceRows } from "../plan.js";
import type { Key, List, Paged } from "../vocabulary.js";
import { keyOf } from "../columns.js";
import { expressionOf } from "../expressions.js";
import type { Draft } from "./draft.js";

/** A column as it is read outside of its rows' subquery: "r2.a_headline". */
export const outside = ({ rows, name }: Column): string => `${rows.name}.${exported(name)}`;

const exported = (column: string): string => column.replace(".", "_");

/** Rows of which nothing is shown, but that they are there, still have to be told apart by `distinct`. */
function columnsOf({ columns }: Rows): string {
  return columns.size === 0
    ? "1 as row"
    : [...columns].map((column) => `${expressionOf(column)} as ${exported(column)}`).join(", ");
}

/** @param first whether only the first row is wanted, where the source says which it is */
export function sourceRows(draft: Draft, rows: SourceRows, first: boolean): string {
  const keys = rows.keys.map(outside);
  if (rows.asked === null) return `(${select(rows, keys, first)}) ${rows.name}`;
  const selected = draft.part(rows.asked, (given, values) =>
    select(rows, [...keys, ...given.map((key) => keyAsked(key, values))], first),
  );
  return `(${selected}) ${rows.name}`;
}

/** Numbers stand in the text, as the sizes of pages do. */
function keyAsked(key: Key, values: Values): string {
  if (typeof key === "number") return String(key);
  return values.add(key, typeof key === "string" ? "text" : "text[]");
}

function select(rows: SourceRows, keys: readonly string[], first: boolean): string {
  const { from, beside, where, order } = rows.source;
  const joined = beside !== undefined && shows(rows, beside.alias) ? ` ${beside.join}` : "";
  const condition = where === undefined ? "" : ` where ${where(keys)}`;
  const sorted = order === undefined ? "" : ` order by ${order(keys)}${first ? " limit 1" : ""}`;
  return `select ${columnsOf(rows)} from ${typeof from === "string" ? from : from(keys)}${joined}${condition}${sorted}`;
}

/** @param ahead whether one row more is read, which tells if there is a next page */
export function pagedRows(draft: Draft, rows: PagedRows, ahead: boolean): string {
  const numbered = ahead || rows.source.positions !== undefined;
  const read = draft.part(rows.ask, (ask, values) => selectPage(rows, ask, values, ahead));
  return numbered
    ? `(select row.*, row_number() over () as place from (${read}) row) ${rows.name}`
    : `(${read}) ${rows.name}`;
}

function selectPage(rows: PagedRows, ask: Paged, values: Values, ahead: boolean): string {
  const list = rows.source;
  const keys = rows.keys.map(outside);
  const page = {
    list,
    ask,
    values,
    ahead,
    from: fromOf(list, ask, keys, values),
    where: list.where(ask, keys, values),
  };
  const reads = list.narrowed?.(ask, values) ?? null;
  const { beside } = list;
  if (beside === undefined || (reads === null && !shows(rows, beside.alias))) return selectRows(page, columnsOf(rows));
  // The page first, and only its rows' company: joined before the limit, the database may well join the whole tables.
  const inner = reads === null ? selectRows(page, `${beside.of}.*`) : selectNarrowed(page, reads, beside.of);
  const joined = shows(rows, beside.alias) ? ` ${beside.join}` : "";
  return `select ${columnsOf(rows)} from (${inner}) ${beside.of}${joined}
    order by ${list.positions ?? orderBy(keyOf(list), list.descending(ask))}`;
}

interface Reading {
  readonly list: List;
  readonly ask: Paged;
  readonly values: Values;
  readonly ahead: boolean;
  readonly from: string;
  /** Conditions on every row, whichever list it is read from. */
  readonly where: string;
}

/** The number stands in the text: knowing it, the database plans to read that many rows and not a tenth of the table. */
const limitFor = ({ ask, ahead }: Reading): number => limitOf(ask.page) - (ahead ? 0 : 1);

function selectRows(page: Reading, columns: string): string {
  const { list, ask, values, from, where } = page;
  const { order, positions } = list;
  const descending = list.descending(ask);
  const [after, offset] =
    positions === undefined
      ? [afterKey(order, descending, ask.page, values), ""]
      : ["", ` offset ${firstPosition(ask)}`];
  return `select ${list.distinct ? distinctOn(order) : ""}${columns} from ${from}
    where true ${where} ${after} order by ${positions ?? orderBy(order, descending)}${offset} limit ${limitFor(page)}`;
}

/** A page of each parent of each list, and of those rows the first. */
function selectNarrowed(page: Reading, reads: readonly QuoteRead[], of: string): string {
  const { ask, values, where } = page;
  const descending = page.list.descending(ask);
  const key = keyOf(page.list).map(({ column, type }) => ({ column: column.replace(`${of}.`, "child."), type }));
  const pages = reads.map(
    ({
      list: { from, parent, order },
      ids,
    }) => `select child.* from (select distinct id from unnest(${ids}) every(id)) asked
      cross join lateral (
        select ${distinctOn(order)}${of}.* from ${from}
        where ${parent} = asked.id ${where} ${afterKey(order, descending, ask.page, values)}
        order by ${orderBy(order, descending)} limit ${limitFor(page)}
      ) child`,
  );
  return pages.length === 0
    ? `select ${of}.* from ${page.from} where false`
    : `select ${distinctOn(key)}child.* from (${pages.join(" union all ")}) child
       order by ${orderBy(key, descending)} limit ${limitFor(page)}`;
}

const fromOf = ({ from }: List, ask: Paged, keys: readonly string[], values: Values): string =>
  typeof from === "string" ? from : from(ask, keys, values);

const distinctOn = (order: readonly SortColumn[]): string =>
  `distinct on (${order.map(({ column }) => column).join(", ")}) `;

const shows = (rows: Rows, alias: string): boolean => [...rows.columns].some((name) => name.startsWith(`${alias}.`));

/** Where the page begins in a list whose cursors hold positions. */
export const firstPosition = ({ page }: Paged): number => (page.after === null ? 0 : Number(page.after[0]) + 1);

/** A filter made of others may hold an "or" over several tables: what its parts name is read from their own indexes. */
export function countRows(draft: Draft, rows: PagedRows): string {
  const list: List = rows.source;
  const counted = draft.part(rows.ask, (ask, values) => {
    const keys = rows.keys.map(outside);
    const less = list.countedIn?.(ask, keys) ?? null;
    if (less !== null) return `select count(${list.count})::text from ${less.from} where true ${less.where}`;
    const reads = list.counted?.(ask, values) ?? null;
    const where = list.where(ask, keys, values);
    if (reads === null) {
      return `select count(${list.count})::text from ${fromOf(list, ask, keys, values)} where true ${where}`;
    }
    const found = reads.map(
      ({ list: read, ids }) => `select a.quote_id from ${read.from} where ${read.parent} = any(${ids}) ${where}`,
    );
    // A quote stands in one list as often as it names somebody, and in several.
    return found.length === 0
      ? "select '0'"
      : `select count(distinct found.quote_id)::text from (${found.join(" union all ")}) found`;
  });
  return `(${counted})`;
}
