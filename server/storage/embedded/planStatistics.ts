/** What the embedded database's planner knows of the tables. A server counts by itself; PGlite has nothing that does. */
import type { Pool } from "pg";

/** A fresh archive is counted after this many writes, then each time after twice as many. */
const FIRST = 50;

/** Without it, plans rest on guesses about tables that were empty when they were made. */
export class PlanStatistics {
  private written = 0;
  private next = FIRST;

  constructor(private readonly pool: Pool) {}

  /** To be called after each write that was committed. Counting takes a sample, so a large archive costs little more. */
  async wrote(): Promise<void> {
    if (++this.written < this.next) return;
    this.written = 0;
    this.next *= 2;
    await this.pool.query("analyze");
  }
}
