import { cueOf } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { spanOf } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { Attributed } from "./speakerRule.js";
import { subjectBeforeColon, subjectOf } from "./subjects.js";

/**
 * A paragraph that ends with a colon introduces the quotation that is the next one.
 *
 *     In a letter to the port, Ana Ruiz wrote:
 *                              ^^^^^^^^ ^^^^^
 *     “We will hold.”
 */
export function introducedAbove(above: SentenceView | null): Attributed | null {
  if (above === null || !isMark(above.tokens.at(-1), ":")) return null;
  const cue = above.cues.findLast((candidate) => candidate.frame !== "incise");
  const subject = cue === undefined ? subjectBeforeColon(above, above.tokens.length) : subjectOf(above, cue);
  if (subject === null) return null;
  return {
    cue: cue === undefined ? null : cueOf(above.tokens, cue, above.text),
    speaker: spanOf(above.tokens, subject),
    clause: null,
    rule: cue === undefined ? "introducedAbove/subject" : "introducedAbove/cue",
  };
}
