import { AuthenticationError, HttpError, NetworkError, RateLimitError } from "./errors.js";
import type { TransportOptions } from "./options.js";
import { isRecord } from "./record.js";
import { readRetryAfter } from "./retry.js";

/** What may be a GraphQL result, or a list of them. */
export interface Answer {
  readonly status: number;
  /** Null when it was no JSON. */
  readonly body: unknown;
  /** As it came. */
  readonly text: string;
}

/** What is sent beside the client's own headers. */
type Extra = Readonly<Record<string, string>>;

/** One attempt. Throws the signal's reason when aborted. */
export async function exchange(
  transport: TransportOptions,
  body: string,
  signal: AbortSignal,
  extra?: Extra,
): Promise<Answer> {
  const response = await post(transport, body, signal, extra);
  return readAnswer(response, await reading(transport.url, signal, response.text()));
}

/** Sends one request; resolves when the answer begins. */
export async function post(
  { url, headers }: TransportOptions,
  body: string,
  signal: AbortSignal,
  extra?: Extra,
): Promise<Response> {
  const own = typeof headers === "function" ? await headers() : headers;
  signal.throwIfAborted();
  const sent = {
    "content-type": "application/json",
    accept: "application/graphql-response+json, application/json;q=0.9",
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

/** Throws an HttpError for what is no GraphQL result, nor a list of them. */
export function readAnswer({ status, ok, headers }: Response, text: string): Answer {
  const failure = { status, body: text, retryAfter: readRetryAfter(headers.get("retry-after")) };
  if (status === 429) throw new RateLimitError(failure);
  if (status === 401 || status === 403) throw new AuthenticationError(failure);
  const body = parse(text);
  // A server may answer a bad request with status 400 and a GraphQL result that says why; the result says more.
  if (ok || (status < 500 && isRecord(body) && body["errors"])) return { status, body, text };
  throw new HttpError(failure);
}

/** Null for what is no JSON. */
export function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
