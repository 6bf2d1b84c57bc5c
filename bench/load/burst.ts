/** What is asked of the process that fires, and what it answers. */
export interface Burst {
  readonly url: string;
  /** Sent in turn, from the first again after the last. */
  readonly bodies: readonly string[];
  readonly connections: number;
  readonly seconds: number;
  /** Ends after so many requests instead. */
  readonly amount?: number;
}

export interface BurstResult {
  readonly seconds: number;
  readonly requests: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
  readonly bytes: number;
}
