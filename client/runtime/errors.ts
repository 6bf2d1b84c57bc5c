/** One class an outcome, all of them `DixitError`: catch the class you can do something about, log `code` for the rest. */

/** What a GraphQL server says about one failure, as the GraphQL specification lays it out. */
export interface GraphQLErrorDetail {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly locations?: readonly { readonly line: number; readonly column: number }[];
  /** `code` is the server's name for the failure, such as "NOT_FOUND". */
  readonly extensions?: Readonly<Record<string, unknown>> & { readonly code?: string };
}

export class DixitError extends Error {
  /** Stable name of the failure, upper case with underscores. */
  readonly code: string;

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** The server understood the request and refused it or a part of it. `code` is the first error's. */
export class GraphQLResultError extends DixitError {
  readonly errors: readonly GraphQLErrorDetail[];
  /** What was answered beside the errors, undecoded: dates are text. Null when nothing was. */
  readonly data: unknown;
  readonly query: string;

  constructor(errors: readonly GraphQLErrorDetail[], data: unknown, query: string) {
    const [first] = errors as [GraphQLErrorDetail];
    super(first.extensions?.code ?? "GRAPHQL_ERROR", first.message);
    this.errors = errors;
    this.data = data;
    this.query = query;
  }
}

/**
 * The answer was not a GraphQL result: a proxy's page, an empty body, a status of failure. The message is what the server
 * said of it, where it said something as a GraphQL server does.
 */
export class HttpError extends DixitError {
  readonly status: number;
  /** The first 500 characters of the answer's body. */
  readonly body: string;
  /** Milliseconds the server asks to wait before the next attempt; null when it does not say. */
  readonly retryAfter: number | null;

  constructor({ status, body, retryAfter = null }: HttpFailure, code = "HTTP_ERROR", message?: string) {
    super(code, message ?? `Expected a GraphQL result; the server sent status ${status}`);
    this.status = status;
    this.body = body.slice(0, 500);
    this.retryAfter = retryAfter;
  }
}

interface HttpFailure {
  readonly status: number;
  readonly body: string;
  readonly retryAfter?: number | null;
}

/** Status 429, after the retries: `retryAfter` is when to come back. */
export class RateLimitError extends HttpError {}

/** Status 401 (UNAUTHENTICATED) or 403 (FORBIDDEN). */
export class AuthenticationError extends HttpError {}

/** No answer: refused, reset, not found. `cause` is what `fetch` threw. */
export class NetworkError extends DixitError {
  constructor(url: string, cause: unknown) {
    super("NETWORK_ERROR", `No answer from ${url}: ${cause as string}`, { cause });
  }
}

/** The whole call, retries and pauses included, took longer than `timeout`. */
export class TimeoutError extends DixitError {
  /** Milliseconds. */
  readonly timeout: number;

  constructor(url: string, timeout: number) {
    super("TIMEOUT", `No answer from ${url} in ${timeout} ms`);
    this.timeout = timeout;
  }
}

/** A list that cannot be walked to its end: its cursor does not move on. */
export class PaginationError extends DixitError {}
