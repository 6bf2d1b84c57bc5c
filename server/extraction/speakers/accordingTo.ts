import { isMark } from "../sentences/token.js";
import { clauseEnd, clauseUpTo, startsClause } from "./clauses.js";
import { spanOf } from "./nounPhrase.js";
import { sourcesBeside } from "./sourceBeside.js";
import type { SpeakerRule } from "./speakerRule.js";

/**
 * A source without a verb, before or after the words.
 *
 *     Selon la préfecture, « la situation est calme ».      “It was a mess,” according to Ana Ruiz.
 *     ^^^^^ ^^^^^^^^^^^^^                                                    ^^^^^^^^^^^^ ^^^^^^^^
 */
export const accordingTo: SpeakerRule = {
  find(view, quote) {
    const { tokens } = view;
    for (const source of sourcesBeside(view)) {
      const speaker = spanOf(tokens, source.speaker);
      if (source.at > quote) {
        const between = tokens.slice(quote + 1, source.at);
        if (between.some((token) => token.kind === "quote" || isMark(token, ";:"))) continue;
        const clause = startsClause(view, quote) && between.length <= 1 ? null : clauseUpTo(view, source.at);
        return {
          cue: source.cue,
          speaker,
          clause,
          rule: between.length <= 1 ? "accordingTo/beside" : "accordingTo/after",
        };
      }
      let from = source.speaker.to;
      while (isMark(tokens[from], ",:")) from++;
      const clause =
        from === quote && clauseEnd(view, quote) === quote + 1
          ? null
          : spanOf(tokens, { from, to: clauseEnd(view, quote) });
      return { cue: source.cue, speaker, clause, rule: "accordingTo/before" };
    }
    return null;
  },
};
