import { wordsInside } from "../notQuotes/notQuoteRule.js";
import { clauseInMood } from "../reported/complementStart.js";
import { isMark } from "../sentences/token.js";
import { mainClauseSubject, verbSecondSubject } from "./verbSecond.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { phraseAfter, spanOf, type Range } from "./nounPhrase.js";

/**
 * A fragment in a sentence whose verb tells by its mood that somebody else says so, without saying who: it goes on with
 * what was reported before.
 *
 *     Anna Ruiz wies das zurück. Der Hafen sei „eine Zumutung“.
 *                                          ^^^
 */
export const reportingMood: SpeakerRule = {
  find(view, quote) {
    const subject = holderOf(view, quote);
    if (subject === null && !isToldInMood(view)) return null;
    const clause = spanOf(view.tokens, { from: quote, to: quote + 1 });
    if (subject === null) return { cue: null, speaker: null, clause, rule: "reportingMood/continued" };
    return { cue: null, speaker: spanOf(view.tokens, subject), clause, rule: "reportingMood/subject" };
  },
};

/** "Die Ministerin ist der Meinung, dass der Hafen „…“": whoever holds what the conjunction opens, whatever the words for it. */
function subjectOfThatClause(view: SentenceView, quote: number): Range | null {
  const { tokens, language } = view;
  const [first] = wordsInside(view, quote);
  if (isMark(tokens[quote - 1], ",") && language.cues.reportConjunctions.has(first?.lower ?? ""))
    return mainClauseSubject(view, quote - 1);
  for (let i = quote - 1; i > Math.max(1, quote - REACH); i--) {
    const token = tokens[i];
    if (token === undefined || token.kind === "quote" || isMark(token, ";:")) return null;
    if (!isMark(tokens[i - 1], ",")) continue;
    const opens = language.cues.reportConjunctions.has(token.lower) || clauseInMood(view, i);
    if (opens) return holdsMood(view, Math.max(0, i - REACH), i - 1) ? null : mainClauseSubject(view, i - 1);
  }
  return null;
}

/** "Die Ministerin will den Hafen „…“": an intention that marks print is told in its words. */
function whoWants(view: SentenceView, quote: number): Range | null {
  const { tokens, language } = view;
  for (let i = quote - 1; i > Math.max(0, quote - REACH); i--) {
    if (tokens[i]?.kind === "quote" || isMark(tokens[i], ";:")) return null;
    if (language.grammar.volition.has(tokens[i]?.lower ?? "")) return verbSecondSubject(view, { from: i, verb: i });
  }
  return null;
}

/** Whether the sentence, its quotations apart, holds a verb in the mood of reports. */
export function isToldInMood(view: SentenceView): boolean {
  const told = known.get(view) ?? holdsMood(view, 0, view.tokens.length);
  known.set(view, told);
  return told;
}

const known = new WeakMap<SentenceView, boolean>();

/** Tokens before a quotation that its clause, and the one it depends on, begin in. */
const REACH = 60;

export function holdsMood({ tokens, language: { grammar } }: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind !== "word" || !grammar.reportingMood.has(token.lower)) continue;
    const before = tokens[i - 1]?.lower ?? "";
    if (!grammar.determiners.has(before) && before !== "ich") return true;
  }
  return false;
}

/** Whoever holds or wants what the fragment is part of, without a verb of saying. */
export const holderOf = (view: SentenceView, quote: number): Range | null =>
  viewpoint(view) ?? subjectOfThatClause(view, quote) ?? whoWants(view, quote);

/** "Für die Ministerin ist der Hafen „…“": whose view it is. */
function viewpoint({ tokens, language }: SentenceView): Range | null {
  if (!language.cues.viewpoints.has(tokens[0]?.lower ?? "")) return null;
  const phrase = phraseAfter(tokens, 1, language);
  const verb = phrase === null ? "" : (tokens[phrase.to]?.lower ?? "");
  return language.grammar.copulas.has(verb) ? phrase : null;
}
