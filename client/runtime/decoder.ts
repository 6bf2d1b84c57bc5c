/**
 * The readers a selector is made into: functions from a part of the answer to what the selector made of it. They are put
 * together once and then run over every row, so whatever can be known beforehand is not asked again.
 */
import { DixitError } from "./errors.js";

/** What is read is never null: whoever comes by null on the way stops there. */
// What has just come from a server can be anything; the document it answers says what it is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Read = (data: any) => unknown;

export const itself: Read = (data: unknown) => data;

export const constant =
  (value: unknown): Read =>
  () =>
    value;

/** Null where the object has nothing under the key. */
export const step = (key: string, read: Read): Read =>
  read === itself
    ? (data: Record<string, unknown>) => data[key] ?? null
    : (data: Record<string, unknown>) => present(data[key], read);

const present = (value: unknown, read: Read): unknown => (value === null || value === undefined ? null : read(value));

export const listOf =
  (read: Read): Read =>
  (items: readonly unknown[]) =>
    items.map((item) => present(item, read));

/** A scalar, or lists of it. */
export function decodedBy(decode: Read): Read {
  const read: Read = (value: unknown) =>
    Array.isArray(value) ? value.map((item) => present(item, read)) : decode(value);
  return read;
}

export const tupleOf =
  (reads: readonly Read[]): Read =>
  (data) =>
    reads.map((read) => read(data));

export function objectOf(entries: readonly (readonly [key: string, read: Read])[]): Read {
  return (data) => {
    const made: Record<string, unknown> = {};
    for (const [key, read] of entries) made[key] = read(data);
    return made;
  };
}

/** What one type is read by. An interface is known by a field that is asked of nothing else. */
export interface Case {
  readonly type: string;
  readonly mark: string | null;
  readonly read: Read;
}

export function oneOf(cases: readonly Case[], otherwise: Read | null): Read {
  return (data: Record<string, unknown>) => {
    const name = data["__typename"];
    for (const { type, mark, read } of cases) if (mark === null ? type === name : mark in data) return read(data);
    if (otherwise !== null) return otherwise(data);
    throw new DixitError(
      "BAD_RESPONSE",
      `Expected ${cases.map(({ type }) => type).join(" or ")}; the server sent the type ${String(name)}. Take others with $else.`,
    );
  };
}
