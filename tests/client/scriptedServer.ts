import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export interface SeenOperation {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
}

export interface SeenRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: SeenOperation;
  /** Milliseconds since the server began to listen. */
  readonly at: number;
  /** Whether the client went away before it had the whole answer. */
  readonly abandoned: Promise<boolean>;
}

/** One answer: what to send, after how long. `hangUp` ends the connection without an answer, or in the middle of it. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly after?: number;
  readonly hangUp?: boolean;
  /** Server-sent events, in pieces as they are: a number is a pause in milliseconds, "open" leaves the stream open. */
  readonly events?: readonly (string | number)[];
}

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly requests: readonly SeenRequest[];
}

/** A real HTTP server on a free port that gives these answers in order, then the last one again and again. */
export async function scriptedServer(...answers: readonly ScriptedAnswer[]): Promise<ScriptedServer> {
  const requests: SeenRequest[] = [];
  const startedAt = Date.now();
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const answer = answers[Math.min(requests.length, answers.length - 1)] ?? {};
      requests.push({
        method: request.method ?? "",
        headers: request.headers,
        body: JSON.parse(Buffer.concat(chunks).toString("utf8")) as SeenRequest["body"],
        at: Date.now() - startedAt,
        abandoned: new Promise((resolve) =>
          response.once("close", () => {
            resolve(!response.writableFinished);
          }),
        ),
      });
      void give(answer, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    requests,
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function give(answer: ScriptedAnswer, response: ServerResponse): Promise<void> {
  if (answer.after !== undefined) await pause(answer.after);
  if (answer.events !== undefined) {
    await giveEvents(answer.events, response);
    if (answer.hangUp !== true) return;
  }
  if (answer.hangUp === true) {
    response.destroy();
    return;
  }
  const { status = 200, headers = {}, body = { data: {} } } = answer;
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

async function giveEvents(pieces: readonly (string | number)[], response: ServerResponse): Promise<void> {
  response.writeHead(200, { "content-type": "text/event-stream; charset=utf-8" });
  response.flushHeaders();
  for (const piece of pieces) {
    if (piece === "open") return;
    if (typeof piece === "number") await pause(piece);
    // Let it leave by itself: what is written together arrives together.
    else await new Promise((sent) => response.write(piece, sent)).then(() => pause(2));
  }
  response.end();
}

/** One event of a subscription, as the server sends it. */
export const told = (cursor: string, data: unknown, errors?: unknown): string =>
  `id: ${cursor}\nevent: next\ndata: ${JSON.stringify({ data, errors })}\n\n`;

export const COMPLETE = "event: complete\ndata:\n\n";

/** An address where nobody listens. */
export async function deadUrl(): Promise<string> {
  const server = await scriptedServer();
  await server[Symbol.asyncDispose]();
  return server.url;
}
