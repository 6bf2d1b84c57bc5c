import { isMark } from "../sentences/token.js";
import type { NotQuoteRule } from "./notQuoteRule.js";

/** Tokens between the verb that nobody is the subject of and the verb of saying. */
const REACH = 6;

/**
 * Words that anybody might say: what opens them is an infinitive without a speaker.
 *
 *     Il est encore possible de dire : « Je pars. »
 *     ^^^^^^                 ^^^^^^^
 */
export const impersonal: NotQuoteRule = {
  name: "impersonal",
  reason: "HYPOTHETICAL",
  applies({ tokens, cues, language }, quote) {
    if (!isMark(tokens[quote - 1], ":,")) return false;
    const cue = cues.findLast(({ verb }) => verb < quote);
    if (cue?.kind !== "infinitive" || cue.verb < quote - 2) return false;
    const { beForms, auxiliaries } = language.grammar;
    for (let i = cue.from - 1; i >= Math.max(1, cue.from - REACH); i--) {
      const word = tokens[i]?.lower ?? "";
      if (!beForms.has(word) && !auxiliaries.has(word)) continue;
      return language.notQuotes.impersonals.has(tokens[i - 1]?.lower ?? "");
    }
    return false;
  },
};
