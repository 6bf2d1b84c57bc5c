/**
 * Near-duplicate articles by shingles and a bottom-k sketch (Broder, "On the resemblance and containment of documents",
 * 1997): hash every run of RUN words and keep the smallest SKETCH hashes of the whole text. Of two texts that share a
 * part of their runs, the sketches share about the same part, so that three fingerprints in common are a reason to
 * compare the texts themselves.
 */
import type { Span } from "../../domain/span.js";
import { foldedTexts } from "../utterances/foldedWords.js";
import { hashOf } from "../utterances/fingerprints.js";

const RUN = 5;
export const SKETCH = 16;
/** The rest of a longer text is not looked at. */
const MOST_WORDS = 20_000;
/** A text shorter than this is a caption or a line of a ticker, of which many are alike. */
const FEWEST_WORDS = 40;

/** A text as it is compared: the hashes of its runs of words, and the numbers it holds. */
export interface Shingled {
  readonly words: number;
  readonly runs: ReadonlySet<number>;
  readonly numbers: ReadonlySet<string>;
}

/** @param excluded what the extractor set aside (share bars, link lists): equal on all pages of an outlet */
export function shingle(text: string, excluded: readonly Span[]): Shingled {
  const words = foldedTexts(without(text, excluded), MOST_WORDS);
  const runs = new Set<number>();
  for (let i = 0; i + RUN <= words.length; i++) runs.add(hashOf(words.slice(i, i + RUN)));
  return { words: words.length, runs, numbers: new Set(words.filter((word) => /^\d/.test(word))) };
}

/** At most 16, the smallest first; none of a text too short to be compared. */
export const sketch = ({ words, runs }: Shingled): number[] =>
  words < FEWEST_WORDS ? [] : [...runs].sort((a, b) => a - b).slice(0, SKETCH);

function without(text: string, excluded: readonly Span[]): string {
  let kept = "";
  let from = 0;
  for (const { start, end } of [...excluded].sort((a, b) => a.start - b.start)) {
    if (start > from) kept += `${text.slice(from, start)}\n`;
    from = Math.max(from, end);
  }
  return kept + text.slice(from);
}

/** The shorter text stands nearly whole in the other one … */
const CONTAINED = 0.7;
/** … and is a good part of it: a paragraph taken over does not make an article wire copy. */
const ALIKE = 0.35;
/** Reports written over one form (markets, weather) have the words in common and not the numbers. */
const SAME_NUMBERS = 0.6;
const ENOUGH_NUMBERS = 4;

/** 0 to 1: how many of the shorter text's runs of five words stand in the other one. Symmetric. */
export function similarity(left: Shingled, right: Shingled): number {
  const shorter = Math.min(left.runs.size, right.runs.size);
  return shorter === 0 ? 0 : inCommon(left.runs, right.runs) / shorter;
}

/** Whether one of the two reprints the other. */
export function isReprint(left: Shingled, right: Shingled): boolean {
  if (Math.min(left.words, right.words) < FEWEST_WORDS) return false;
  const common = inCommon(left.runs, right.runs);
  const all = left.runs.size + right.runs.size - common;
  return similarity(left, right) >= CONTAINED && common / all >= ALIKE && haveSameNumbers(left.numbers, right.numbers);
}

function haveSameNumbers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const fewer = Math.min(left.size, right.size);
  return fewer < ENOUGH_NUMBERS || inCommon(left, right) >= SAME_NUMBERS * fewer;
}

function inCommon<Value>(left: ReadonlySet<Value>, right: ReadonlySet<Value>): number {
  let common = 0;
  for (const value of left) if (right.has(value)) common++;
  return common;
}
