import { isMark } from "../sentences/token.js";
import { phraseEndingAt, spanOf } from "./nounPhrase.js";
import type { SpeakerRule } from "./speakerRule.js";
import { mainSubject } from "./subjects.js";

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
    const subject = mainSubject(view, quote);
    if (subject === null) return null;
    return { cue: null, speaker: spanOf(view.tokens, subject), clause: null, confidence: 0.6 };
  },
};
