import type { Batch } from "./batch.js";
import { within } from "./deadline.js";
import { exchange, payloadOf } from "./exchange.js";
import type { Operation } from "./operation.js";
import { DEFAULT_RETRIES, DEFAULT_TIMEOUT, type CallOptions, type TransportOptions } from "./options.js";
import { errorsIn, readResult, type PartialResult } from "./result.js";
import { repeat } from "./retry.js";

/**
 * Runs a query or a mutation and gives what its selector describes; `{ data, errors }` when a part will do.
 *
 * @param batch how queries go out
 */
export async function request<Result>(
  transport: TransportOptions,
  batch: Batch,
  operation: Operation<Result>,
  options: CallOptions | undefined,
): Promise<Result | PartialResult<Result>> {
  const {
    idempotencyKey: key,
    partial,
    retries = DEFAULT_RETRIES,
    signal: caller,
    timeout = DEFAULT_TIMEOUT,
    url,
  } = { ...transport, ...options };
  const isQuery = operation.kind === "query";
  const endsAt = Date.now() + timeout;
  const payload = payloadOf(operation);
  const answer = await within(url, timeout, caller, (signal) =>
    repeat(isQuery || key ? retries : 0, endsAt, signal, async () => {
      if (isQuery) {
        const shared = await batch(payload, signal);
        // Refused for the company it came in, or as one too many: alone it is told when to come back.
        if (!/BATCH_TOO_LARGE|RATE_LIMITED/.test(errorsIn(shared)[0]?.extensions?.code as string)) return shared;
      }
      return exchange(transport, payload, signal, key && { "idempotency-key": key });
    }),
  );
  return readResult(answer, operation, partial);
}
