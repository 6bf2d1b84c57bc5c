import { DixitError } from "../domain/errors.js";

const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/** Reads an ISO 8601 date or instant; a date alone means its midnight in UTC. Throws BAD_DATE, also for 30 February. */
export function readInstant(given: string): Date {
  const match = ISO.exec(given.trim());
  const date = match === null ? null : new Date(given.trim());
  const day = Number(match?.[3]);
  // Date rolls 30 February over to 2 March; the day of the month tells.
  const exists = match !== null && new Date(Date.UTC(Number(match[1]), Number(match[2]) - 1, day)).getUTCDate() === day;
  if (date === null || !exists || Number.isNaN(date.getTime())) {
    throw new DixitError(
      "BAD_DATE",
      `The date is ${JSON.stringify(given.slice(0, 40))}; expected an existing ISO 8601 date such as 2031-03-04 or 2031-03-04T06:30:00Z.`,
    );
  }
  return date;
}
