import { cueOf } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { isBareForm } from "./agreement.js";
import { clauseBefore, endsLikeSpeech, opensNextSentence, standsOnItsOwn, startsClause } from "./clauses.js";
import { spanOf } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { speakerBehind } from "./subjects.js";

/**
 * The reporting verb and then its subject, right after the quotation.
 *
 *     « Nous tiendrons », a déclaré le responsable.        “We will hold,” said Ana Ruiz.
 *                         ^^^^^^^^^ ^^^^^^^^^^^^^^                           ^^^^ ^^^^^^^^
 */
export const cueThenSpeaker: SpeakerRule = {
  find(view, quote) {
    const { tokens } = view;
    if (opensNextSentence(view, quote)) return null;
    let at = quote + 1;
    while (isMark(tokens[at], ",–—-")) at++;
    // „…“, so sagte die Ministerin.
    if (view.language.cues.afterQuote.has(tokens[at]?.lower ?? "") && view.cueStarting.has(at + 1)) at++;
    if (at === quote + 1 && needsComma(view, quote)) return null;
    const cue = view.cues.find((candidate) => candidate.from === at && candidate.kind === "finite");
    if (cue === undefined || (at === quote + 1 && !endsLikeSpeech(view, quote) && isBareForm(view, cue))) return null;
    const speaker = cue.clitic === null ? speakerBehind(view, cue) : { from: cue.clitic, to: cue.clitic + 1 };
    if (speaker === null) return null;
    return {
      cue: cueOf(tokens, cue, view.text),
      speaker: spanOf(tokens, speaker),
      clause: standsOnItsOwn(view, quote) ? null : clauseBefore(view, quote),
      rule: cue.clitic === null ? "cueThenSpeaker" : "cueThenSpeaker/pronoun",
    };
  },
};

/** A few words that no comma divides from the verb are part of its clause: In der Zeitung „Der Bote“ schreibt Anna Ruiz. */
function needsComma(view: SentenceView, quote: number): boolean {
  const span = view.tokens[quote]?.quote;
  if (span == null || !view.language.marks.commaBeforeCue) return false;
  if (view.language.cues.introducers.has(view.tokens[quote - 1]?.lower ?? "")) return false;
  if (",?!–—".includes(view.text.charAt(span.innerEnd - 1))) return false;
  return !startsClause(view, quote) || span.innerEnd - span.innerStart < LEAST_STATEMENT;
}

/** Characters of a statement after which a writer may have forgotten the comma. */
const LEAST_STATEMENT = 40;
