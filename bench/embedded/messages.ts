/** What the process that serves the embedded database and the one that measures it say to each other. */

export type ToServer = "forget" | "tell" | "stop";

export interface Ready {
  readonly kind: "ready";
  readonly url: string;
  /** From the start of the process to the first answer it could give, in milliseconds. */
  readonly startedIn: number;
}

/** How late the event loop came to its timers since it was told to forget, in milliseconds. */
export interface EventLoop {
  readonly kind: "eventLoop";
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

export type FromServer = Ready | EventLoop;
