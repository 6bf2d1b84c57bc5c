import { pause, within } from "./deadline.js";
import { NetworkError, TimeoutError } from "./errors.js";
import { readEvents } from "./events.js";
import { parse, post, readAnswer, reading } from "./exchange.js";
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
export function subscribe<Result>(
  transport: TransportOptions,
  operation: Operation<Result>,
  options: CallOptions = {},
): AsyncGenerator<Result | PartialResult<Result>, void, undefined> {
  const closing = new AbortController();
  const events = follow(transport, operation, options, closing.signal);
  // A generator that waits for an event would end only after it.
  const end = events.return.bind(events);
  events.return = (value) => {
    closing.abort();
    return end(value);
  };
  return events;
}

async function* follow<Result>(
  transport: TransportOptions,
  operation: Operation<Result>,
  options: CallOptions,
  closing: AbortSignal,
): AsyncGenerator<Result | PartialResult<Result>, void, undefined> {
  const { timeout = DEFAULT_TIMEOUT, signal: caller } = options;
  const { url, retries: atFirst = DEFAULT_RETRIES } = { ...transport, ...options };
  const signal = caller === undefined ? closing : AbortSignal.any([caller, closing]);
  const payload = JSON.stringify({ query: operation.document, variables: operation.variables });
  let retries = atFirst;
  let lastId: string | undefined;
  let failures = 0;
  for (let wait = 0; ;) {
    const connection = new AbortController();
    const either = AbortSignal.any([signal, connection.signal]);
    /** Waits for what comes, but not for ever. */
    const hear = <Heard>(work: Promise<Heard>): Promise<Heard> =>
      within(url, timeout, signal, () => reading(url, either, work));
    try {
      await pause(wait, signal);
      const resume = lastId === undefined ? {} : { "last-event-id": lastId };
      const response = await hear(post(transport, payload, either, { accept: "text/event-stream", ...resume }));
      const { body, headers, status } = response;
      if (body === null || !/event-stream/.test(headers.get("content-type") ?? "")) {
        yield readResult(readAnswer(response, await hear(response.text())), operation, options.partial);
        return;
      }
      const reader = body.getReader();
      let isFirst = true;
      const read = async (): Promise<Uint8Array | undefined> => {
        const { value } = await hear(reader.read());
        // One that was open is worth waiting for; one that holds has got over its failures.
        if (isFirst) retries = options.retries ?? Infinity;
        else if (value !== undefined) failures = 0;
        isFirst = false;
        return value;
      };
      for await (const { event, data, id } of readEvents(read)) {
        lastId = id;
        if (event === "complete") return;
        if (event === "next") yield readResult({ status, body: parse(data), text: data }, operation, options.partial);
      }
      throw new NetworkError(url, "the stream broke off");
    } catch (error) {
      if (closing.aborted) return;
      caller?.throwIfAborted();
      if (failures >= retries || !(mayPass(error) || error instanceof TimeoutError)) throw error;
      wait = pauseBefore(failures++, error);
    } finally {
      connection.abort();
    }
  }
}
