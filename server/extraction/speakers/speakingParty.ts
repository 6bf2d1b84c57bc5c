import type { VerbCue } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { phraseAfter, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import { subjectBehind, verbSecondSubject } from "./verbSecond.js";

/** Tokens around a verb that its source, or whom it quotes, stands in. */
const REACH = 24;

/**
 * Whose words a verb reports where it stands second or last: its subject, but for verbs that quote somebody else and
 * for those that say where something is written.
 *
 *     Der Sender zitiert Anna Ruiz mit den Worten: „…“       In dem Brief heißt es: „…“
 *                        ^^^^^^^^^                               ^^^^^^^^^
 */
export function speakingParty(view: SentenceView, cue: VerbCue): Range | null {
  if (isHearsay(view, cue)) return placeBefore(view, cue) ?? placeBehind(view, cue);
  return quotedPerson(view, cue, false) ?? verbSecondSubject(view, cue);
}

/** The same behind the words: „…“, zitiert der Sender Anna Ruiz. „…“, heißt es in dem Brief. */
export function speakingPartyBehind(view: SentenceView, cue: VerbCue): Range | null {
  if (isHearsay(view, cue)) return placeBehind(view, cue);
  return quotedPerson(view, cue, true) ?? subjectBehind(view, cue);
}

/** "heißt es", "es heißt", "wie es hieß". */
function isHearsay({ tokens, language }: SentenceView, { lemma, from, verb }: VerbCue): boolean {
  if (!language.cues.hearsayVerbs.has(lemma)) return false;
  const { impersonals } = language.notQuotes;
  return [from - 1, from + 1, verb + 1].some((at) => impersonals.has(tokens[at]?.lower ?? ""));
}

function placeBehind(view: SentenceView, { verb }: VerbCue): Range | null {
  for (let i = verb + 1; i < Math.min(view.tokens.length, verb + REACH); i++) {
    const token = view.tokens[i];
    if (token === undefined || token.kind === "quote" || isMark(token, ",;:.?!")) return null;
    const place = placeAt(view, i);
    if (place !== null) return place;
  }
  return null;
}

function placeBefore(view: SentenceView, { from }: VerbCue): Range | null {
  let found: Range | null = null;
  for (let i = from - 1; i >= Math.max(0, from - REACH); i--) {
    if (view.tokens[i]?.kind === "quote" || isMark(view.tokens[i], ";:.?!")) break;
    found = placeAt(view, i) ?? found;
  }
  return found;
}

const placeAt = (view: SentenceView, at: number): Range | null =>
  view.language.grammar.placePrepositions.has(view.tokens[at]?.lower ?? "")
    ? phraseAfter(view.tokens, at + 1, view.language)
    : null;

/** Whom a verb like "zitieren" gives the word to; null for other verbs, and where only the one who quotes is there. */
function quotedPerson(view: SentenceView, cue: VerbCue, inverted: boolean): Range | null {
  const { tokens, language } = view;
  if (!language.cues.quotingVerbs.has(cue.lemma)) return null;
  if (isPassive(view, cue)) return inverted ? subjectBehind(view, cue) : verbSecondSubject(view, cue);
  const phrases: Range[] = [];
  for (let i = cue.verb + 1; i < Math.min(tokens.length, cue.verb + REACH); i++) {
    const token = tokens[i];
    if (token === undefined || isMark(token, ";:.") || language.grammar.prepositions.has(token.lower)) break;
    const phrase = phraseAfter(tokens, i, language);
    if (phrase === null) continue;
    phrases.push(phrase);
    i = phrase.to - 1;
  }
  const quotedOnly = !inverted && verbSecondSubject(view, cue)?.from !== phrases[0]?.from;
  return phrases.length > 1 && !quotedOnly ? (phrases[1] ?? null) : (phrases[0] ?? null);
}

const isPassive = ({ tokens, language: { grammar } }: SentenceView, { from, verb }: VerbCue): boolean =>
  [from, verb + 1].some((at) => grammar.beForms.has(tokens[at]?.lower ?? ""));
