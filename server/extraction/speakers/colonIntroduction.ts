import { isMark } from "../sentences/token.js";
import { phraseAfter, phraseEndingAt, spanOf, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { subjectBeforeColon } from "./subjects.js";

/**
 * The phrase that opens a sentence is its subject, whatever its verb: "Paul Lestrade ne décolère pas : « … »". A verb
 * there must be: what fills all the room before the colon is no subject.
 */
function openingSubject(view: SentenceView, quote: number): Range | null {
  const first = view.tokens[0];
  const { grammar } = view.language;
  // Where verbs show by their ending that they are verbs, the subject of one has been looked for already.
  if (first === undefined || grammar.pastEnding !== "" || grammar.prepositions.has(first.lower)) return null;
  const phrase = phraseAfter(view.tokens, 0, view.language);
  return phrase !== null && phrase.to < quote - 1 ? phrase : null;
}

/**
 * A colon without a reporting verb.
 *
 *     Ana Ruiz : « Nous tiendrons. »        The director was blunt: “We will hold.”
 *     ^^^^^^^^                              ^^^^^^^^^^^^
 */
export const colonIntroduction: SpeakerRule = {
  name: "colonIntroduction",
  find(view, quote) {
    if (!isMark(view.tokens[quote - 1], ":")) return null;
    const alone = phraseEndingAt(view.tokens, quote - 2, view.language);
    if (alone?.from === 0) return { cue: null, speaker: spanOf(view.tokens, alone), clause: null, confidence: 0.85 };
    const subject = subjectBeforeColon(view, quote) ?? openingSubject(view, quote);
    if (subject === null) return null;
    return { cue: null, speaker: spanOf(view.tokens, subject), clause: null, confidence: 0.6 };
  },
};
