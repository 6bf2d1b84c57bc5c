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
 * Walks a list page by page to its end. Whoever leaves the loop aborts what is still under way.
 *
 * @param ahead whether the next page is asked for while the caller reads this one; never more than that one
 * @throws PaginationError when the server says that there is more, but not where, or sends the same place again
 */
export async function* pages<Item>(
  load: LoadPage<Item>,
  { after = null, pageSize = 100, limit = Infinity, signal }: WalkOptions = {},
  ahead = false,
): AsyncGenerator<Page<Item>, void, undefined> {
  const left = new AbortController();
  const either = signal === undefined ? left.signal : AbortSignal.any([signal, left.signal]);
  const seen = new Set([after]);
  let rest = limit;
  const ask = (cursor: string | null): Promise<Page<Item> | null> => {
    const asked = load(cursor, Math.min(pageSize, rest), either);
    // Whoever waits for the page is told of a failure. When the loop has been left, nobody waits.
    asked.catch(() => undefined);
    return asked;
  };
  try {
    for (let next = rest > 0 ? ask(after) : null; next !== null;) {
      const page = await next;
      if (page === null) return;
      const { cursor, items, hasNextPage } = page;
      rest -= items.length;
      const goesOn = hasNextPage && rest > 0;
      const isStuck = goesOn && (cursor === null || seen.has(cursor));
      seen.add(cursor);
      next = goesOn && ahead && !isStuck ? ask(cursor) : null;
      yield page;
      if (isStuck) throw new PaginationError(`The list goes on, but its cursor does not: it is ${cursor} again.`);
      if (goesOn) next ??= ask(cursor);
    }
  } finally {
    left.abort();
  }
}

/** The same, a row at a time, with the next page on its way while this one is read. */
export async function* stream<Item>(
  load: LoadPage<Item>,
  options: WalkOptions = {},
  ahead = true,
): AsyncGenerator<Item, void, undefined> {
  for await (const { items } of pages(load, options, ahead)) {
    for (const item of items) {
      options.signal?.throwIfAborted();
      yield item;
    }
  }
}
