import type { NotQuoteRule } from "./notQuoteRule.js";
import { wordsBefore } from "./notQuoteRule.js";

const TITLE_WORDS = 12;

/** A noun for a work right before the marks: the film “Night Ferry”, son roman « Les Quais ». */
export const titleOfWork: NotQuoteRule = {
  name: "titleOfWork",
  reason: "TITLE_OF_WORK",
  applies(view, quote, inside) {
    if (inside.length > TITLE_WORDS || inside.length === 0) return false;
    if (!/^[\p{Lu}\p{N}]/u.test(inside[0]?.text ?? "")) return false;
    const { works } = view.language.notQuotes;
    // The “Night Ferry” series: English puts the noun after as well.
    if (works.has(view.tokens[quote + 1]?.lower ?? "")) return true;
    return wordsBefore(view, quote, 3).some((word) => works.has(word) || works.has(word.replace(/s$/u, "")));
  },
};
