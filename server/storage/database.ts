import type { Pool } from "pg";

/** A database ready to be asked, embedded or on a server. */
export interface Database {
  readonly pool: Pool;
  /** Where the data lives, in words; never a password. */
  readonly describe: string;
  close(): Promise<void>;
}
