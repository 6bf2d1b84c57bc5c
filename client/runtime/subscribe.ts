import { eitherOf, pause, within } from "./deadline.js";
import { NetworkError } from "./errors.js";
import { readEvents } from "./events.js";
import { parse, payloadOf, post, readAnswer, reading } from "./exchange.js";
import type { Operation } from "./operation.js";
import { DEFAULT_RETRIES, DEFAULT_TIMEOUT, type CallOptions, type TransportOptions } from "./options.js";
import { readResult, type PartialResult } from "./result.js";
import { mayPass, pauseBefore } from "./retry.js";

/**
 * Follows a subscription over server-sent events (graphql-sse, distinct connections). A connection that breaks, or that
 * says nothing for too long, is made anew and goes on after the last event that came: nothing is lost, nothing repeated.
 *
 * Events are read as fast as they are asked for. Leaving the loop closes the connection.
 */
export async function* subscribe<Result>(
  transport: TransportOptions,
  operation: Operation<Result>,
  { timeout = DEFAULT_TIMEOUT, partial, retries, signal }: CallOptions = {},
): AsyncGenerator<Result | PartialResult<Result>, void, undefined> {
  const { url } = transport;
  let most = retries ?? transport.retries ?? DEFAULT_RETRIES;
  let resume = {};
  let failures = 0;
  for (;;) {
    const connection = new AbortController();
    const either = eitherOf(signal, connection.signal);
    /** Waits for what comes, but not for ever. */
    const hear = <Heard>(work: Promise<Heard>): Promise<Heard> => within(url, timeout, signal, () => work);
    try {
      const accept = { accept: "text/event-stream", ...resume };
      const response = await hear(post(transport, payloadOf(operation), either, accept));
      const { body, headers } = response;
      if (!/event-stream/.test(headers.get("content-type") as string)) {
        yield readResult(readAnswer(response, await hear(reading(url, either, response.text()))), operation, partial);
        return;
      }
      // A stream has a body.
      const reader = (body as ReadableStream<Uint8Array>).getReader();
      let blocks = 0;
      for await (const { event, data, id } of readEvents(
        async () => (await hear(reading(url, either, reader.read()))).value,
      )) {
        // What was open once is worth waiting for, and what goes on has got over its failures.
        if (blocks++ === 0) most = retries ?? Infinity;
        else failures = 0;
        if (id) resume = { "last-event-id": id };
        if (event === "complete") return;
        if (event === "next") yield readResult(parse(data ?? ""), operation, partial);
      }
      throw new NetworkError(url, "it ended");
    } catch (error) {
      if (failures >= most || !mayPass(error)) throw error;
      await pause(pauseBefore(failures++, error), signal);
    } finally {
      connection.abort();
    }
  }
}
