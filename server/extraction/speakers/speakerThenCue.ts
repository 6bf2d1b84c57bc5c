import { cueOf } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { clauseBefore, startsClause } from "./clauses.js";
import { spanOf, subjectBefore } from "./nounPhrase.js";
import type { SpeakerRule } from "./speakerRule.js";

/**
 * The subject and then the reporting verb, right after the quotation.
 *
 *     “We will hold,” Ana Ruiz, the port's director, said.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^
 */
export const speakerThenCue: SpeakerRule = {
  name: "speakerThenCue",
  find(view, quote) {
    const { tokens, language } = view;
    let at = quote + 1;
    while (isMark(tokens[at], ",–—-")) at++;
    for (const cue of view.cues) {
      if (cue.from <= at) continue;
      if (tokens.slice(at, cue.from).some((token) => token.kind === "quote" || isMark(token, ":;"))) return null;
      if (cue.kind !== "finite" || cue.frame === "comment") continue;
      const subject = subjectBefore(tokens, cue.from, language);
      if (subject === null || subject.from > at) continue;
      return {
        cue: cueOf(tokens, cue, view.text),
        speaker: spanOf(tokens, subject),
        clause: startsClause(view, quote) ? null : clauseBefore(view, quote),
        confidence: 0.92,
      };
    }
    return null;
  },
};
