import { TimeoutError } from "./errors.js";

/**
 * Runs `work` until it is done, `timeout` milliseconds have passed or the caller's signal aborts, whichever comes first.
 * Whoever waits is told at once, even while `work` waits for something that cannot be aborted. Neither listener nor timer
 * stays behind.
 *
 * @throws TimeoutError, or the signal's reason as it is
 */
export const within = <Result>(
  url: string,
  timeout: number,
  caller: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end = (reason?: unknown): void => {
      clearTimeout(timer);
      controller.abort(reason);
      // The reason is the caller's and is passed on as it is, whatever it is.
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
      reject(reason);
    };
    const abort = (): void => {
      end(caller?.reason);
    };
    const timer = setTimeout(
      () => {
        end(new TimeoutError(url, timeout));
      },
      // The longest a timer takes; for more it would fire at once.
      Math.min(timeout, 2_147_483_647),
    );
    caller?.addEventListener("abort", abort, controller);
    if (caller?.aborted) abort();
    void work(controller.signal).then(resolve, reject).finally(end);
  });

/** Waits, or throws the signal's reason as soon as it aborts. */
export const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  within("", milliseconds, signal, () => new Promise<never>(() => undefined)).catch(() => signal?.throwIfAborted());

/** Aborts when one of them does. */
export const eitherOf = (caller: AbortSignal | undefined, own: AbortSignal): AbortSignal =>
  caller ? AbortSignal.any([caller, own]) : own;
