import { HttpError, NetworkError } from "./errors.js";

const PASSING = new Set([408, 429, 502, 503, 504]);
const FIRST_PAUSE = 250; // milliseconds
const LONGEST_PAUSE = 20_000;

/** Whether the same request may succeed a little later. */
export const mayPass = (error: unknown): error is NetworkError | HttpError =>
  error instanceof NetworkError || (error instanceof HttpError && PASSING.has(error.status));

/**
 * Milliseconds to wait before the next attempt.
 *
 * A wait the server asks for is kept as it is, however long; the call's timeout decides whether it is worth it. Else
 * full jitter: anywhere between nothing and a bound that doubles, so that clients which failed together do not come
 * back together.
 *
 * @param attempt 0 after the first failure
 */
export function pauseBefore(attempt: number, error: NetworkError | HttpError): number {
  const asked = error instanceof HttpError ? error.retryAfter : null;
  return asked ?? Math.random() * Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt);
}

/** Reads a Retry-After header, in seconds or as an HTTP date, into milliseconds. Null when it is missing or unclear. */
export function readRetryAfter(header: string | null, now = Date.now()): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header)) return Number(header) * 1000;
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** Waits, or throws the signal's reason as soon as it aborts. */
export function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      // The reason is the caller's and is passed on as it is, whatever it is.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(signal.reason);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal.aborted) stop();
    else signal.addEventListener("abort", stop, { once: true });
  });
}
