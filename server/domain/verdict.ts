import type { QuoteId } from "./ids.js";
import type { DiffOp } from "./utterance.js";

/** The answer to “did they say that?”. */
export type Verdict = "EXACT" | "PARTIAL" | "REWORDED" | "OTHER_SPEAKER" | "DISPUTED" | "NOT_FOUND";

/** A quote that has words that were asked about. */
export interface QuoteMatch {
  readonly quoteId: QuoteId;
  /** 0 to 1; 1 if and only if the words are the same, typography, accents and case aside. */
  readonly similarity: number;
  /** From the words asked about to those printed. */
  readonly diff: readonly DiffOp[];
}

export interface QuoteVerdict {
  readonly verdict: Verdict;
  /** Best first. */
  readonly matches: readonly QuoteMatch[];
}
