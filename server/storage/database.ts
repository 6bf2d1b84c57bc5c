import type { Client, Pool } from "pg";

/** A database ready to be asked, embedded or on a server. */
export interface Database {
  readonly pool: Pool;
  /** Where the data lives, in words; never a password. */
  readonly describe: string;
  /** Makes a connection, not opened yet, on which notifications arrive; null where there are none to be had. */
  readonly listener: (() => Client) | null;
  /** Called after each write that was committed. */
  wrote(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A connection that breaks is replaced by the pool, and whoever waits on it is told; but `pg` also emits an event for
 * it, from the pool when it was idle and from the client when it was in use, and one without a listener would end the
 * process.
 */
export function outliveBrokenConnections(pool: Pool): void {
  const ignore = (): void => undefined;
  pool.on("error", ignore);
  pool.on("connect", (client) => client.on("error", ignore));
}
