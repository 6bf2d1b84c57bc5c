import { AuthenticationError, HttpError, NetworkError, RateLimitError } from "./errors.js";
import type { Operation } from "./operation.js";
import type { TransportOptions } from "./options.js";
import { errorsIn } from "./result.js";
import { readRetryAfter } from "./retry.js";

/** What is sent beside the client's own headers. */
type Extra = Readonly<Record<string, string>>;

export const payloadOf = ({ document, variables }: Operation<unknown>): string =>
  JSON.stringify({ query: document, variables });

/**
 * One attempt: what was answered, JSON or else text. Throws an HttpError for a status of failure without a GraphQL result,
 * and the signal's reason when aborted.
 */
export async function exchange(
  transport: TransportOptions,
  body: string,
  signal: AbortSignal,
  extra?: Extra | "",
): Promise<unknown> {
  const response = await post(transport, body, signal, extra);
  return readAnswer(response, await reading(transport.url, signal, response.text()));
}

/** Sends one request; resolves when the answer begins. */
export async function post(
  { url, headers }: TransportOptions,
  body: string,
  signal: AbortSignal,
  extra?: Extra | "",
): Promise<Response> {
  const own = typeof headers === "function" ? await headers() : headers;
  signal.throwIfAborted();
  const sent = {
    "content-type": "application/json",
    accept: "application/graphql-response+json",
    ...own,
    ...extra,
  };
  return reading(url, signal, fetch(url, { method: "POST", headers: sent, body, signal }));
}

/** What `fetch` throws says little of where and why. */
export async function reading<Result>(url: string, signal: AbortSignal, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    signal.throwIfAborted();
    throw new NetworkError(url, error);
  }
}

/** Failures that a program can do something about, by their status. */
const KINDS: Readonly<Record<number, readonly [typeof HttpError, string]>> = {
  401: [AuthenticationError, "UNAUTHENTICATED"],
  403: [AuthenticationError, "FORBIDDEN"],
  429: [RateLimitError, "RATE_LIMITED"],
};

export function readAnswer({ status, ok, headers }: Response, text: string): unknown {
  const body = parse(text);
  const [Failure, code] = KINDS[status] ?? [HttpError];
  const said = errorsIn(body)[0];
  // A server may answer a bad request with status 400 and a GraphQL result that says why; the result says more.
  if (ok || (Failure === HttpError && status < 500 && said)) return body;
  throw new Failure(
    { status, body: text, retryAfter: readRetryAfter(headers.get("retry-after")) },
    code,
    said?.message,
  );
}

/** The text itself where it is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
