import type { Token } from "./tokens.js";

/** Finds the longest of many fixed phrases at a token, in time bounded by the phrases that share its first word. */
export class PhraseIndex<Value> {
  private readonly byFirst = new Map<string, { words: readonly string[]; value: Value }[]>();

  constructor(phrases: Iterable<readonly [string, Value]>) {
    for (const [phrase, value] of phrases) {
      const words = phrase.split(/[\s']+/);
      const [first = ""] = words;
      const sharing = this.byFirst.get(first);
      if (sharing === undefined) this.byFirst.set(first, [{ words, value }]);
      else sharing.push({ words, value });
    }
    for (const sharing of this.byFirst.values()) sharing.sort((a, b) => b.words.length - a.words.length);
  }

  longestAt(tokens: readonly Token[], at: number): { readonly to: number; readonly value: Value } | null {
    const first = tokens[at];
    if (first === undefined) return null;
    for (const { words, value } of this.byFirst.get(first.lower) ?? []) {
      const matches = words.every((word, i) => {
        const token = tokens[at + i];
        return token?.lower === word && (i === 0 || token.adjacent);
      });
      if (matches) return { to: at + words.length, value };
    }
    return null;
  }
}

/** Makes one index per language's table, once. */
export function indexOnce<Data extends object, Value>(
  build: (data: Data) => Iterable<readonly [string, Value]>,
): (data: Data) => PhraseIndex<Value> {
  const made = new WeakMap<Data, PhraseIndex<Value>>();
  return (data) => {
    let index = made.get(data);
    if (index === undefined) {
      index = new PhraseIndex(build(data));
      made.set(data, index);
    }
    return index;
  };
}
