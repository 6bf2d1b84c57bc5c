import { DixitError } from "../../domain/errors.js";
import { decodeCursor, encodeCursor } from "../../search/cursor.js";
import type { Reader } from "../../storage/store.js";
import { LISTS } from "../connection/lists.js";

/** Of a page. Changes are small, and whoever follows them reads them all. */
export const MAX_CHANGES = 1_000;

export const changeCursor = (position: number): string => encodeCursor(LISTS.changes, [position]);

/**
 * Where a cursor stands in the log. Throws BAD_CURSOR for one of another list, and for one past the end: it comes from
 * another archive, or from this one before an older backup was restored, and following it would pass over changes.
 */
export async function positionOf(cursor: string, { changes }: Reader): Promise<number> {
  const position = Number(decodeCursor(LISTS.changes, cursor)[0]);
  const newest = await changes.newest();
  if (position <= newest) return position;
  throw new DixitError(
    "BAD_CURSOR",
    `The cursor stands at change ${position}, and this archive has ${newest}: it is of another archive, or from before a backup was restored. Leave it out and read from the beginning.`,
  );
}
