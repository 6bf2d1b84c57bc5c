import { exchange } from "./exchange.js";
import type { TransportOptions } from "./options.js";
import { errorsIn } from "./result.js";

interface Call {
  /** One operation as JSON. */
  readonly payload: string;
  /** Aborts when nobody waits for its answer any more. */
  readonly signal: AbortSignal;
  readonly resolve: (answer: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends an operation in one request with others. */
export type Batch = (payload: string, signal: AbortSignal) => Promise<unknown>;

/**
 * Collects the operations of one tick into requests, of one operation each unless the client is told otherwise. A request is dropped once nobody waits for any of
 * its answers. Its failure is the same for all, so that those who wait after it come back together.
 */
export function makeBatch(transport: TransportOptions): Batch {
  const { batch: size = 1 } = transport;
  let calls: Call[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    const sent = calls.filter(({ signal }) => !signal.aborted);
    calls = [];
    sendTogether(transport, sent).catch((error: unknown) => {
      for (const { reject } of sent) reject(error);
    });
  };
  return (payload, signal) =>
    new Promise((resolve, reject) => {
      if (calls.push({ payload, signal, resolve, reject }) === 1) timer = setTimeout(flush);
      if (calls.length >= size) flush();
    });
}

async function sendTogether(transport: TransportOptions, calls: readonly Call[]): Promise<void> {
  const controller = new AbortController();
  let waiting = calls.length;
  if (!waiting) return;
  for (const { signal } of calls) {
    signal.addEventListener("abort", () => {
      if (!--waiting) controller.abort();
    });
  }
  const list = calls.map(({ payload }) => payload).join();
  const isOne = calls.length === 1;
  const answer = await exchange(transport, isOne ? list : `[${list}]`, controller.signal);
  calls.forEach(({ resolve }, i) => {
    // What was refused as a whole was refused to everybody; data that is not in a list would be nobody knows whose.
    resolve(isOne ? answer : ((Object(answer) as unknown[])[i] ?? { errors: errorsIn(answer) }));
  });
}
