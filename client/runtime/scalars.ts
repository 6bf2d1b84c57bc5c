import { DixitError } from "./errors.js";

/** Makes a value of the program out of one in the answer, which is not null. */
export type Decoder = (value: unknown) => unknown;

/**
 * Custom scalars that are something else in a program than in JSON. The generated table counts them in this order, from
 * one. What is sent needs no such list: `JSON.stringify` writes dates, URLs and whatever has a `toJSON` as text.
 */
export const DECODERS: Readonly<Record<string, Decoder>> = { DateTime: toDate };

function toDate(value: unknown): Date {
  const date = new Date(typeof value === "string" ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) {
    throw new DixitError("BAD_RESPONSE", `Expected a date and time; the server sent ${JSON.stringify(value)}.`);
  }
  return date;
}
