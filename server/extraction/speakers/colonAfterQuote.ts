import { wordsInside } from "../notQuotes/notQuoteRule.js";
import { isCapitalised, isMark } from "../sentences/token.js";
import { startsClause } from "./clauses.js";
import { phraseAfter, spanOf } from "./nounPhrase.js";
import type { SpeakerRule } from "./speakerRule.js";

/**
 * Headlines put the words first and whoever said them after a colon.
 *
 *     « Je reste » : le maire de Varenne répond à ses adversaires
 *                    ^^^^^^^^^^^^^^^^^^^
 */
export const colonAfterQuote: SpeakerRule = {
  find(view, quote) {
    if (!isMark(view.tokens[quote + 1], ":") || !startsClause(view, quote)) return null;
    // ''Ruiz'': before an answer.
    if (wordsInside(view, quote).every(isCapitalised)) return null;
    const speaker = phraseAfter(view.tokens, quote + 2, view.language);
    if (speaker === null) return null;
    return { cue: null, speaker: spanOf(view.tokens, speaker), clause: null, rule: "colonAfterQuote" };
  },
};
