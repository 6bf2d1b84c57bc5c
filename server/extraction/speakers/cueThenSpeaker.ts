import { cueOf } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { isBareForm } from "./agreement.js";
import { clauseBefore, endsLikeSpeech, standsOnItsOwn } from "./clauses.js";
import { spanOf } from "./nounPhrase.js";
import type { SpeakerRule } from "./speakerRule.js";
import { subjectAfter } from "./subjects.js";

/**
 * The reporting verb and then its subject, right after the quotation.
 *
 *     « Nous tiendrons », a déclaré le responsable.        “We will hold,” said Ana Ruiz.
 *                         ^^^^^^^^^ ^^^^^^^^^^^^^^                           ^^^^ ^^^^^^^^
 */
export const cueThenSpeaker: SpeakerRule = {
  find(view, quote) {
    const { tokens } = view;
    let at = quote + 1;
    while (isMark(tokens[at], ",–—-")) at++;
    const cue = view.cues.find((candidate) => candidate.from === at && candidate.kind === "finite");
    if (cue === undefined || (at === quote + 1 && !endsLikeSpeech(view, quote) && isBareForm(view, cue))) return null;
    const speaker = cue.clitic === null ? subjectAfter(view, cue.verb) : { from: cue.clitic, to: cue.clitic + 1 };
    if (speaker === null) return null;
    return {
      cue: cueOf(tokens, cue, view.text),
      speaker: spanOf(tokens, speaker),
      clause: standsOnItsOwn(view, quote) ? null : clauseBefore(view, quote),
      rule: cue.clitic === null ? "cueThenSpeaker" : "cueThenSpeaker/pronoun",
    };
  },
};
