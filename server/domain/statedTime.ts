import { dayAround, dayOf, monthOf, yearOf, type PartialDate } from "./partialDate.js";

/** A time as a text states it, before anybody knows when the text was published. */
export type StatedTime =
  /** "le 3 mars", "in March 2030"; a year, a day or both may be missing. Months count from 1. */
  | { readonly kind: "date"; readonly year: number | null; readonly month: number; readonly day: number | null }
  /** "in 2029" */
  | { readonly kind: "year"; readonly year: number }
  /** "on Tuesday", 0 being Sunday; `last` for "mardi dernier", which is never the day of publication. */
  | { readonly kind: "weekday"; readonly weekday: number; readonly last: boolean }
  /** "yesterday", "last month" */
  | { readonly kind: "ago"; readonly unit: "day" | "month" | "year"; readonly count: number };

const DAYS_A_WEEK = 7;

/**
 * The time meant, given when the text was published: the latest such time that had begun by then. Null where that cannot
 * be told: a time relative to a publication that is not dated, a day that does not exist, a time that lies ahead, and a
 * weekday or a date without its year that is the day after publication — where the article was written, it may already
 * have been that day.
 */
export function resolveTime(time: StatedTime, published: Date | null): PartialDate | null {
  const found = published === null ? withoutPublication(time) : relativeTo(time, published);
  return found !== null && isWritable(found) && (published === null || found.from <= published) ? found : null;
}

/** The years that dates are written with. */
const isWritable = ({ from, to }: PartialDate): boolean => from.getUTCFullYear() >= 1 && to.getUTCFullYear() <= 9999;

function withoutPublication(time: StatedTime): PartialDate | null {
  if (time.kind === "year") return yearOf(time.year);
  return time.kind === "date" && time.year !== null ? inYear(time, time.year) : null;
}

function relativeTo(time: StatedTime, published: Date): PartialDate | null {
  switch (time.kind) {
    case "year":
      return yearOf(time.year);
    case "date":
      return time.year === null ? latest(time, published) : inYear(time, time.year);
    case "weekday":
      return latestWeekday(time.weekday, time.last, published);
    case "ago":
      return ago(time.unit, time.count, published);
  }
}

type DateTime = Extract<StatedTime, { kind: "date" }>;

const inYear = ({ month, day }: DateTime, year: number): PartialDate | null =>
  day === null ? monthOf(year, month) : dayOf(year, month, day);

function latest(time: DateTime, published: Date): PartialDate | null {
  const year = published.getUTCFullYear();
  const thisYear = inYear(time, year);
  if (thisYear !== null && thisYear.from <= published) return thisYear;
  const tomorrow = dayAround(published, 1);
  if (time.day !== null && thisYear?.from.getTime() === tomorrow.from.getTime()) return null;
  return inYear(time, year - 1);
}

function latestWeekday(weekday: number, last: boolean, published: Date): PartialDate | null {
  const back = (published.getUTCDay() - weekday + DAYS_A_WEEK) % DAYS_A_WEEK;
  if (last) return dayAround(published, -(back === 0 ? DAYS_A_WEEK : back));
  return back === DAYS_A_WEEK - 1 ? null : dayAround(published, -back);
}

function ago(unit: "day" | "month" | "year", count: number, published: Date): PartialDate {
  if (unit === "day") return dayAround(published, -count);
  const year = published.getUTCFullYear();
  return unit === "year" ? yearOf(year - count) : monthOf(year, published.getUTCMonth() + 1 - count);
}
