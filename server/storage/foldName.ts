/** Names as a search compares them: without accents, case or marks, word by word. Equal on every database. */
import anyAscii from "any-ascii";

const LONGEST_NAME = 300;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;
/** Shorter words are too much alike for a slip to be forgiven. */
const SHORTEST_FORGIVEN = 4;

/** "Zoë d'Estaing" gives zoe, d, estaing. Bounded: at most 12 words of at most 40 letters and digits. */
export function foldedWords(name: string): string[] {
  const words =
    anyAscii(name.slice(0, LONGEST_NAME))
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD));
}

/**
 * The word itself and, from four letters on, the word with one letter left out, for every letter. Two words share such
 * a key when they differ by one letter more, less or other, or by two neighbours swapped:
 *
 *     blinken → … bliken …        zelensky → …         zelensky  …
 *     blingen → … blingen, blinen, **blinen** …        zelenskiy → **zelensky** (without its i)
 */
export function nearKeys(word: string): string[] {
  if (word.length < SHORTEST_FORGIVEN) return [word];
  const keys = new Set([word]);
  for (let i = 0; i < word.length; i++) keys.add(word.slice(0, i) + word.slice(i + 1));
  return [...keys];
}
