import { cueOf } from "../cues/findCues.js";
import { clauseAfter } from "./clauses.js";
import { spanOf } from "./nounPhrase.js";
import type { SpeakerRule } from "./speakerRule.js";
import { subjectOf } from "./subjects.js";

/**
 * A fragment inside what a verb before it reports.
 *
 *     Ana Ruiz said that the harbour was “a mess” and that it would stay closed.
 *     ^^^^^^^^ ^^^^ [---------------------------------------------------------] the clause
 */
export const reportedClause: SpeakerRule = {
  name: "reportedClause",
  find(view, quote) {
    const { tokens } = view;
    const cue = view.cues.findLast(
      (candidate) => candidate.verb < quote && !candidate.negated && candidate.frame !== "incise",
    );
    if (cue === undefined) return null;
    const subject = subjectOf(view, cue);
    if (subject === null) return null;
    return {
      cue: cueOf(tokens, cue, view.text),
      speaker: spanOf(tokens, subject),
      clause: clauseAfter(view, cue, quote),
      confidence: cue.kind === "finite" ? 0.8 : 0.7,
    };
  },
};
