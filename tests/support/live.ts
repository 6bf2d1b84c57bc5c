/** Subscribers by the reference clients of both protocols, and what they were told. */
import { createClient as createSseClient } from "graphql-sse";
import { createClient as createWsClient } from "graphql-ws";
import { setTimeout as wait } from "node:timers/promises";
import { WebSocket } from "ws";

export const TRANSPORTS = ["SSE", "WebSocket"] as const;
export type Transport = (typeof TRANSPORTS)[number];

export interface ToldResult<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

export interface Subscriber<Data> {
  /** Everything told so far. */
  readonly results: ToldResult<Data>[];
  /** Resolves once so many results are there; rejects when they do not come in time, or when it ended. */
  reaches(count: number): Promise<void>;
  /** Resolves when the server completes it; rejects with what ended it otherwise. */
  readonly ended: Promise<void>;
  stop(): void;
}

interface Operation<Data> {
  readonly query: string;
  /** Read anew at every connection, so that `onData` may move a cursor in it. */
  readonly variables?: Record<string, unknown>;
  readonly onData?: (data: Data) => void;
  readonly retryAttempts?: number;
  /** What both protocols show who asks by. */
  readonly authorization?: string;
}

/** @param graphql the endpoint's URL, which may change from one connection to the next */
export function subscribeBy<Data>(
  transport: Transport,
  graphql: string | (() => string),
  { query, variables = {}, onData, retryAttempts = 0, authorization }: Operation<Data>,
): Subscriber<Data> {
  const url = typeof graphql === "string" ? () => graphql : graphql;
  const results: ToldResult<Data>[] = [];
  let over: { readonly error?: unknown } | null = null;
  let stop: () => void = () => undefined;
  const payload = { query, variables };
  const ended = new Promise<void>((resolve, reject) => {
    const sink = {
      next: (result: unknown) => {
        const told = result as ToldResult<Data>;
        results.push(told);
        if (told.data) onData?.(told.data);
      },
      complete: () => {
        over = {};
        resolve();
      },
      error: (error: unknown) => {
        over = { error };
        reject(asError(error));
      },
    };
    stop = open(transport, url, { retryAttempts, authorization }, payload, sink);
  });
  ended.catch(() => undefined);
  return {
    results,
    ended,
    stop: () => {
      stop();
    },
    reaches: async (count) => {
      const until = Date.now() + 20_000;
      while (results.length < count) {
        await wait(10);
        if (results.length < count && (over !== null || Date.now() > until)) {
          throw new Error(`${results.length} of ${count} results came.`, { cause: over?.error });
        }
      }
    },
  };
}

interface Sink {
  next(result: unknown): void;
  complete(): void;
  error(error: unknown): void;
}

function open(
  transport: Transport,
  url: () => string,
  { retryAttempts, authorization }: { readonly retryAttempts: number; readonly authorization: string | undefined },
  payload: { query: string; variables: Record<string, unknown> },
  sink: Sink,
): () => void {
  const retryWait = (): Promise<void> => wait(100);
  const shown = authorization === undefined ? {} : { authorization };
  if (transport === "SSE") {
    const client = createSseClient({ url: () => `${url()}/stream`, retryAttempts, retry: retryWait, headers: shown });
    const done = client.subscribe(payload, sink);
    return () => {
      done();
      client.dispose();
    };
  }
  const client = createWsClient({
    url: () => url().replace(/^http/, "ws"),
    webSocketImpl: WebSocket,
    retryAttempts,
    retryWait,
    shouldRetry: () => true,
    connectionParams: shown,
  });
  const done = client.subscribe(payload, sink);
  return () => {
    done();
    // It waits for a connection still being made; one that fails meanwhile has ended too.
    Promise.resolve(client.dispose()).catch(() => undefined);
  };
}

/** GraphQL errors come as a list, a closed socket as an event. */
function asError(error: unknown): Error {
  if (error instanceof Error) return error;
  return Object.assign(new Error(JSON.stringify(error)), { cause: error });
}
