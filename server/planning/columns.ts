import type { SortColumn } from "../storage/paging.js";
import type { Column, PagedRows, Rows } from "./plan.js";
import { Unplanned } from "./unplanned.js";
import type { List } from "./vocabulary.js";

/** A column of the rows, which they then have to give. */
export function column(rows: Rows, name: string): Column {
  rows.columns.add(name);
  return { rows, name };
}

export const aliasOf = (name: string): string => name.slice(0, name.indexOf("."));

export function present(rows: Rows | null): Rows {
  if (rows === null) throw new Unplanned("An operation begins with fields that are read from somewhere.");
  return rows;
}

/** The rows of a page, with what their cursors hold. */
export function withCursors(rows: Rows): PagedRows {
  if (!("ask" in rows)) throw new Unplanned("Only the rows of a page have cursors.");
  const paged = rows as PagedRows;
  for (const { column: name } of keyOf(paged.source)) column(paged, name);
  return paged;
}

export const keyOf = ({ key, order }: List): readonly SortColumn[] => key ?? order;
