/** Relay connections over storage pages, forward only. */
import { DixitError } from "../../domain/errors.js";
import type { Page, PageRequest } from "../../domain/page.js";
import { decodeCursor, encodeCursor, type CursorList } from "../../search/cursor.js";
import type { PageInfo } from "./pageInfo.type.js";

export const MAX_PAGE_SIZE = 100;

/** What `first: null` means. Left out, `first` has the default that its field declares. */
const DEFAULT_PAGE_SIZE = 20;

export const EMPTY_PAGE: Page<never> = { rows: [], hasNextPage: false };

export interface PageArgs {
  readonly first: number | null;
  readonly after: string | null | undefined;
}

/** Checks what the caller asked. Throws BAD_PAGE_SIZE and BAD_CURSOR. */
export const pageRequest = (list: CursorList, { first, after }: PageArgs): PageRequest => ({
  first: pageSize(first, DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE),
  after: after === null || after === undefined ? null : decodeCursor(list, after),
});

/** Throws BAD_PAGE_SIZE. */
export function pageSize(first: number | null, whenNull: number, largest: number): number {
  const size = first ?? whenNull;
  if (size >= 0 && size <= largest) return size;
  throw new DixitError(
    "BAD_PAGE_SIZE",
    `\`first\` is ${size}; expected 0 to ${largest}. Ask for more with the cursor of the last row, a page at a time.`,
  );
}

/**
 * What a connection field resolves to. The parts are functions, which GraphQL calls only when they are selected: asking
 * for `totalCount` alone reads no rows, and asking for rows alone counts nothing.
 */
export interface Connection<Edge> {
  edges(): Promise<readonly Edge[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
}

export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
}

interface Source<Row> {
  readonly list: CursorList;
  readonly page: PageRequest;
  /** Called at most once. */
  readonly rows: () => Promise<Page<Row>>;
  readonly count: () => Promise<number>;
}

/** A connection whose edges carry more than the node. */
export function connectionOf<Row, EdgeFields extends object>(
  { list, page, rows, count }: Source<Row>,
  toEdge: (row: Row) => EdgeFields,
): Connection<EdgeFields & { readonly cursor: string }> {
  let loaded: Promise<Page<Row>> | undefined;
  const load = (): Promise<Page<Row>> => (loaded ??= rows());
  return {
    edges: async () => (await load()).rows.map(({ row, key }) => ({ ...toEdge(row), cursor: encodeCursor(list, key) })),
    pageInfo: async () => pageInfo(list, page, await load()),
    totalCount: count,
  };
}

export const connection = <Row>(source: Source<Row>): Connection<Edge<Row>> =>
  connectionOf(source, (node) => ({ node }));

function pageInfo(list: CursorList, request: PageRequest, page: Page<unknown>): PageInfo {
  const first = page.rows.at(0);
  const last = page.rows.at(-1);
  return {
    hasNextPage: page.hasNextPage,
    hasPreviousPage: request.after !== null,
    startCursor: first === undefined ? null : encodeCursor(list, first.key),
    endCursor: last === undefined ? null : encodeCursor(list, last.key),
  };
}
