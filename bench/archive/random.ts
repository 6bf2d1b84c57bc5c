/** Numbers that look thrown and are the same for the same seed, on every machine. */
import { createHash } from "node:crypto";

export class Random {
  #state: [number, number, number, number];

  /** @param seed whatever tells this stream of numbers from every other: ("archive", 7) */
  constructor(...seed: readonly (string | number)[]) {
    const bytes = createHash("sha256").update(seed.join("\u0000")).digest();
    this.#state = [bytes.readUInt32LE(0), bytes.readUInt32LE(4), bytes.readUInt32LE(8), bytes.readUInt32LE(12)];
  }

  /** From 0 to just under 1 (Chris Doty-Humphrey's sfc32). */
  next(): number {
    const [a, b, c, counter] = this.#state;
    const sum = (((a + b) | 0) + counter) | 0;
    this.#state = [b ^ (b >>> 9), (c + (c << 3)) | 0, (((c << 21) | (c >>> 11)) + sum) | 0, (counter + 1) | 0];
    return (sum >>> 0) / 2 ** 32;
  }

  /** From `least` to `most`, both included. */
  integer(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** @param share how often true, 0 to 1 */
  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new Error("There is nothing to pick from an empty list.");
    return item;
  }

  /** Picks by weight; the weights need not add up to 1. */
  weighted<Item>(items: readonly (readonly [item: Item, weight: number])[]): Item {
    let rest = this.next() * items.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [item, weight] of items) {
      rest -= weight;
      if (rest < 0) return item;
    }
    return this.pick(items)[0];
  }

  /** A new list of the same items in another order. */
  shuffled<Item>(items: readonly Item[]): Item[] {
    return items
      .map((item) => ({ item, place: this.next() }))
      .sort((a, b) => a.place - b.place)
      .map(({ item }) => item);
  }
}
