import type { ExclusionReason } from "../../domain/quote.js";
import { isSlogan } from "../speakers/slogan.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { hypothetical } from "./hypothetical.js";
import { wordsInside, type NotQuoteRule } from "./notQuoteRule.js";
import { impersonal } from "./impersonal.js";
import { isNameInMarks } from "./nameInMarks.js";
import { scareQuotes } from "./scareQuotes.js";
import { term } from "./term.js";
import { isIntroducedTitle, titleOfWork } from "./titleOfWork.js";

/** In order: the first that applies gives the reason. */
const NOT_QUOTE_RULES: readonly NotQuoteRule[] = [titleOfWork, term, scareQuotes];

/** Asked before any speaker is looked for: a verb of saying stands beside these words, and yet nobody has said them. */
export function whyNobodySays(view: SentenceView, quote: number): ExclusionReason | null {
  if (hypothetical.applies(view, quote, []) || impersonal.applies(view, quote, [])) return "HYPOTHETICAL";
  if (isIntroducedTitle(view, quote)) return "TITLE_OF_WORK";
  return isNameInMarks(view, quote) && !isSlogan(view, quote) ? "TERM" : null;
}

/** Why the words in these marks are nobody's speech, or null where they may be. */
export function whyNoQuote(view: SentenceView, quote: number): ExclusionReason | null {
  const inside = wordsInside(view, quote);
  return NOT_QUOTE_RULES.find((rule) => rule.applies(view, quote, inside))?.reason ?? null;
}
