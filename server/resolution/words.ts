import anyAscii from "any-ascii";

/** Names longer than this are hostile or a mistake of extraction; the rest of them is not looked at. */
const LONGEST_NAME = 200;
const MOST_WORDS = 16;

/** Lower-case ASCII letters and digits: accents, ligatures, scripts and case no longer tell two words apart. */
export function fold(text: string): string {
  return anyAscii(text.slice(0, LONGEST_NAME).normalize("NFC")).toLowerCase();
}

/** The words as printed, at most 16; hyphens and apostrophes stay inside their word. */
export function printedWords(name: string): string[] {
  return name.slice(0, LONGEST_NAME).split(/\s+/u).filter(Boolean).slice(0, MOST_WORDS);
}

/** Folded words, at most 16: "l’Organisation" gives "l" and "organisation". */
export function foldedWords(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, MOST_WORDS);
}

/** All letters and digits in one piece: "Jean-Pierre" and "Jean Pierre" are equal. */
export function foldedLetters(text: string): string {
  return fold(text).replace(/[^a-z0-9]+/g, "");
}

/** Whether every letter is a capital and there are at least two: "DORVAL", "O.N.U.". */
export function isCapitals(text: string): boolean {
  const letters = text.replace(/\P{L}/gu, "");
  return letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}

export function haveCommon<Value>(left: ReadonlySet<Value>, right: ReadonlySet<Value>): boolean {
  const [small, large] = left.size <= right.size ? [left, right] : [right, left];
  for (const value of small) if (large.has(value)) return true;
  return false;
}

/** The same total order on every machine: by UTF-16 code units. */
export function byCodeUnits(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** The letters of a folded word in alphabetical order: equal for words that differ only in the order of letters. */
export function sortedLetters(folded: string): string {
  return Array.from(folded).sort(byCodeUnits).join("");
}

/** Reads a value on the first call and keeps it. */
export function once<Value>(read: () => Value): () => Value {
  let kept: { readonly value: Value } | null = null;
  return () => (kept ??= { value: read() }).value;
}
