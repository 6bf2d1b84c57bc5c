import type { NotQuoteRule } from "./notQuoteRule.js";

const SCARE_WORDS = 3;

/** A word or two the writer holds at arm's length, where nothing in the sentence reports speech. */
export const scareQuotes: NotQuoteRule = {
  name: "scareQuotes",
  reason: "SCARE_QUOTES",
  applies(view, quote, inside) {
    const span = view.tokens[quote]?.quote;
    if (inside.length === 0 || inside.length > SCARE_WORDS || span == null) return false;
    const spoken = ".?!…".includes(view.text.charAt(span.innerEnd - 1)) && quote === 0;
    if (spoken) return false;
    const reports = view.cues.some((cue) => cue.verb < quote && cue.frame !== "incise");
    return !reports || inside.length === 1;
  },
};
