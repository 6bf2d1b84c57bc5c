import type { ServerResponse } from "node:http";

/** On every answer: nothing is to be guessed, framed or remembered. */
export const SECURITY_HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
} as const;

export interface Answer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

export function respond(response: ServerResponse, { status, headers = {}, body = "" }: Answer): void {
  if (response.headersSent || response.destroyed) return;
  // Encoded once, for its length and to be sent.
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    "cache-control": "no-store",
    "content-length": String(bytes.length),
    ...headers,
  });
  response.end(response.req.method === "HEAD" ? undefined : bytes);
}

export const json = (status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { "content-type": "application/json; charset=utf-8", ...headers },
  body: `${JSON.stringify(value)}\n`,
});

/** A refusal in the form GraphQL clients read. */
export const refusal = (
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Answer => json(status, { errors: [{ message, extensions: { code } }] }, headers);
