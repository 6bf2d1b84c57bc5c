/** What was dropped and what was added between two wordings, word by word. */
import { diffArrays } from "diff";
import type { DiffOp } from "../../domain/utterance.js";
import { foldedWords, type FoldedWord } from "./foldedWords.js";

/** A stretch of words that both have, or that only one has. */
export interface Stretch {
  readonly op: DiffOp["op"];
  /** How many words. */
  readonly count: number;
}

/**
 * The shortest way from one list to the other: EQUAL and DELETE together are the left one, EQUAL and INSERT the right
 * one. Where one contains the other in one piece, that piece stays in one piece.
 */
export function stretches(left: readonly string[], right: readonly string[]): Stretch[] {
  return (
    around("DELETE", left, right) ??
    around("INSERT", right, left) ??
    diffArrays([...left], [...right]).map(({ added, removed, count }) => ({
      op: added ? "INSERT" : removed ? "DELETE" : "EQUAL",
      count,
    }))
  );
}

/** The shorter list inside the longer one, with what stands around it there. */
function around(op: "DELETE" | "INSERT", longer: readonly string[], shorter: readonly string[]): Stretch[] | null {
  const at = placeOf(longer, shorter);
  if (at === null) return null;
  const parts: Stretch[] = [
    { op, count: at },
    { op: "EQUAL", count: shorter.length },
    { op, count: longer.length - shorter.length - at },
  ];
  return parts.filter(({ count }) => count > 0);
}

function placeOf(longer: readonly string[], shorter: readonly string[]): number | null {
  for (let at = 0; at + shorter.length <= longer.length; at++) {
    if (shorter.every((word, i) => longer[at + i] === word)) return at;
  }
  return null;
}

/**
 * The same in the printed spelling, with the marks and spaces that follow each word. EQUAL and INSERT together are the
 * right text to the letter; EQUAL and DELETE together have the words of the left one.
 */
export function wordDiff(left: string, right: string): DiffOp[] {
  const [ours, theirs] = [foldedWords(left), foldedWords(right)];
  const slices = { left: slicer(left, ours), right: slicer(right, theirs) };
  const parts = stretches(
    ours.map(({ folded }) => folded),
    theirs.map(({ folded }) => folded),
  );
  return parts.flatMap(({ op, count }): DiffOp[] => {
    if (op === "DELETE") return [{ op, text: slices.left(count) }];
    if (op === "INSERT") return [{ op, text: slices.right(count) }];
    slices.left(count);
    return [{ op, text: slices.right(count) }];
  });
}

/** Gives the text piece by piece, each with so many words; what stands before the first word goes with it. */
function slicer(text: string, words: readonly FoldedWord[]): (count: number) => string {
  let next = 0;
  let from = 0;
  return (count) => {
    next += count;
    const to = next >= words.length ? text.length : (words[next]?.start ?? text.length);
    const piece = text.slice(from, to);
    from = to;
    return piece;
  };
}
