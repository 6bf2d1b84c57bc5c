/** Dates with reduced precision, as readers and archives write them. All in UTC. */
import { dayOf, monthOf, yearOf, type PartialDate } from "../../domain/partialDate.js";

export type { PartialDate } from "../../domain/partialDate.js";

/** Null for what is not a date and for days that do not exist (2021-02-30). Years 0001 to 9999. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null || match[1] === "0000") return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return yearOf(year);
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  return match[3] === undefined ? monthOf(year, month) : dayOf(year, month, Number(match[3]));
}
