/** A date as precise as it is known: a year, a month or a day, as the stretch of time it names. In UTC. */
export interface PartialDate {
  /** from ≤ instant < to */
  readonly from: Date;
  readonly to: Date;
}

export const yearOf = (year: number): PartialDate => ({ from: utc(year, 1, 1), to: utc(year + 1, 1, 1) });

/** @param month 1 to 12; one beyond either end is counted on into the neighbouring years */
export const monthOf = (year: number, month: number): PartialDate => ({
  from: utc(year, month, 1),
  to: utc(year, month + 1, 1),
});

/** Null for a day that does not exist: 30 February. */
export function dayOf(year: number, month: number, day: number): PartialDate | null {
  const from = utc(year, month, day);
  return from.getUTCMonth() === month - 1 && from.getUTCDate() === day ? { from, to: utc(year, month, day + 1) } : null;
}

/** The day an instant lies in, moved by so many days. */
export function dayAround(instant: Date, moved = 0): PartialDate {
  const day = (by: number): Date =>
    utc(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate() + moved + by);
  return { from: day(0), to: day(1) };
}

/** As in ISO 8601: 2021, 2021-10, 2021-10-05. The stretch must be a whole year, month or day. */
export function written({ from, to }: PartialDate): string {
  const day = from.toISOString().slice(0, 10);
  if (!day.endsWith("-01") || to.getUTCDate() !== 1) return day;
  if (day.endsWith("-01-01") && to.getUTCMonth() === 0) return day.slice(0, 4);
  return day.slice(0, 7);
}

/** `Date.UTC` takes years below 100 for 19xx; setting the year afterwards does not. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
