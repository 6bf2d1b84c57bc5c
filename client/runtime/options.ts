export const DEFAULT_TIMEOUT = 30_000; // milliseconds
export const DEFAULT_RETRIES = 2;

type Headers = Readonly<Record<string, string>>;

export interface TransportOptions {
  /** The GraphQL endpoint, absolute: "http://127.0.0.1:4000/graphql". */
  readonly url: string;
  /** Sent with every request; a function is asked again before every attempt, so a token can be renewed. */
  readonly headers?: Headers | (() => Headers | Promise<Headers>);
  /** Milliseconds for a whole call, retries and pauses included. 30,000 unless told. */
  readonly timeout?: number;
  /** How often a call is sent again after a failure that may pass. 2 unless told. */
  readonly retries?: number;
  /** So many queries at most, asked for in the same tick, go out in one request. 1 unless told; the server takes 100. */
  readonly batch?: number;
}

export interface CallOptions {
  /** Aborts the call; its reason is thrown as it is. */
  readonly signal?: AbortSignal;
  /** Milliseconds, instead of the client's. Of a subscription: of silence, after which it connects anew; 30,000 unless told. */
  readonly timeout?: number;
  /** Instead of the client's. A subscription that was open once is taken up again without end, unless told here. */
  readonly retries?: number;
  /** Sent as `Idempotency-Key`, under which the server does a mutation once. Only with one may it be sent again. */
  readonly idempotencyKey?: string;
  /** Whether an answer with errors is given, as `{ data, errors }`, instead of being thrown. */
  readonly partial?: boolean;
}
