import { DixitError } from "./errors.js";

/**
 * Custom scalars that are something else in a program than in JSON, each with what makes it of a value that is not null.
 * What is sent needs no such list: `JSON.stringify` writes dates, URLs
 * and whatever has a `toJSON` as text.
 */
export const DECODERS: Readonly<Record<string, (value: unknown) => unknown>> = { DateTime: toDate };

function toDate(value: unknown): Date {
  const date = new Date(typeof value === "string" ? value : Number.NaN);
  if (isNaN(+date)) {
    throw new DixitError("BAD_RESPONSE", `Expected a DateTime; the server sent ${JSON.stringify(value)}.`);
  }
  return date;
}
