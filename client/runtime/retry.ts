import { pause } from "./deadline.js";
import { HttpError, NetworkError, TimeoutError } from "./errors.js";

/** A failure that may pass. */
interface Failure extends Error {
  readonly retryAfter?: number | null;
  /** From 0 to 1; drawn when it is first waited for. */
  chance?: number;
}

/** Whether the same request may succeed a little later. */
export const mayPass = (error: unknown): error is Failure =>
  error instanceof NetworkError ||
  error instanceof TimeoutError ||
  (error instanceof HttpError && /408|429|50[234]/.test(`${error.status}`));

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
 * back together. Calls of one client that failed in one request do: of one failure, chance decides once.
 *
 * @param failures 0 after the first one
 */
export function pauseBefore(failures: number, error: Failure): number {
  return error.retryAfter ?? (error.chance ??= Math.random()) * Math.min(20_000, 250 * 2 ** failures);
}

/** Reads a Retry-After header, in seconds or as an HTTP date, into milliseconds. Null when it is missing or unclear. */
export function readRetryAfter(header: string | null): number | null {
  // No seconds at all, and a date in the past, mean the same.
  const wait = Number(header) * 1000 || Date.parse(header as string) - Date.now();
  return isNaN(wait) ? null : Math.max(0, wait);
}
