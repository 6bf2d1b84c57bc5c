import type { Batch } from "./batch.js";
import { within } from "./deadline.js";
import { exchange, type Answer } from "./exchange.js";
import type { Operation } from "./operation.js";
import { DEFAULT_RETRIES, DEFAULT_TIMEOUT, type CallOptions, type TransportOptions } from "./options.js";
import { codeOf, readResult, type PartialResult } from "./result.js";
import { repeat } from "./retry.js";

/**
 * Runs a query or a mutation and gives what its selector describes; `{ data, errors }` when a part will do.
 *
 * @param batch how queries go out together; null where each goes out alone
 */
export async function request<Result>(
  transport: TransportOptions,
  batch: Batch | null,
  operation: Operation<Result>,
  options: CallOptions = {},
): Promise<Result | PartialResult<Result>> {
  const answer = await send(transport, batch, operation, options);
  return readResult(answer, operation, options.partial);
}

function send(
  transport: TransportOptions,
  batch: Batch | null,
  { kind, document, variables }: Operation<unknown>,
  options: CallOptions,
): Promise<Answer> {
  const { url, retries = DEFAULT_RETRIES, timeout = DEFAULT_TIMEOUT } = { ...transport, ...options };
  const { idempotencyKey, signal: caller } = options;
  const endsAt = Date.now() + timeout;
  const isQuery = kind === "query";
  const extra = idempotencyKey === undefined ? undefined : { "idempotency-key": idempotencyKey };
  const payload = JSON.stringify({ query: document, variables });
  return within(url, timeout, caller, async (signal) => {
    // A call with a number of retries of its own cannot share those of others.
    if (batch !== null && isQuery && options.retries === undefined) {
      const answer = await batch(payload, signal, endsAt);
      if (codeOf(answer) !== "BATCH_TOO_LARGE") return answer;
    }
    return repeat(isQuery || extra !== undefined ? retries : 0, endsAt, signal, () =>
      exchange(transport, payload, signal, extra),
    );
  });
}
