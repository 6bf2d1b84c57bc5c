import type { ExclusionReason } from "../../domain/quote.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { wordsBetween } from "../sentences/tokenize.js";
import type { Token } from "../sentences/token.js";

/** One way words in marks are nobody's speech. Asked only where no reporting verb stands right beside the marks. */
export interface NotQuoteRule {
  readonly name: string;
  readonly reason: ExclusionReason;
  applies(view: SentenceView, quote: number, inside: readonly Token[]): boolean;
}

/** The words between the marks. */
export function wordsInside(view: SentenceView, quote: number): readonly Token[] {
  const span = view.tokens[quote]?.quote;
  if (span == null) return [];
  const end = Math.min(span.innerEnd, span.innerStart + INSPECTED);
  return wordsBetween(view.text, span.innerStart, end, view.language.grammar).filter((token) => token.kind !== "mark");
}

/** Characters looked at: every rule here is about short stretches. */
const INSPECTED = 160;

/** The last word before the marks, articles and adjectives passed over up to `reach` words back. */
export function wordsBefore(view: SentenceView, quote: number, reach: number): readonly string[] {
  const words: string[] = [];
  for (let i = quote - 1; i >= 0 && words.length < reach; i--) {
    const token = view.tokens[i];
    if (token?.kind !== "word" && token?.kind !== "number") break;
    words.push(token.lower);
  }
  return words;
}
