import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

export interface SeenRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: { readonly query: string; readonly variables?: Record<string, unknown> };
  /** Milliseconds since the server began to listen. */
  readonly at: number;
  /** Whether the client went away before it had the whole answer. */
  readonly abandoned: Promise<boolean>;
}

/** One answer: what to send, after how long. `hangUp` ends the connection without an answer. */
export interface ScriptedAnswer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text as it is; anything else as JSON. */
  readonly body?: unknown;
  readonly after?: number;
  readonly hangUp?: boolean;
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
  if (answer.hangUp === true) {
    response.destroy();
    return;
  }
  const { status = 200, headers = {}, body = { data: {} } } = answer;
  response.writeHead(status, { "content-type": "application/json", ...headers });
  response.end(typeof body === "string" ? body : JSON.stringify(body));
}

/** An address where nobody listens. */
export async function deadUrl(): Promise<string> {
  const server = await scriptedServer();
  await server[Symbol.asyncDispose]();
  return server.url;
}
