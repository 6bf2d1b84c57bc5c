import { isCapitalised, isMark } from "../sentences/token.js";
import { sourcePrepositionAt } from "./clauses.js";
import { phraseAfter, phraseEndingAt, spanOf, type Range } from "./nounPhrase.js";
import { sourcesBeside } from "./sourceBeside.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { subjectBeforeColon } from "./subjects.js";

/** Longest phrase before the subject, in tokens: "Tout à sa joie," "Dans le même entretien,". */
const FRONTED = 8;

/**
 * The phrase that opens a sentence is its subject, whatever its verb: "Paul Lestrade ne décolère pas : « … »". A verb
 * there must be: what fills all the room before the colon is no subject.
 */
function openingSubject(view: SentenceView, quote: number): Range | null {
  const first = view.tokens[0];
  const { grammar } = view.language;
  // Where verbs show by their ending that they are verbs, the subject of one has been looked for already.
  if (first === undefined || grammar.pastEnding !== "" || grammar.bracketedVerbs) return null;
  const phrase = grammar.prepositions.has(first.lower) ? null : phraseAfter(view.tokens, 0, view.language);
  if (phrase !== null && phrase.to < quote - 1 && !isMark(view.tokens[phrase.to], ",")) return phrase;
  // "Tout à sa joie, l'arbitre s'en tire par un mot : …"
  const comma = view.tokens.findIndex((token) => isMark(token, ","));
  const after = comma < 0 || comma > FRONTED ? null : phraseAfter(view.tokens, comma + 1, view.language);
  return after !== null && after.to < quote - 1 ? after : null;
}

/** "Ana Ruiz:", and after a dash that closes a heading: "Port to close - Ana Ruiz:". */
function standsAlone({ tokens }: SentenceView, phrase: Range): boolean {
  if (phrase.from === 0) return true;
  const named = tokens.slice(phrase.from, phrase.to).every((token) => isCapitalised(token));
  return named && isMark(tokens[phrase.from - 1], "–—-");
}

/**
 * A colon without a reporting verb.
 *
 *     Ana Ruiz : « Nous tiendrons. »        The director was blunt: “We will hold.”
 *     ^^^^^^^^                              ^^^^^^^^^^^^
 */
export const colonIntroduction: SpeakerRule = {
  find(view, quote) {
    if (!isMark(view.tokens[quote - 1], ":")) return null;
    const alone = phraseEndingAt(view.tokens, quote - 2, view.language);
    if (alone !== null && standsAlone(view, alone))
      return { cue: null, speaker: spanOf(view.tokens, alone), clause: null, rule: "colonIntroduction/alone" };
    if (sourcePrepositionAt(view, 0) > 0) return null;
    const source = sourcesBeside(view).find(({ at, to }) => at > 0 && to <= quote - 1 && quote - 2 - to <= 0);
    if (source !== undefined)
      return {
        cue: source.cue,
        speaker: spanOf(view.tokens, source.speaker),
        clause: null,
        rule: "accordingTo/before",
      };
    const subject = subjectBeforeColon(view, quote) ?? openingSubject(view, quote);
    if (subject === null) return null;
    return { cue: null, speaker: spanOf(view.tokens, subject), clause: null, rule: "colonIntroduction/subject" };
  },
};
