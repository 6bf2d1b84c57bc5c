/**
 * Cursors: where a list was left, as opaque text. A cursor carries a version, the name of its list (order included) and
 * the sort key of a row, so a cursor of another list, or one made by hand, is refused instead of giving a wrong page.
 */
import { DixitError } from "../domain/errors.js";
import { idKind } from "../domain/ids.js";
import type { PageKey } from "../domain/page.js";

/** What one part of a list's sort key may be. Checked on the way in, because the key goes into a statement. */
export type KeyPart = "instant" | "id" | "text" | "integer" | "number" | "position";

/** A list that can be paged: its name, with its order when it has several, and the shape of its sort key. */
export interface CursorList {
  readonly name: string;
  readonly key: readonly KeyPart[];
}

const VERSION = 1;
/** Long enough for the longest name of an agent in a key; anything longer was not made here. */
const MAX_LENGTH = 8_192;
const MAX_INTEGER = 2_147_483_647;

export function encodeCursor(list: CursorList, key: PageKey): string {
  return Buffer.from(JSON.stringify([VERSION, list.name, ...key]), "utf8").toString("base64url");
}

/** Throws BAD_CURSOR unless `cursor` was made by `encodeCursor` for the same list. */
export function decodeCursor(list: CursorList, cursor: string): PageKey {
  const [version, name, ...key] = contentOf(cursor) ?? [];
  if (version !== VERSION || typeof name !== "string") {
    throw new DixitError(
      "BAD_CURSOR",
      `"${shortened(cursor)}" is not a cursor. Pass the endCursor of a page as it came, or leave \`after\` out to start at the beginning.`,
    );
  }
  if (name !== list.name) {
    throw new DixitError(
      "BAD_CURSOR",
      `The cursor belongs to the list "${shortened(name)}", and this is "${list.name}". A cursor holds for one list in one order.`,
    );
  }
  if (!hasShape(key, list.key)) {
    throw new DixitError(
      "BAD_CURSOR",
      `The cursor says it is of the list "${name}" but does not hold that list's key.`,
    );
  }
  return key;
}

function contentOf(cursor: string): unknown[] | null {
  if (cursor.length > MAX_LENGTH || !/^[\w-]+$/.test(cursor)) return null;
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(content) ? content : null;
  } catch {
    return null;
  }
}

function hasShape(key: readonly unknown[], shape: readonly KeyPart[]): key is PageKey {
  return key.length === shape.length && shape.every((part, i) => isPart(part, key[i]));
}

function isPart(part: KeyPart, value: unknown): boolean {
  switch (part) {
    case "instant":
      return typeof value === "string" && isInstant(value);
    case "id":
      return typeof value === "string" && idKind(value) !== null;
    case "text":
      return typeof value === "string" && !value.includes("\u0000");
    case "integer":
      return typeof value === "number" && Number.isInteger(value) && Math.abs(value) <= MAX_INTEGER;
    case "number":
      return typeof value === "number" && Number.isFinite(value);
    case "position":
      return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
  }
}

/** As `Date.prototype.toISOString` writes it, so that a day that does not exist is refused too. */
function isInstant(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/.test(text)) return false;
  const date = new Date(text);
  return !Number.isNaN(date.getTime()) && date.toISOString() === text;
}

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
