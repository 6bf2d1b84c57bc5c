import { isCapitalised } from "../sentences/token.js";
import type { NotQuoteRule } from "./notQuoteRule.js";
import { wordsBefore } from "./notQuoteRule.js";

const TERM_WORDS = 5;
const NAME_WORDS = 4;

/**
 * A name or a technical term: after "so-called", "dit", "operation", "l'alliance", or a few capitalised words in the
 * middle of a sentence.
 */
export const term: NotQuoteRule = {
  name: "term",
  reason: "TERM",
  applies(view, quote, inside) {
    if (inside.length === 0 || inside.length > TERM_WORDS) return false;
    const { termIntroducers, namedThings } = view.language.notQuotes;
    // "s'est dite « inquiète »": a verb that reports presents no term.
    if (view.cues.some((cue) => cue.verb === quote - 1 && cue.from < cue.verb)) return false;
    // "l'accord « dans toutes ses lignes »": what a preposition opens says where or how, and is no name.
    const [opening] = inside;
    if (opening !== undefined && !isCapitalised(opening) && view.language.grammar.prepositions.has(opening.lower))
      return false;
    const before = wordsBefore(view, quote, 3);
    const [last, ...earlier] = before;
    if (last !== undefined && (termIntroducers.has(last) || namedThings.has(last))) return true;
    if (earlier.some((word) => termIntroducers.has(word)) && inside.length <= 3) return true;
    const isName = inside.length <= NAME_WORDS && inside.every((word) => isCapitalised(word) || word.kind === "number");
    return isName && quote > 0;
  },
};
