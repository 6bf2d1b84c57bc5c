import type { Cue } from "../../domain/quote.js";
import type { Language } from "../languages/language.js";
import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import { startsClause } from "./clauses.js";
import { phraseAfter, phraseEndingAt, spanOf } from "./nounPhrase.js";
import { subjectBehind } from "./verbSecond.js";
import type { SpeakerRule } from "./speakerRule.js";

/**
 * A verb that no lexicon holds, between the words and a name: what stands there reports.
 *
 *     “We will hold,” Ana Ruiz deadpanned.        « Nous tiendrons », martèle-t-elle.
 *                     ^^^^^^^^ ^^^^^^^^^^                               ^^^^^^^ ^^^^
 */
export const openEndedCue: SpeakerRule = {
  find(view, quote) {
    const { tokens, language } = view;
    const comma = isMark(tokens[quote + 1], ",");
    if (!comma && !endsLikeSpeech(view.text, tokens[quote])) return null;
    const at = comma ? quote + 2 : quote + 1;
    const verb = tokens[at];
    // Inside a sentence of the writer's own, a verb of any kind may follow.
    if (!startsClause(view, quote)) return null;
    if (verb?.kind === "word" && !isCapitalised(verb) && mayBeVerb(verb.lower, language)) {
      const next = tokens[at + 1];
      const speaker = next?.clitic === true ? { from: at + 1, to: at + 2 } : phraseAfter(tokens, at + 1, language);
      if (language.grammar.bracketedVerbs && comma && !language.grammar.auxiliaries.has(verb.lower)) {
        const behind = subjectBehind(view, { from: at, verb: at });
        if (behind !== null)
          return {
            cue: unknownCue(verb),
            speaker: spanOf(tokens, behind),
            clause: null,
            rule: "openEndedCue/verbFirst",
          };
      }
      const named = speaker !== null && (next?.clitic === true || (next !== undefined && isCapitalised(next)));
      if (named)
        return {
          cue: unknownCue(verb),
          speaker: spanOf(tokens, speaker),
          clause: null,
          rule: "openEndedCue/verbFirst",
        };
    }
    if (verb?.kind !== "word" || language.grammar.pastEnding === "") return null;
    const { determiners, subjectPronouns } = language.grammar;
    if (!isCapitalised(verb) && !determiners.has(verb.lower) && !subjectPronouns.has(verb.lower)) return null;
    for (let i = at + 1; i < Math.min(tokens.length, at + 5); i++) {
      const token = tokens[i];
      if (token?.kind !== "word" || isCapitalised(token)) continue;
      if (!token.lower.endsWith(language.grammar.pastEnding)) return null;
      const speaker = phraseEndingAt(tokens, i - 1, language);
      if (speaker?.from !== at) return null;
      return {
        cue: unknownCue(token),
        speaker: spanOf(tokens, speaker),
        clause: null,
        rule: "openEndedCue/subjectFirst",
      };
    }
    return null;
  },
};

const mayBeVerb = (word: string, { grammar }: Language): boolean =>
  grammar.finiteShape.test(word) &&
  !grammar.clauseOpeners.has(word) &&
  !grammar.prepositions.has(word) &&
  !grammar.determiners.has(word) &&
  !grammar.relativePronouns.has(word) &&
  (grammar.bracketedVerbs || !grammar.commonVerbs.has(word)) &&
  !grammar.adverbs.has(word);

const endsLikeSpeech = (text: string, token: Token | undefined): boolean =>
  token?.quote != null && ",?!…".includes(text.charAt(token.quote.innerEnd - 1));

const unknownCue = (verb: Token): Cue => ({
  span: { start: verb.start, end: verb.end },
  text: verb.text,
  lemma: verb.lower,
  stance: "NEUTRAL",
});
