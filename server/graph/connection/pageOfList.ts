import type { Page, PageRequest } from "../../domain/page.js";

/** A page of a list that is short enough to be read whole. Its key is the row's position. */
export function pageOfList<Row>(list: readonly Row[], { first, after }: PageRequest): Page<Row> {
  const from = after === null ? 0 : Number(after[0]) + 1;
  const rows = list.slice(from, from + first).map((row, i) => ({ row, key: [from + i] }));
  return { rows, hasNextPage: from + first < list.length };
}
