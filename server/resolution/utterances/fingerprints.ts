/**
 * Fingerprints of words by winnowing (Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms for Document
 * Fingerprinting", SIGMOD 2003): hash every run of GRAM words, and of every WINDOW neighbouring hashes keep the
 * smallest, the rightmost where several are. What two texts share is then found whatever stands around it:
 *
 *     any run of GRAM + WINDOW - 1 = 7 words that stands in both texts gives both the same fingerprint;
 *     texts that share no run of GRAM words share none (but for hashes that meet by chance: one in four thousand million).
 *
 * A text of n words keeps about 2n / (WINDOW + 1) of its hashes.
 */
export const GRAM = 4;
export const WINDOW = 4;
/** Longer texts take a wider window, so that none has many more than this; their guarantee is weaker in proportion. */
const AIMED_AT = 32;
/** Words made to defeat the window (each hash smaller than the one before) keep no more. */
export const MOST_FINGERPRINTS = 96;

/** To be stored with a text: distinct, in the order of the text. Of fewer than GRAM words, one of all of them. */
export function winnow(words: readonly string[]): number[] {
  const hashes = hashedRuns(words);
  if (hashes.length === 0) return [];
  const window = windowOf(hashes.length);
  const kept = new Set<number>();
  for (let from = 0; from === 0 || from + window <= hashes.length; from++) {
    kept.add(smallest(hashes.slice(from, from + window)));
    if (kept.size >= MOST_FINGERPRINTS) break;
  }
  return [...kept];
}

/**
 * To be looked for: of a short text every hash, so that it is found in a longer one that kept any of them; of a longer
 * one what it would keep itself.
 */
export function soughtFingerprints(words: readonly string[]): number[] {
  const hashes = hashedRuns(words);
  return hashes.length <= AIMED_AT ? [...new Set(hashes)] : winnow(words);
}

/** Any run of so many words that both texts hold is found by both. */
export const guaranteedRun = (left: readonly string[], right: readonly string[]): number =>
  GRAM - 1 + Math.max(windowOf(hashCount(left)), windowOf(hashCount(right)));

const hashCount = (words: readonly string[]): number => Math.max(words.length - GRAM + 1, 0);

const windowOf = (hashes: number): number => Math.max(WINDOW, Math.ceil((2 * hashes) / AIMED_AT));

function hashedRuns(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  if (words.length < GRAM) return [hashOf(words)];
  return Array.from({ length: words.length - GRAM + 1 }, (_, i) => hashOf(words.slice(i, i + GRAM)));
}

/** The smallest; as hashes that are equal are one fingerprint, it does not matter which of them it is. */
const smallest = (hashes: readonly number[]): number => hashes.reduce((least, hash) => Math.min(least, hash));

/** FNV-1a with the last step of MurmurHash3, which spreads what FNV leaves close together. A signed 32-bit integer. */
export function hashOf(words: readonly string[]): number {
  let hash = 0x811c9dc5;
  const text = words.join(" ");
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) | 0;
}
