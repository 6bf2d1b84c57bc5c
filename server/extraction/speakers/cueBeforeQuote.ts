import { cueOf } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { isSlogan } from "./slogan.js";
import { spanOf } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { subjectOf } from "./subjects.js";

/** Words between verb and quotation: "told reporters outside the port on Monday, “…”". */
const REACH = 14;

/**
 * Subject and verb, then the words, opened by a colon or a comma, or by nothing.
 *
 *     Ana Ruiz told reporters on Monday: “We will hold.”
 *     ^^^^^^^^ ^^^^
 */
export const cueBeforeQuote: SpeakerRule = {
  find(view, quote) {
    const { tokens } = view;
    if (!standsAlone(view, quote)) return null;
    const colon = isMark(tokens[quote - 1], ":");
    const cue = view.cues.findLast((candidate) => candidate.verb < quote && (colon || candidate.frame !== "comment"));
    if (cue === undefined || (!colon && quote - cue.verb > REACH)) return null;
    const between = tokens.slice(cue.verb, quote);
    if (between.some((token) => token.kind === "quote")) return null;
    // "sagte, dass an den Wänden die Parole „…“ stehe": told of, and not said, by whom the sentence is.
    if (isSlogan(view, quote) && between.some((token) => isMark(token, ","))) return null;
    const subject = subjectOf(view, cue);
    return {
      cue: cueOf(tokens, cue, view.text),
      speaker: subject === null ? null : spanOf(tokens, subject),
      clause: null,
      rule: `cueBeforeQuote/${subject === null ? "noSubject" : colon ? "colon" : "comma"}`,
    };
  },
};

/** Words of their own, not a piece of the sentence around them: after a colon, or a capital after comma or verb. */
function standsAlone(view: SentenceView, quote: number): boolean {
  const { tokens, text } = view;
  if (isMark(tokens[quote - 1], ":")) return true;
  if (view.language.cues.introducers.has(tokens[quote - 1]?.lower ?? "") || isSlogan(view, quote)) return true;
  const span = tokens[quote]?.quote;
  if (span == null || !/^[\p{Lu}\p{N}…[(]/u.test(text.slice(span.innerStart, span.innerStart + 2))) return false;
  if (isMark(tokens[quote - 1], ",–—-")) return true;
  const cueRightBefore = view.cues.some((cue) => Math.max(cue.verb, cue.clitic ?? 0) === quote - 1);
  return cueRightBefore;
}
