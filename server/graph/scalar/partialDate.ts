/** Dates with reduced precision, as readers and archives use them. All in UTC. */
/** A year, a month or a day, as the stretch of time it names: from ≤ instant < to. */
export interface PartialDate {
  readonly from: Date;
  readonly to: Date;
}

/** Null for what is not a date and for days that do not exist (2021-02-30). Years 0001 to 9999. */
export function parsePartialDate(text: string): PartialDate | null {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null || match[1] === "0000") return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return { from: utc(year, 1, 1), to: utc(year + 1, 1, 1) };
  const month = Number(match[2]);
  if (month < 1 || month > 12) return null;
  if (match[3] === undefined) return { from: utc(year, month, 1), to: utc(year, month + 1, 1) };
  const day = Number(match[3]);
  const from = utc(year, month, day);
  return day >= 1 && from.getUTCMonth() === month - 1 ? { from, to: utc(year, month, day + 1) } : null;
}

/** `Date.UTC` takes years below 100 for 19xx; setting the year afterwards does not. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
