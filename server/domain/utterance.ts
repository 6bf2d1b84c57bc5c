import type { AgentId, ArticleId, QuoteId, UtteranceId } from "./ids.js";
import type { LanguageCode } from "./language.js";
import type { QuoteKind } from "./quote.js";
import type { Speaker } from "./speaker.js";

/**
 * What was said once, however many outlets print it. Nothing of it is stored: it is what its printings (quotes) share,
 * and all that is known of it is counted from those that are listed.
 */
export interface Utterance {
  readonly id: UtteranceId;
  /** When the first of its printings was published (or retrieved, where its article gives no date). */
  readonly firstSeen: Date;
  /** How many quotes print it. */
  readonly printings: number;
  /** The same, the printings of an article and all its reprints counted once. */
  readonly independentPrintings: number;
}

/** A quote as far as it matters for whether two quotes print the same words. */
export interface Printing {
  readonly quoteId: QuoteId;
  readonly articleId: ArticleId;
  readonly utteranceId: UtteranceId;
  readonly ordinal: number;
  readonly text: string;
  readonly kind: QuoteKind;
  readonly language: LanguageCode;
  readonly speaker: Speaker;
  readonly speaksFor: AgentId | null;
  readonly sortedAt: Date;
}

/** Somebody in whose mouth printings put an utterance. */
export interface PutInMouth {
  readonly speaker: Speaker;
  readonly speaksFor: AgentId | null;
  /** In how many articles, reprints of one counted once. */
  readonly independentPrintings: number;
  readonly firstSeen: Date;
}

/** Exactly these characters, in however many printings of one utterance. */
export interface PrintedText {
  readonly text: string;
  readonly language: LanguageCode;
  /** How many outlets print them; printings without a known outlet count as one. */
  readonly outlets: readonly string[];
  /** The earliest printing. */
  readonly first: QuoteId;
  readonly firstSeen: Date;
}

/** A stretch of words that two wordings share, or that only one of them has. */
export interface DiffOp {
  readonly op: "EQUAL" | "INSERT" | "DELETE";
  readonly text: string;
}

/** How one wording of an utterance stands to its text. */
export type WordingRelation = "IDENTICAL" | "TRUNCATED" | "REWORDED" | "TRANSLATED" | "CONTRADICTORY";

/** Printings of one utterance in the same words. */
export interface Wording {
  /** As first printed. */
  readonly text: string;
  readonly language: LanguageCode;
  readonly outlets: number;
  readonly first: QuoteId;
  readonly diff: readonly DiffOp[];
  readonly relation: WordingRelation;
}
