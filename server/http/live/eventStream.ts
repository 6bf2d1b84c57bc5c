/**
 * Server-sent events by the graphql-sse protocol, in its distinct-connections mode: one operation a request, answered as
 * `next` events and one `complete`. Written here because events are only asked for as fast as the client reads them:
 * the protocol's own library keeps whatever a slow client has not read yet in memory.
 */
import { once } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import Negotiator from "negotiator";
import type { Access } from "../access/access.js";
import { refusalAtTheDoor } from "../access/refuse.js";
import { readJson, Refused } from "../body.js";
import { refusal, SECURITY_HEADERS } from "../respond.js";
import {
  BrokenOff,
  type AskedOperation,
  type FormattedResult,
  type LiveOperations,
  type Started,
} from "./liveOperations.js";

/** A comment so often, so that nothing on the way takes the connection for dead. */
const PING_MS = 12_000;

/** Any of these cannot be sent by another site's page without asking first; the same as over POST /graphql. */
const PREFLIGHT_HEADERS = ["x-apollo-operation-name", "apollo-require-preflight"];

const EVENTS = "text/event-stream";
const OFFERED = ["application/json", "application/graphql-response+json", EVENTS];

/** Whether that is what the client likes best. Some take events beside JSON for whatever they ask, and name JSON first. */
export const wantsEvents = (request: IncomingMessage): boolean => new Negotiator(request).mediaType(OFFERED) === EVENTS;

export class EventStreams {
  /** What ends each open stream. */
  readonly #open = new Set<() => void>();

  constructor(
    private readonly operations: LiveOperations,
    private readonly access: Access,
    private readonly pingMs = PING_MS,
  ) {}

  /** Answers the request for as long as the operation lasts. Throws Refused for what is no such request, and as the door does. */
  async answer(request: IncomingMessage, response: ServerResponse, search: string): Promise<void> {
    const caller = await this.access.callerOf(request);
    const asked = await readOperation(request, search);
    const resumeAfter = request.headers["last-event-id"]?.toString() ?? null;
    const mayWrite = request.method === "POST";
    const started = await this.operations.start(asked, caller, { mayWrite, resumeAfter });
    const refused = refusalAtTheDoor(caller.turn.refused);
    if (refused !== null) throw new Refused(refused);
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      ...caller.turn.headers,
      "content-type": `${EVENTS}; charset=utf-8`,
      "cache-control": "no-cache, no-store",
      // Proxies that collect answers would keep events back.
      "x-accel-buffering": "no",
    });
    await this.send(response, started);
  }

  /** Cuts all streams, as a network would: clients come back, and go on from their last cursor. */
  close(): void {
    for (const end of [...this.#open]) end();
  }

  private async send(response: ServerResponse, started: Started): Promise<void> {
    if (started.kind === "single") {
      response.end(`${next(started.result, null)}${COMPLETE}`);
      return;
    }
    const { results, toldUpTo } = started;
    const end = (): void => {
      response.end();
      void results.return();
    };
    this.#open.add(end);
    const gone = (): void => void results.return();
    response.once("close", gone);
    // Who is cut off before the first event goes on from here. Also, some browsers hand out nothing before the first byte.
    response.write(`${id(toldUpTo())}${PING}`);
    const pings = setInterval(() => {
      if (!response.writableNeedDrain) response.write(PING);
    }, this.pingMs);
    let isComplete = false;
    try {
      for await (const result of results) {
        if (!response.write(next(result, toldUpTo()))) await drained(response);
      }
      isComplete = !response.writableEnded && !response.destroyed;
    } catch (error) {
      if (!(error instanceof BrokenOff)) throw error;
    } finally {
      clearInterval(pings);
      this.#open.delete(end);
      response.off("close", gone);
      response.end(isComplete ? COMPLETE : undefined);
    }
  }
}

const PING = ":\n\n";
const COMPLETE = "event: complete\ndata:\n\n";
const next = (result: FormattedResult, cursor: string | null): string =>
  `${id(cursor)}event: next\ndata: ${JSON.stringify(result)}\n\n`;
/** What a client sends back as `Last-Event-ID` when it was cut off, as browsers' EventSource does. */
const id = (cursor: string | null): string => (cursor === null ? "" : `id: ${cursor}\n`);

/** Resolves once the client has read on, or is gone. */
async function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return;
  const stop = new AbortController();
  const signal = { signal: stop.signal };
  await Promise.race([once(response, "drain", signal), once(response, "close", signal)]).finally(() => {
    stop.abort();
  });
}

async function readOperation(request: IncomingMessage, search: string): Promise<AskedOperation> {
  const { method, headers } = request;
  if (method !== "GET" && method !== "POST") {
    const message = `${method ?? "Nothing"} is not answered here; expected POST or GET.`;
    throw new Refused(refusal(405, "BAD_REQUEST", message, { allow: "GET, POST" }));
  }
  if (method === "POST") {
    if (!/^application\/(?:\w+\+)?json\b/i.test(headers["content-type"] ?? "")) {
      throw new Refused(
        refusal(
          415,
          "BAD_REQUEST",
          "The request's body is not said to be JSON; expected content-type: application/json.",
        ),
      );
    }
    return asOperation(await readJson(request));
  }
  if (!PREFLIGHT_HEADERS.some((name) => (headers[name] ?? "") !== "")) {
    throw new Refused(
      refusal(
        400,
        "BAD_REQUEST",
        `A GET without a header of its own could have been forged by another site. Send it by POST, or with ${PREFLIGHT_HEADERS.join(" or ")}.`,
      ),
    );
  }
  return fromSearch(new URLSearchParams(search));
}

function asOperation(body: unknown): AskedOperation {
  if (typeof body === "object" && body !== null && !Array.isArray(body)) return body;
  throw new Refused(
    refusal(400, "BAD_REQUEST", "The request's body is not one operation; expected an object with `query`."),
  );
}

function fromSearch(search: URLSearchParams): AskedOperation {
  const parsed = (name: string): unknown => {
    const text = search.get(name);
    if (text === null || text === "") return undefined;
    try {
      return JSON.parse(text) as unknown;
    } catch {
      throw new Refused(refusal(400, "BAD_REQUEST", `\`${name}\` in the URL is not JSON.`));
    }
  };
  return {
    query: search.get("query") ?? undefined,
    operationName: search.get("operationName") ?? undefined,
    variables: parsed("variables"),
    extensions: parsed("extensions"),
  };
}
