import type { NotQuoteRule } from "./notQuoteRule.js";
import { wordsBefore } from "./notQuoteRule.js";

const CLAUSE_WORDS = 8;

/**
 * Words nobody has said: a condition, and an indefinite somebody in it.
 *
 *     If somebody shouts “the gates are open” there is a panic.
 *     ^^ ^^^^^^^^
 */
export const hypothetical: NotQuoteRule = {
  name: "hypothetical",
  reason: "HYPOTHETICAL",
  applies(view, quote) {
    const before = wordsBefore(view, quote, CLAUSE_WORDS);
    const { hypothetical: openers, indefinite } = view.language.notQuotes;
    const somebody = before.findIndex((word) => indefinite.has(word));
    return somebody >= 0 && before.slice(somebody).some((word) => openers.has(word));
  },
};
