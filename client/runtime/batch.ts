import { exchange, type Answer } from "./exchange.js";
import { DEFAULT_RETRIES, type TransportOptions } from "./options.js";
import { isRecord } from "./record.js";
import { repeat } from "./retry.js";

interface Call {
  /** One operation as JSON. */
  readonly payload: string;
  /** Aborts when nobody waits for its answer any more. */
  readonly signal: AbortSignal;
  readonly endsAt: number;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: unknown) => void;
}

/** Sends an operation in one request with others. */
export type Batch = (payload: string, signal: AbortSignal, endsAt: number) => Promise<Answer>;

/**
 * Collects the operations of one tick into requests of at most `size`. A request that fails is sent again as a whole,
 * and dropped once nobody waits for any of its answers.
 */
export function makeBatch(transport: TransportOptions, size: number): Batch {
  let calls: Call[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    clearTimeout(timer);
    const sent = calls.filter(({ signal }) => !signal.aborted);
    calls = [];
    const controller = new AbortController();
    let waiting = sent.length;
    for (const { signal } of sent) {
      signal.addEventListener("abort", () => {
        if (--waiting === 0) controller.abort();
      });
    }
    if (waiting > 0) {
      sendTogether(transport, sent, controller.signal).catch((error: unknown) => {
        for (const { reject } of sent) reject(error);
      });
    }
  };

  return (payload, signal, endsAt) =>
    new Promise((resolve, reject) => {
      if (calls.push({ payload, signal, endsAt, resolve, reject }) === 1) timer = setTimeout(flush);
      if (calls.length >= size) flush();
    });
}

async function sendTogether(transport: TransportOptions, calls: readonly Call[], signal: AbortSignal): Promise<void> {
  const payloads = calls.map(({ payload }) => payload).join();
  const request = calls.length === 1 ? payloads : `[${payloads}]`;
  const retries = transport.retries ?? DEFAULT_RETRIES;
  const endsAt = Math.max(...calls.map((call) => call.endsAt));
  const { body, ...answer } = await repeat(retries, endsAt, signal, () => exchange(transport, request, signal));
  for (const [i, { resolve }] of calls.entries()) {
    // What was refused as a whole was refused to everybody; data that is not in a list would be nobody knows whose.
    const whole = calls.length === 1 ? body : { errors: isRecord(body) && body["errors"] };
    resolve({ ...answer, body: Array.isArray(body) ? body[i] : whole });
  }
}
