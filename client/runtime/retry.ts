import { pause } from "./deadline.js";
import { HttpError, NetworkError } from "./errors.js";

const PASSING = [408, 429, 502, 503, 504];
const FIRST_PAUSE = 250; // milliseconds
const LONGEST_PAUSE = 20_000;

/** Whether the same request may succeed a little later. */
export const mayPass = (error: unknown): boolean =>
  error instanceof NetworkError || (error instanceof HttpError && PASSING.includes(error.status));

/**
 * Runs `attempt` until it succeeds, fails for good, or has been repeated often enough; then throws the last failure.
 *
 * @param endsAt a wait past this time is not begun: it would only replace the failure by one that says less
 */
export async function repeat<Result>(
  retries: number,
  endsAt: number,
  signal: AbortSignal,
  attempt: () => Promise<Result>,
): Promise<Result> {
  for (let failures = 0; ; failures++) {
    try {
      return await attempt();
    } catch (error) {
      if (failures >= retries || !mayPass(error)) throw error;
      const wait = pauseBefore(failures, error);
      if (Date.now() + wait >= endsAt) throw error;
      await pause(wait, signal);
    }
  }
}

/**
 * Milliseconds to wait before the next attempt.
 *
 * A wait the server asks for is kept as it is, however long; the call's timeout decides whether it is worth it. Else
 * full jitter: anywhere between nothing and a bound that doubles, so that clients which failed together do not come
 * back together.
 *
 * @param failures 0 after the first one
 */
export function pauseBefore(failures: number, error: unknown): number {
  const asked = error instanceof HttpError ? error.retryAfter : null;
  return asked ?? Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** failures);
}

/** Reads a Retry-After header, in seconds or as an HTTP date, into milliseconds. Null when it is missing or unclear. */
export function readRetryAfter(header: string | null, now = Date.now()): number | null {
  const text = header ?? "";
  const wait = /^\d{1,9}$/.test(text) ? Number(text) * 1000 : Date.parse(text) - now;
  return Number.isNaN(wait) ? null : Math.max(0, wait);
}
