/**
 * The readers a selector is made into: functions from a part of the answer to what the selector made of it. They are put
 * together once and then run over every row, so whatever can be known beforehand is not asked again.
 */

/** What is read is never null: whoever comes by null on the way stops there. */
// What has just come from a server can be anything; the document it answers says what it is.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Read = (data: any) => unknown;

export const itself: Read = (data: unknown) => data;

/** Null for what is not there. */
const readIf = (value: unknown, read: Read): unknown => (value === null || value === undefined ? null : read(value));

export const step =
  (key: string, read: Read): Read =>
  (data: Record<string, unknown>) =>
    readIf(data[key], read);

export const listOf =
  (read: Read): Read =>
  (items: readonly unknown[]) =>
    items.map((item) => readIf(item, read));

/** A scalar, or lists of it. */
export function decodedBy(decode: Read): Read {
  const read: Read = (value: unknown) => (Array.isArray(value) ? listOf(read)(value) : decode(value));
  return read;
}

/** An object or a tuple with the same keys as the one that holds their readers. */
export function objectOf(shape: object, entries: readonly (readonly [key: string, read: Read])[]): Read {
  return (data) => {
    const made: Record<string, unknown> = Array.isArray(shape) ? ([] as never) : {};
    for (const [key, read] of entries) made[key] = read(data);
    return made;
  };
}
