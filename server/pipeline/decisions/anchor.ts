import type { QuotedWords } from "../../domain/decision.js";
import type { QuoteKind } from "../../domain/quote.js";
import { wordsOf, type Span } from "../../domain/span.js";

/** Where words stand in a text; ANCHORED where they were read, MOVED in a newer text that has them once. */
export type Anchored = { readonly state: "ANCHORED" | "MOVED"; readonly parts: readonly Span[] };
/** Why they stand nowhere, as the end of a sentence: "its words are gone". */
export type Orphaned = { readonly state: "ORPHANED"; readonly reason: string };

/**
 * Finds the words of a decision again. In the text they were read in they stand where they stood. In any other text
 * every part must occur exactly once, and in the same order: a lookalike, or one of two, is never taken.
 *
 *     read in:  He said “We will see.” and left.      parts [9, 20]
 *     now:      On Monday he said “We will see.”      parts [19, 30], MOVED
 */
export function anchor({ exact, parts, textSha256 }: QuotedWords, text: string, sha256: string): Anchored | Orphaned {
  if (textSha256 === sha256) return { state: "ANCHORED", parts };
  const moved: Span[] = [];
  for (const words of exact) {
    const start = text.indexOf(words);
    if (start === -1) return orphaned("its words are gone");
    if (text.indexOf(words, start + 1) !== -1) return orphaned("its words are no longer unique");
    if (start < (moved.at(-1)?.end ?? 0)) return orphaned("its words stand in another order");
    moved.push({ start, end: start + words.length });
  }
  return { state: "MOVED", parts: moved };
}

const orphaned = (reason: string): Orphaned => ({ state: "ORPHANED", reason });

/** The words at these places, as a decision is keyed to them. Throws SPAN_OUTSIDE_TEXT. */
export const quotedWords = (
  text: string,
  textSha256: string,
  parts: readonly Span[],
  kind: QuoteKind | null,
): QuotedWords => ({ exact: parts.map((part) => wordsOf(text, part)), parts: [...parts], textSha256, kind });
