import { isRecord } from "./record.js";
import { AuthenticationError, HttpError, NetworkError, RateLimitError, TimeoutError } from "./errors.js";
import { mayPass, pause, pauseBefore, readRetryAfter } from "./retry.js";

type Headers = Readonly<Record<string, string>>;

export interface TransportOptions {
  /** The GraphQL endpoint, absolute: "http://127.0.0.1:4000/graphql". */
  readonly url: string;
  /** Sent with every request; a function is asked again before every attempt, so a token can be renewed. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>);
  /** Milliseconds for a whole call, retries and pauses included. 30,000 unless told. */
  readonly timeout?: number;
  /** How often a query is sent again after a failure that may pass. 2 unless told; mutations are never sent again. */
  readonly retries?: number;
}

export interface CallOptions {
  /** Aborts the call; its reason is thrown as it is. */
  readonly signal?: AbortSignal;
  /** Milliseconds, instead of the client's. */
  readonly timeout?: number;
  /** Instead of the client's. */
  readonly retries?: number;
}

/** One GraphQL answer as it came: an object, but not yet known to be a result. */
export interface Answer {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

interface Call {
  readonly body: string;
  readonly mayRepeat: boolean;
}

/** Sends one operation and gives its answer, after as many attempts as the options allow. */
export async function send(transport: TransportOptions, call: Call, options: CallOptions): Promise<Answer> {
  const timeout = options.timeout ?? transport.timeout ?? 30_000;
  const retries = call.mayRepeat ? (options.retries ?? transport.retries ?? 2) : 0;
  const deadline = AbortSignal.timeout(timeout);
  const endsAt = Date.now() + timeout;
  const signal = options.signal === undefined ? deadline : AbortSignal.any([options.signal, deadline]);
  try {
    for (let attempt = 0; ; attempt++) {
      try {
        return await exchange(transport, call.body, signal);
      } catch (error) {
        if (attempt >= retries || !mayPass(error)) throw error;
        const wait = pauseBefore(attempt, error);
        // Waiting past the deadline would only replace this error by one that says less.
        if (Date.now() + wait >= endsAt) throw error;
        await pause(wait, signal);
      }
    }
  } catch (error) {
    options.signal?.throwIfAborted();
    throw deadline.aborted && error === deadline.reason ? new TimeoutError(transport.url, timeout) : error;
  }
}

/** One attempt. Throws the signal's reason when aborted. */
async function exchange(transport: TransportOptions, body: string, signal: AbortSignal): Promise<Answer> {
  signal.throwIfAborted();
  const headers = typeof transport.headers === "function" ? await transport.headers() : transport.headers;
  const { response, text } = await receive(transport.url, headers ?? {}, body, signal);
  return readAnswer(response, text);
}

async function receive(
  url: string,
  headers: Headers,
  body: string,
  signal: AbortSignal,
): Promise<{ readonly response: Response; readonly text: string }> {
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        accept: "application/graphql-response+json, application/json;q=0.9",
        ...headers,
      },
      body,
      signal,
    });
    return { response, text: await response.text() };
  } catch (error) {
    signal.throwIfAborted();
    throw new NetworkError(url, error);
  }
}

function readAnswer(response: Response, text: string): Answer {
  const { status } = response;
  const failure = { status, body: text, retryAfter: readRetryAfter(response.headers.get("retry-after")) };
  if (status === 429) throw new RateLimitError(failure);
  if (status === 401 || status === 403) throw new AuthenticationError(failure);
  const body = parseObject(text);
  // A server may answer a bad request with status 400 and a GraphQL result that says why; the result says more.
  if (body !== null && (response.ok || (status < 500 && Array.isArray(body["errors"])))) return { status, body };
  if (!response.ok) throw new HttpError(failure);
  throw new HttpError(
    failure,
    "BAD_RESPONSE",
    `Expected a GraphQL result as JSON; got ${text.slice(0, 120) || "nothing"}`,
  );
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
