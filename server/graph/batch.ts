/** Loaders: look-ups asked in the same tick become one statement, and nothing is asked twice in a request. */
import DataLoader from "dataloader";
import { canonical } from "./canonical.js";

/** Bounds one statement's list of keys; more keys become more statements. */
const MAX_KEYS = 1_000;

/** Loads by key. A key the database does not know gives `absent`. */
export function batched<Key extends string, Value, Absent>(
  load: (keys: readonly Key[]) => Promise<ReadonlyMap<Key, Value>>,
  absent: Absent,
): (key: Key) => Promise<Value | Absent> {
  const loader = new DataLoader<Key, Value | Absent>(
    async (keys) => {
      const found = await load(keys);
      return keys.map((key) => found.get(key) ?? absent);
    },
    { maxBatchSize: MAX_KEYS },
  );
  return (key) => loader.load(key);
}

/**
 * Loads by parent and arguments: parents with equal arguments share a statement. Arguments are compared by what they
 * say, not by the order in which they say it.
 */
export function batchedBy<Key extends string, Args, Value>(
  load: (keys: readonly Key[], args: Args) => Promise<ReadonlyMap<Key, Value>>,
  absent: Value,
): (key: Key, args: Args) => Promise<Value> {
  const loaders = new Map<string, (key: Key) => Promise<Value>>();
  return (key, args) => {
    const said = canonical(args);
    const known = loaders.get(said);
    if (known !== undefined) return known(key);
    const made = batched((keys: readonly Key[]) => load(keys, args), absent);
    loaders.set(said, made);
    return made(key);
  };
}
