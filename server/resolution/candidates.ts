import type { EntityType } from "../domain/article.js";
import { blockingKeys } from "./blockingKeys.js";

/** From here on a key says too little to compare all that share it. */
const CROWD = 48;
/** How many neighbours, in the order given, each member of a crowd is compared with. */
const NEIGHBOURS = 8;

export function keysOf(names: readonly string[], type: EntityType): string[] {
  return [...new Set(names.flatMap((name) => blockingKeys(name, type)))];
}

/** Which items stand under each key, in the order given. */
export function byKey<Item, Key>(items: readonly Item[], keys: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

/**
 * Pairs worth comparing, as indices with the smaller one first: those that share a key. A crowd under one key is
 * compared between neighbours only, which bounds the pairs by 8 an item and key; the order given should therefore
 * put like names side by side.
 */
export function candidatePairs(keys: readonly (readonly string[])[]): [number, number][] {
  const groups = byKey([...keys.keys()], (index) => keys[index] ?? []);
  const pairs = new Map<number, [number, number]>();
  for (const group of groups.values()) {
    const reach = group.length > CROWD ? NEIGHBOURS : group.length;
    for (const [place, one] of group.entries()) {
      for (const other of group.slice(place + 1, place + 1 + reach)) pairs.set(one * keys.length + other, [one, other]);
    }
  }
  return [...pairs.values()];
}
