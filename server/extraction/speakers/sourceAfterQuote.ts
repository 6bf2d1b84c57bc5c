import { isMark } from "../sentences/token.js";
import { clauseBefore, startsClause } from "./clauses.js";
import { spanOf } from "./nounPhrase.js";
import { sourcesBeside } from "./sourceBeside.js";
import type { SpeakerRule } from "./speakerRule.js";

/**
 * A source without a verb, right behind the words.
 *
 *     „Wir halten durch“, so die Ministerin.      “It was a mess,” according to Ana Ruiz.
 *                         ^^ ^^^^^^^^^^^^^^                        ^^^^^^^^^^^^ ^^^^^^^^
 */
export const sourceAfterQuote: SpeakerRule = {
  find(view, quote) {
    const { tokens } = view;
    const at = isMark(tokens[quote + 1], ",") ? quote + 2 : quote + 1;
    const source = sourcesBeside(view).find((one) => one.at === at);
    if (source === undefined) return null;
    const clause = startsClause(view, quote) ? null : clauseBefore(view, quote);
    return { cue: source.cue, speaker: spanOf(tokens, source.speaker), clause, rule: "sourceAfterQuote" };
  },
};
