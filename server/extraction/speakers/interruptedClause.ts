import { cueOf, type VerbCue } from "../cues/findCues.js";
import type { Span } from "../../domain/span.js";
import { isMark } from "../sentences/token.js";
import { clauseEnd, startsClause } from "./clauses.js";
import { spanOf, subjectBefore, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { speakerBehind } from "./subjects.js";

/** What stands between the commas before the verb, with its subject, is at most this long. */
const HEAD_WORDS = 30;

export interface Interruption {
  readonly cue: VerbCue;
  readonly speaker: Range;
  readonly head: Span;
  /** First token after the second comma. */
  readonly goesOn: number;
}

/**
 * Speaker and verb between commas, in the middle of what is reported.
 *
 *     The harbour, Ana Ruiz said, would stay “a mess” until spring.
 *     [---------]  ^^^^^^^^ ^^^^  [------------------------------]
 */
export const interruptedClause: SpeakerRule = {
  find(view, quote) {
    if (startsClause(view, quote)) return null;
    const found = findInterruption(view);
    if (found === null || found.goesOn > quote) return null;
    const clause = spanOf(view.tokens, { from: found.goesOn, to: clauseEnd(view, quote) });
    if (clause === null) return null;
    return {
      cue: cueOf(view.tokens, found.cue, view.text),
      speaker: spanOf(view.tokens, found.speaker),
      clause,
      clauseHead: found.head,
      rule: "interruptedClause",
    };
  },
};

/** The first ", Ana Ruiz said," or ", a déclaré Ana Ruiz," of a sentence that no quotation precedes. */
export function findInterruption(view: SentenceView): Interruption | null {
  const found = known.has(view) ? (known.get(view) ?? null) : interruptionOf(view);
  known.set(view, found);
  return found;
}

const known = new WeakMap<SentenceView, Interruption | null>();

function interruptionOf(view: SentenceView): Interruption | null {
  const { tokens, language } = view;
  for (const cue of view.cues) {
    if (cue.kind !== "finite" || cue.negated || cue.frame !== "speech") continue;
    const inverted = isMark(tokens[cue.from - 1], ",")
      ? cue.clitic === null
        ? speakerBehind(view, cue)
        : { from: cue.clitic, to: cue.clitic + 1 }
      : null;
    const speaker = inverted ?? subjectBefore(tokens, cue.from, language);
    if (speaker === null) continue;
    const opens = inverted === null ? speaker.from - 1 : cue.from - 1;
    const closes = inverted === null ? cue.verb + 1 : Math.max(cue.verb + 1, speaker.to);
    if (opens < 1 || opens > HEAD_WORDS || !isMark(tokens[opens], ",") || !isMark(tokens[closes], ",")) continue;
    if (tokens.slice(0, opens).some((token) => token.kind === "quote")) return null;
    const next = tokens[closes + 1];
    if (next === undefined || language.grammar.gerundEnding.test(next.lower)) continue;
    const head = spanOf(tokens, { from: 0, to: opens });
    if (head !== null) return { cue, speaker, head, goesOn: closes + 1 };
  }
  return null;
}
