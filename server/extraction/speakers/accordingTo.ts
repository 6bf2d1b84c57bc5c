import { isMark } from "../sentences/token.js";
import { clauseEnd, clauseUpTo, startsClause } from "./clauses.js";
import { spanOf } from "./nounPhrase.js";
import { sourcesBeside, type SourceBeside } from "./sourceBeside.js";
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
    for (const source of nearestFirst(sourcesBeside(view), quote)) {
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
      let from = source.to;
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

/** Of several sources the nearest, as far as it is tied to the words at all. Sources are by position. */
function* nearestFirst(sources: readonly SourceBeside[], quote: number): Iterable<SourceBeside> {
  let after = 0;
  for (let high = sources.length; after < high;) {
    const middle = (after + high) >> 1;
    if ((sources[middle]?.at ?? 0) < quote) after = middle + 1;
    else high = middle;
  }
  for (let before = after - 1; before >= 0 || after < sources.length;) {
    const [left, right] = [sources[before], sources[after]];
    const first = right === undefined || (left !== undefined && quote - left.at <= right.at - quote);
    if (first) before--;
    else after++;
    const next = first ? left : right;
    if (next !== undefined) yield next;
  }
}
