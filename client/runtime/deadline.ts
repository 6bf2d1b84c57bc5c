import { TimeoutError } from "./errors.js";

/** The longest a timer takes; for more it would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * Calls `onTime` after so many milliseconds, or `onAbort` with the signal's reason as soon as it aborts.
 *
 * @returns what calls it off; neither listener nor timer stays behind
 */
function alarm(
  milliseconds: number,
  signal: AbortSignal | undefined,
  onTime: () => void,
  onAbort: (reason: unknown) => void,
): () => void {
  const off = (): void => {
    clearTimeout(timer);
    signal?.removeEventListener("abort", abort);
  };
  const abort = (): void => {
    off();
    onAbort(signal?.reason);
  };
  const timer = setTimeout(
    () => {
      off();
      onTime();
    },
    Math.min(milliseconds, LONGEST_TIMER),
  );
  if (signal?.aborted === true) abort();
  else signal?.addEventListener("abort", abort);
  return off;
}

/** Waits, or throws the signal's reason as soon as it aborts. */
export const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => alarm(milliseconds, signal, resolve, reject));

/**
 * Runs `work` until it is done, `timeout` milliseconds have passed or the caller's signal aborts, whichever comes first.
 * Whoever waits is told at once, even while `work` waits for something that cannot be aborted.
 *
 * @throws TimeoutError, or the signal's reason as it is
 */
export const within = <Result>(
  url: string,
  timeout: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (reason: unknown): void => {
      controller.abort(reason);
      // The reason is the caller's and is passed on as it is, whatever it is.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(reason);
    };
    const off = alarm(
      timeout,
      signal,
      () => {
        end(new TimeoutError(url, timeout));
      },
      end,
    );
    void work(controller.signal).then(resolve, reject).finally(off);
  });
