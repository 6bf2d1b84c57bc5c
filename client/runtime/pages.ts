import { eitherOf } from "./deadline.js";
import { PaginationError } from "./errors.js";
import type { Page } from "./operation.js";
import type { CallOptions } from "./options.js";

/** Which part of a list, and how it is asked for. */
export interface WalkOptions extends Pick<CallOptions, "retries" | "signal" | "timeout"> {
  /** The cursor to begin after: where an earlier walk ended. */
  readonly after?: string | null | undefined;
  /** Rows a request, 1 to 100. 100 unless told. */
  readonly pageSize?: number;
  /** Rows at most. */
  readonly limit?: number;
}

/** Loads the page after a cursor; null when what the list belongs to is not there. The signal ends the walk. */
export type LoadPage<Item> = (
  after: string | null,
  pageSize: number,
  signal: AbortSignal,
) => Promise<Page<Item> | null>;

/**
 * Walks a list page by page to its end. The next page is on its way while the caller reads this one, and never more than
 * that one; whoever leaves the loop aborts it.
 *
 * @throws PaginationError when the server says that there is more, but not where, or sends the same place again
 */
export async function* pages<Item>(
  load: LoadPage<Item>,
  { after = null, pageSize = 100, limit: rest = Infinity, signal }: WalkOptions = {},
): AsyncGenerator<Page<Item>, void, undefined> {
  const left = new AbortController();
  const either = eitherOf(signal, left.signal);
  const ask = (cursor: string | null): Promise<Page<Item> | null> => {
    const asked = load(cursor, Math.min(pageSize, rest), either);
    // Whoever waits for the page is told of a failure. When the loop has been left, nobody waits.
    asked.catch(() => undefined);
    return asked;
  };
  try {
    // Null is no place to go on from either.
    const seen = new Set([null, after]);
    for (let next = rest > 0 && ask(after); next !== false;) {
      const page = await next;
      if (page === null) return;
      const { cursor, items, hasNextPage } = page;
      rest -= items.length;
      const goesOn = hasNextPage && rest > 0;
      const isStuck = goesOn && seen.has(cursor);
      seen.add(cursor);
      next = goesOn && !isStuck && ask(cursor);
      yield page;
      if (isStuck) throw new PaginationError("PAGINATION_ERROR", `cursor ${cursor} came again`);
    }
  } finally {
    left.abort();
  }
}

/** The same, a row at a time. */
export async function* stream<Item>(
  load: LoadPage<Item>,
  options: WalkOptions = {},
): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of pages(load, options)) {
    for (const item of items) {
      options.signal?.throwIfAborted();
      yield item;
    }
  }
}
