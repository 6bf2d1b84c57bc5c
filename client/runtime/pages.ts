import { PaginationError } from "./errors.js";

/** What a list must have to be walked forward: the part of a Relay connection that says where the next page begins. */
export interface Pageable {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Walks a connection page by page, one request ahead of nobody: the next page is asked for when the caller wants it, so
 * leaving the loop early costs nothing. A page's `pageInfo.endCursor` is where a later walk can resume.
 *
 * @param load gives the connection after a cursor, or null when what it belongs to is not there; the walk then ends
 * @throws PaginationError when the server says that there is more, but not where, or sends the same place again
 */
export async function* pages<Page extends Pageable>(
  load: (after: string | null) => Promise<Page | null | undefined>,
  after: string | null,
): AsyncGenerator<Page, void, undefined> {
  const seen = new Set<string>();
  for (let cursor = after; ;) {
    const page = await load(cursor);
    if (page === null || page === undefined) return;
    yield page;
    if (!page.pageInfo.hasNextPage) return;
    const next = page.pageInfo.endCursor;
    if (next === null)
      throw new PaginationError("The server says that there is a next page, but gives no cursor to it.");
    if (next === cursor || seen.has(next)) {
      throw new PaginationError(`The server's cursor does not move on: it gave "${next}" a second time.`);
    }
    seen.add(next);
    cursor = next;
  }
}
