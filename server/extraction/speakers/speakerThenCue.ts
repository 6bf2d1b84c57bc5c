import { cueOf } from "../cues/findCues.js";
import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import { complementStart } from "../reported/complementStart.js";
import { agrees } from "./agreement.js";
import { clauseBefore, endsLikeSpeech, opensNextSentence, reportsMore, standsOnItsOwn } from "./clauses.js";
import { spanOf, subjectBefore, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { isVerbCompanion } from "./wordClasses.js";

/**
 * The subject and then the reporting verb, right after the quotation.
 *
 *     “We will hold,” Ana Ruiz, the port's director, said.
 *                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^  ^^^^
 */
export const speakerThenCue: SpeakerRule = {
  find(view, quote) {
    const { tokens } = view;
    if (view.language.marks.commaBeforeCue || opensNextSentence(view, quote)) return null;
    let at = quote + 1;
    while (isMark(tokens[at], ",–—-")) at++;
    const setOff = at > quote + 1 || endsLikeSpeech(view, quote);
    for (const cue of view.cues) {
      if (cue.from <= at) continue;
      if (tokens.slice(at, cue.from).some((token) => token.kind === "quote" || isMark(token, ":;"))) return null;
      if (cue.kind !== "finite" || (!setOff && cue.frame !== "speech")) continue;
      // "he mocks": a verb that judges reports when nothing it could judge follows.
      if (cue.frame === "comment" && !endsClause(tokens[cue.verb + 1], view)) continue;
      const subject = subjectFrom(view, at, cue.from);
      if (subject === null || !agrees(view, cue, subject)) continue;
      const standalone = standsOnItsOwn(view, quote);
      if (!standalone && (reportsMore(view, cue.verb + 1) || complementStart(view, cue) !== null)) return null;
      return {
        cue: cueOf(tokens, cue, view.text),
        speaker: spanOf(tokens, subject),
        clause: standalone ? null : clauseBefore(view, quote),
        rule: "speakerThenCue",
      };
    }
    return null;
  },
};

/** Longest subject with its own phrases and clauses: "a message on the site that the group runs reads". */
const LONG_SUBJECT = 25;

/** All that stands between the quotation and the verb, when it is one phrase or starts like one. */
function subjectFrom(view: SentenceView, at: number, verb: number): Range | null {
  const { tokens, language } = view;
  const subject = subjectBefore(tokens, verb, language);
  if (subject !== null && subject.from <= at) return subject;
  const first = tokens[at];
  if (first?.kind !== "word" || verb - at > LONG_SUBJECT) return null;
  if (!isCapitalised(first) && !language.grammar.determiners.has(first.lower)) return null;
  if (language.grammar.clauseOpeners.has(first.lower) || language.grammar.coordinators.has(first.lower)) return null;
  let to = verb;
  while (to > at + 1 && isVerbCompanion(tokens[to - 1], language)) to--;
  while (to > at + 1 && isMark(tokens[to - 1], ",")) to--;
  return to > at ? { from: at, to } : null;
}

const endsClause = (next: Token | undefined, { language }: SentenceView): boolean =>
  next === undefined || isMark(next, ".,;!?") || language.grammar.prepositions.has(next.lower);
