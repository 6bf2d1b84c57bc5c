import { isAdverb, type VerbCue } from "../cues/findCues.js";
import { isCapitalised, isMark } from "../sentences/token.js";
import { headEnd } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { beginsClause } from "./clauseSigns.js";

/** Where what a verb reports begins, and what shows that it does. */
export interface ComplementStart {
  readonly from: number;
  readonly sign: "conjunction" | "clause" | "infinitive";
}

/** Phrases between a verb and what it reports: "told reporters | in Varenne | on Monday | that". */
const PHRASES_BETWEEN = 8;

/**
 * What a verb reports, past whom it was told, when and where.
 *
 *     Ana Ruiz told reporters in Varenne on Monday that the port would close.
 *                                                  ^
 * Null where no clause follows, as in "told reporters about the port".
 */
export function complementStart(view: SentenceView, cue: VerbCue): ComplementStart | null {
  const { tokens, language } = view;
  const { grammar, cues } = language;
  let at = Math.max(cue.verb, cue.clitic ?? 0) + 1;
  let told = !cues.tellVerbs.has(cue.lemma);
  for (let skipped = 0; skipped < PHRASES_BETWEEN; skipped++) {
    const token = tokens[at];
    if (token === undefined) return null;
    // "said, however, that"
    if (isMark(token, ",") && isMark(tokens[at + 2], ",") && isAdverbAt(view, at + 1)) {
      at += 3;
      continue;
    }
    if (isMark(token, ",") && (skipped > 0 || opensReported(view, at + 1))) {
      at = overSecondPlace(view, at);
      continue;
    }
    if (isMark(token, ",") && clauseInMood(view, at + 1)) return { from: at + 1, sign: "clause" };
    if (token.kind !== "word" && token.kind !== "number") return null;
    if (opensReported(view, at)) return { from: at, sign: "conjunction" };
    if (isInfinitive(view, cue, at)) return { from: at, sign: "infinitive" };
    if (!told) {
      const end = listenerEnd(view, at);
      if (end > at && followedByReport(view, cue, end)) {
        at = end;
        told = true;
        continue;
      }
    }
    if (isAdverb(token, language) || isTime(view, at)) at++;
    else if (cues.bareClauses && !isMark(tokens[at - 1], ",") && beginsClause(view, at, cue.lemma))
      return { from: at, sign: "clause" };
    else if (grammar.prepositions.has(token.lower)) {
      const end = overName(view, headEnd(tokens, at + 1, language));
      if (end <= at + 1) return null;
      at = end;
    } else return null;
  }
  return null;
}

/** "said on SBN's “Harbour Watch” that": the name in marks where it was said. */
const overName = (view: SentenceView, at: number): number =>
  view.tokens[at]?.kind === "quote" && opensReported(view, at + 1) ? at + 1 : at;

const isAdverbAt = ({ tokens, language }: SentenceView, at: number): boolean => {
  const token = tokens[at];
  return token !== undefined && isAdverb(token, language);
};

/** "that", "whether", "how": not "who" after a noun, which tells more of the noun. */
function opensReported(view: SentenceView, at: number): boolean {
  const { grammar } = view.language;
  const word = view.tokens[at]?.lower ?? "";
  if (!grammar.complementizers.has(word)) return false;
  const next = view.tokens[at + 1];
  // "said that.", "said when asked": nothing is reported.
  return next !== undefined && next.kind !== "mark" && !(grammar.timeWords.has(word) || grammar.asideOpeners.has(word));
}

/** "sagte, der Hafen sei zu": the verb's mood stands for the conjunction. */
export function clauseInMood({ tokens, language: { grammar } }: SentenceView, from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + MOOD_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || isMark(token, ",;:.?!")) return false;
    if (token.kind === "word" && grammar.reportingMood.has(token.lower)) return true;
  }
  return false;
}

/** Words of a subject before a verb in the second place. */
const MOOD_REACH = 20;

/** After "in Castlebrook, Ohio," what lies around the place stands between commas. */
function overSecondPlace({ tokens, language }: SentenceView, comma: number): number {
  const next = tokens[comma + 1];
  if (next === undefined || !isCapitalised(next)) return comma + 1;
  const end = headEnd(tokens, comma + 1, language);
  return isMark(tokens[end], ",") ? end + 1 : comma + 1;
}

/** "Monday", "on Monday", "last week", "earlier this month". */
function isTime(view: SentenceView, at: number): boolean {
  const { timeWords, dayPrepositions, determiners } = view.language.grammar;
  const word = view.tokens[at]?.lower ?? "";
  const next = view.tokens[at + 1]?.lower ?? "";
  return timeWords.has(word) || ((dayPrepositions.has(word) || determiners.has(word)) && timeWords.has(next));
}

function isInfinitive(view: SentenceView, cue: VerbCue, at: number): boolean {
  const { grammar, cues } = view.language;
  if (!cues.infinitiveVerbs.has(cue.lemma) || !grammar.infinitiveMarkers.has(view.tokens[at]?.lower ?? ""))
    return false;
  const next = view.tokens[at + 1];
  return next?.kind === "word" && !isCapitalised(next) && !grammar.determiners.has(next.lower);
}

/** "reporters", "the crowd in Varenne", "him": the end of whom something is told. */
function listenerEnd(view: SentenceView, at: number): number {
  const { tokens, language } = view;
  const first = tokens[at];
  if (first?.kind !== "word") return at;
  if (language.grammar.objectPronouns.has(first.lower)) return at + 1;
  if (language.grammar.nominatives.has(first.lower)) return at;
  const end = headEnd(tokens, at, language);
  // "told voters Ana Ruiz would come": the name is another phrase.
  for (let i = at + 1; i < end; i++) {
    const token = tokens[i];
    const before = tokens[i - 1];
    if (token === undefined || before === undefined || before.kind !== "word") continue;
    const ends = isCapitalised(token) && !isCapitalised(before) && language.grammar.listeners.has(before.lower);
    if (ends) return i;
  }
  return end;
}

/** After a listener comes what was told, or where and when. */
function followedByReport(view: SentenceView, cue: VerbCue, at: number): boolean {
  const { tokens, language } = view;
  const token = tokens[at];
  if (token === undefined || token.kind === "quote") return false;
  if (isMark(token, ",")) return true;
  if (token.kind !== "word" && token.kind !== "number") return false;
  const { grammar } = language;
  return (
    opensReported(view, at) ||
    isInfinitive(view, cue, at) ||
    grammar.prepositions.has(token.lower) ||
    grammar.timeWords.has(token.lower) ||
    isAdverb(token, language) ||
    beginsClause(view, at, cue.lemma)
  );
}
