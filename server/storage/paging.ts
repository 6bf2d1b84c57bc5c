/** Pages by key, for one list or for the lists of many parents at once. */
import { DixitError } from "../domain/errors.js";
import type { Page, PageKey, PageRequest } from "../domain/page.js";
import type { Values } from "./sql.js";

export const LARGEST_PAGE = 100;

/** One row more than asked tells whether there is a next page. Throws BAD_PAGE_SIZE. */
export function limitOf(page: PageRequest): number {
  if (!Number.isInteger(page.first) || page.first < 0 || page.first > LARGEST_PAGE) {
    throw new DixitError(
      "BAD_PAGE_SIZE",
      `A page of ${page.first} was asked for; pages hold 0 to ${LARGEST_PAGE} rows. Follow the cursor for more.`,
    );
  }
  return page.first + 1;
}

/** A column a list is sorted by, with the type its keys have. */
export interface SortColumn {
  readonly column: string;
  readonly type: "timestamptz" | "text" | "integer" | "double precision";
}

/**
 * "and (sorted_at, id) < ($3, $4)", or nothing on the first page. All columns go the same way.
 * Throws BAD_CURSOR when the key was not made by a list so sorted.
 */
export function afterKey(
  columns: readonly SortColumn[],
  descending: boolean,
  page: PageRequest,
  values: Values,
): string {
  if (page.after === null) return "";
  const key = page.after;
  if (key.length !== columns.length) throw badKey(key);
  const placeholders = columns.map((column, i) => values.add(checked(key[i], column.type, key), column.type));
  const names = columns.map((column) => column.column);
  return `and (${names.join(", ")}) ${descending ? "<" : ">"} (${placeholders.join(", ")})`;
}

export function orderBy(columns: readonly SortColumn[], descending: boolean): string {
  return columns.map(({ column }) => `${column} ${descending ? "desc" : "asc"}`).join(", ");
}

function checked(part: string | number | undefined, type: SortColumn["type"], key: PageKey): string | number {
  switch (type) {
    case "timestamptz":
      if (typeof part === "string" && isInstant(part)) return part;
      break;
    case "text":
      // NUL cannot be sent as text.
      if (typeof part === "string" && !part.includes("\u0000")) return part;
      break;
    case "integer":
      if (typeof part === "number" && Number.isInteger(part) && Math.abs(part) < 2 ** 31) return part;
      break;
    case "double precision":
      if (typeof part === "number" && Number.isFinite(part)) return part;
      break;
  }
  throw badKey(key);
}

/** Exactly what `Date.toISOString` writes for the years 0 to 9999. */
function isInstant(text: string): boolean {
  const instant = new Date(text);
  return text.length === 24 && !Number.isNaN(instant.getTime()) && instant.toISOString() === text;
}

const badKey = (key: PageKey): DixitError =>
  new DixitError("BAD_CURSOR", `The key ${JSON.stringify(key).slice(0, 200)} does not belong to this list.`);

/** Makes a page of the rows fetched with `limitOf`. */
export function toPage<From, Row>(
  fetched: readonly From[],
  page: PageRequest,
  toRow: (from: From) => Row,
  keyOf: (from: From) => PageKey,
): Page<Row> {
  return {
    rows: fetched.slice(0, page.first).map((from) => ({ row: toRow(from), key: keyOf(from) })),
    hasNextPage: fetched.length > page.first,
  };
}

/** The same for rows of many parents; a parent without rows gets an empty page. */
export function toPages<Parent extends string, From extends { readonly parent: string }, Row>(
  parents: readonly Parent[],
  fetched: readonly From[],
  page: PageRequest,
  toRow: (from: From) => Row,
  keyOf: (from: From) => PageKey,
): Map<Parent, Page<Row>> {
  const groups = groupBy(fetched, (row) => row.parent);
  return new Map(parents.map((parent) => [parent, toPage(groups.get(parent) ?? [], page, toRow, keyOf)]));
}

export function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

/** Every id asked, once. */
export const distinct = <Key>(keys: readonly Key[]): Key[] => [...new Set(keys)];

/** What a count over many parents gives: a parent without rows counts 0. */
export function toCounts<Parent extends string>(
  parents: readonly Parent[],
  rows: readonly { readonly parent: string; readonly count: number }[],
): Map<Parent, number> {
  const found = new Map(rows.map(({ parent, count }) => [parent, count]));
  return new Map(parents.map((parent) => [parent, found.get(parent) ?? 0]));
}
