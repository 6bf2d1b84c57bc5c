/**
 * Follows the log of changes for all who subscribe. One reader a process reads what is new, once, however many follow;
 * it keeps the last of it, and whoever has fallen behind that reads the log by its own position. Nobody's events are
 * ever held for them: a follower is a position, so a slow one costs no memory and a broken one loses nothing.
 */
import type { Change } from "../domain/change.js";

/** Where changes are read from, and who calls when there may be some. */
export interface ChangeSource {
  readonly changes: {
    after(position: number, limit: number, wanted?: Wanted): Promise<Change[]>;
    newest(): Promise<number>;
  };
  onWrite(listener: () => void): () => void;
}

/** What a follower wants of the log. */
export type Wanted = "all" | "publishedQuotes" | "changedAttributions";

const IS_WANTED: Readonly<Record<Wanted, (change: Change) => boolean>> = {
  all: () => true,
  publishedQuotes: ({ kind, op }) => kind === "Quote" && (op === "CREATED" || op === "RESTORED"),
  changedAttributions: ({ kind, op }) => kind === "Attribution" && op === "UPDATED",
};

/** Changes handed to a follower at once; it reads what belongs to them for all of them together. */
const BATCH = 100;
/** Of the newest changes, so many are kept for followers that are up to date. */
const KEPT = 2_000;

export interface FeedOptions {
  /** Looks by itself so often, should a call have been missed. */
  readonly pollMs?: number;
  /** Told when the log cannot be read; it is tried again at the next call or look. */
  readonly onFailure?: (error: unknown) => void;
}

export class ChangeFeed {
  /** Consecutive, up to `#newest`. */
  #kept: Change[] = [];
  /** The last change known of; null until the log has been asked. */
  #newest: number | null = null;
  readonly #waiting = new Set<() => void>();
  #followers = 0;
  #stop: (() => void) | null = null;
  #reading = false;
  #calledMeanwhile = false;

  constructor(
    private readonly source: ChangeSource,
    private readonly options: FeedOptions = {},
  ) {}

  /** How many follow now. */
  get followers(): number {
    return this.#followers;
  }

  /** How many changes are held in memory. */
  get kept(): number {
    return this.#kept.length;
  }

  /**
   * Every change after `from` that is wanted, in batches and in order, for ever; ends when `signal` says so.
   * @param from a position of the log that exists, or 0
   */
  async *follow(from: number, wanted: Wanted, signal: AbortSignal): AsyncGenerator<readonly Change[], void, undefined> {
    this.#join();
    try {
      let position = from;
      while (!signal.aborted) {
        const { changes, upTo } = await this.#next(position, wanted);
        position = upTo;
        if (changes.length > 0) yield changes;
        else await this.#moved(position, signal);
      }
    } finally {
      this.#leave();
    }
  }

  /** The next batch after a position, and the position it reaches: what lies between was looked at and is not wanted. */
  async #next(position: number, wanted: Wanted): Promise<{ changes: readonly Change[]; upTo: number }> {
    const newest = this.#newest ?? 0;
    const oldest = this.#kept[0]?.position ?? Infinity;
    if (position >= newest) return { changes: [], upTo: position };
    if (position >= oldest - 1) {
      const stretch = this.#kept.slice(position - oldest + 1, position - oldest + 1 + BATCH);
      return { changes: stretch.filter(IS_WANTED[wanted]), upTo: stretch.at(-1)?.position ?? position };
    }
    try {
      const changes = await this.source.changes.after(position, BATCH, wanted);
      const last = changes.at(-1)?.position ?? position;
      return { changes, upTo: changes.length === BATCH ? last : Math.max(last, newest) };
    } catch (error) {
      // To be cut off for that would lose a follower that can just as well wait.
      this.options.onFailure?.(error);
      await this.#pause();
      return { changes: [], upTo: position };
    }
  }

  /** Resolves once there is something after `position`, or when `signal` says so. */
  #moved(position: number, signal: AbortSignal): Promise<void> {
    if ((this.#newest ?? 0) > position || signal.aborted) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        this.#waiting.delete(done);
        signal.removeEventListener("abort", done);
        resolve();
      };
      this.#waiting.add(done);
      signal.addEventListener("abort", done);
    });
  }

  #join(): void {
    this.#followers++;
    if (this.#stop !== null) return;
    const call = (): void => void this.#read();
    const timer = setInterval(call, this.pollMs).unref();
    const deafen = this.source.onWrite(call);
    this.#stop = () => {
      clearInterval(timer);
      deafen();
    };
    call();
  }

  /** When nobody follows, nothing is read and nothing is kept. */
  #leave(): void {
    this.#followers--;
    if (this.#followers > 0) return;
    this.#stop?.();
    this.#stop = null;
    this.#kept = [];
    this.#newest = null;
  }

  /** Reads what is new, one reading at a time. */
  async #read(): Promise<void> {
    if (this.#reading) {
      this.#calledMeanwhile = true;
      return;
    }
    this.#reading = true;
    try {
      await this.#readOn();
    } catch (error) {
      this.options.onFailure?.(error);
    } finally {
      this.#reading = false;
    }
    if (!this.#calledMeanwhile) return;
    this.#calledMeanwhile = false;
    if (this.#stop !== null) await this.#read();
  }

  async #readOn(): Promise<void> {
    // What came before the first follower is for each to read by itself.
    if (this.#newest === null) this.#reach(await this.source.changes.newest(), []);
    for (;;) {
      const found = this.#newest === null ? [] : await this.source.changes.after(this.#newest, BATCH);
      const last = found.at(-1);
      if (last === undefined || this.#stop === null) return;
      this.#reach(last.position, found);
    }
  }

  #reach(position: number, found: readonly Change[]): void {
    if (this.#stop === null) return;
    this.#newest = position;
    this.#kept.push(...found);
    if (this.#kept.length > KEPT) this.#kept = this.#kept.slice(-KEPT / 2);
    for (const wake of [...this.#waiting]) wake();
  }

  #pause(): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, this.pollMs));
  }

  private get pollMs(): number {
    return this.options.pollMs ?? 2_000;
  }
}
