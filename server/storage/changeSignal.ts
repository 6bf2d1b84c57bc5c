/** Wakes whoever follows the changes; what changed is read from the log, so a call too many or too few loses nothing. */
import type { Client } from "pg";
import { CHANGES_CHANNEL } from "./changeRecorder.js";

/** How long to wait before connecting again, doubled up to the second figure while it fails. */
const RECONNECT_MS = 250;
const SLOWEST_RECONNECT_MS = 10_000;

/**
 * Calls every listener when this process has written, and, on a server, when any other process has. A connection of
 * its own is open for that only while somebody listens.
 */
export class ChangeSignal {
  readonly #listeners = new Set<() => void>();
  #ears: Ears | null = null;

  /** @param connect makes a connection that may listen; null where only this process writes, or none can listen */
  constructor(private readonly connect: (() => Client) | null) {}

  /** @returns ends it */
  listen(listener: () => void): () => void {
    // Its own function, so that the same listener twice counts twice.
    const own = (): void => {
      listener();
    };
    this.#listeners.add(own);
    if (this.connect !== null) {
      this.#ears ??= new Ears(this.connect, () => {
        this.wake();
      });
    }
    return () => {
      this.#listeners.delete(own);
      if (this.#listeners.size === 0) this.close();
    };
  }

  wake(): void {
    for (const listener of this.#listeners) listener();
  }

  close(): void {
    this.#ears?.close();
    this.#ears = null;
  }
}

/** A connection that listens, made again whenever it breaks. */
class Ears {
  #client: Client | null = null;
  #timer: NodeJS.Timeout | null = null;
  #pause = RECONNECT_MS;
  #closed = false;

  constructor(
    private readonly connect: () => Client,
    private readonly heard: () => void,
  ) {
    void this.#open();
  }

  close(): void {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#client?.end().catch(() => undefined);
  }

  async #open(): Promise<void> {
    const client = this.connect();
    this.#client = client;
    const broken = (): void => {
      this.#again(client);
    };
    client.on("error", broken);
    client.on("end", broken);
    client.on("notification", this.heard);
    try {
      await client.connect();
      await client.query(`listen ${CHANGES_CHANNEL}`);
      this.#pause = RECONNECT_MS;
      // Whatever was written while nobody listened.
      this.heard();
    } catch {
      broken();
    }
  }

  #again(client: Client): void {
    if (this.#closed || this.#client !== client) return;
    this.#client = null;
    client.end().catch(() => undefined);
    this.#timer = setTimeout(() => void this.#open(), this.#pause).unref();
    this.#pause = Math.min(this.#pause * 2, SLOWEST_RECONNECT_MS);
  }
}
