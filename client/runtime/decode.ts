import { DixitError } from "./errors.js";
import { isRecord } from "./record.js";

/**
 * Turns the ISO 8601 texts at `paths` into `Date`s, in place.
 *
 * In place, because the value has just been parsed and nobody else holds it. A path that leads through null ends there.
 */
export function decodeDateTimes(data: unknown, paths: readonly string[]): void {
  for (const path of paths) decodeAt(data, path.split("."), path);
}

function decodeAt(value: unknown, steps: readonly string[], path: string): void {
  if (Array.isArray(value)) {
    for (const item of value) decodeAt(item, steps, path);
    return;
  }
  const [key, ...rest] = steps;
  if (!isRecord(value) || key === undefined || value[key] === undefined || value[key] === null) return;
  if (rest.length > 0) decodeAt(value[key], rest, path);
  else value[key] = Array.isArray(value[key]) ? value[key].map((one) => toDate(one, path)) : toDate(value[key], path);
}

function toDate(value: unknown, path: string): Date {
  const date = new Date(typeof value === "string" ? value : Number.NaN);
  if (Number.isNaN(date.getTime())) {
    throw new DixitError(
      "BAD_RESPONSE",
      `Expected a date and time at ${path}; the server sent ${JSON.stringify(value)}.`,
    );
  }
  return date;
}
