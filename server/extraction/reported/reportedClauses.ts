import type { VerbCue } from "../cues/findCues.js";
import type { Range } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { subjectOf } from "../speakers/subjects.js";
import { agrees } from "./agreement.js";
import { complementEnd } from "./complementEnd.js";
import { complementStart, type ComplementStart } from "./complementStart.js";

/** A verb of saying with its subject before it and a clause after it. */
export interface ReportedClause {
  readonly cue: VerbCue;
  readonly subject: Range;
  readonly clause: Range;
  readonly sign: ComplementStart["sign"];
}

/** A reported clause has at least this many words; less is "said so", "urged them to settle". */
const CLAUSE_WORDS = { conjunction: 2, clause: 2, infinitive: 3 } as const;

const known = new WeakMap<SentenceView, readonly ReportedClause[]>();

/**
 * What the verbs of a sentence report after them, by position; what is reported inside of it belongs to the outer one.
 *
 *     Ana Ruiz said that she thinks the port will close, adding that no date was set.
 *     ^^^^^^^^ ^^^^ [----------------------------------]  ^^^^^^ [------------------]
 */
export function reportedClauses(view: SentenceView): readonly ReportedClause[] {
  const found = known.get(view) ?? findReported(view);
  known.set(view, found);
  return found;
}

function findReported(view: SentenceView): readonly ReportedClause[] {
  const found: ReportedClause[] = [];
  let free = 0;
  for (const cue of view.cues) {
    if (cue.verb < free || cue.negated || (cue.frame !== "speech" && cue.frame !== "report")) continue;
    const start = complementStart(view, cue);
    if (start === null) continue;
    const subject = subjectOf(view, cue);
    if (subject === null || !agrees(view, cue, subject)) continue;
    const to = complementEnd(view, subject, cue.from, start.from);
    if (to - start.from < CLAUSE_WORDS[start.sign]) continue;
    found.push({ cue, subject, clause: { from: start.from, to }, sign: start.sign });
    free = to;
  }
  return found;
}
