import type { Cue } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";
import type { RuleName } from "../confidence/rulePriors.js";
import type { SentenceView } from "./sentenceView.js";

/** What a rule found for one quotation. */
export interface Attributed {
  readonly cue: Cue | null;
  /** The speaker's words as printed; null where the rule finds a cue without one. */
  readonly speaker: Span | null;
  /** The reported clause around a fragment; null for words that stand on their own. */
  readonly clause: Span | null;
  /** What stands before the speaker, where "…, Ana Ruiz said, …" interrupts the clause; null elsewhere. */
  readonly clauseHead?: Span;
  readonly rule: RuleName;
}

/** One way newspapers tie words to whoever said them. `quote` is the quotation's index among the sentence's tokens. */
export interface SpeakerRule {
  find(view: SentenceView, quote: number): Attributed | null;
}
