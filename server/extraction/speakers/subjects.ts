import type { VerbCue } from "../cues/findCues.js";
import { isAdverb } from "../cues/findCues.js";
import type { Language } from "../languages/language.js";
import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import { agrees } from "./agreement.js";
import { clauseSubject } from "./clauseSubject.js";
import { headEnd, phraseAfter, subjectBefore, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import { speakingParty, speakingPartyBehind } from "./speakingParty.js";
import { mainClauseSubject, verblessSpeaker } from "./verbSecond.js";
import { isNominal } from "./wordClasses.js";

/** Prepositional phrases that may stand between an inverted verb and its subject: "a déclaré à la presse mardi le ministre". */
const PHRASES_BETWEEN = 3;

/** Who does the saying: the inverted pronoun, the phrase before the verb, or the sentence's subject for "…, adding". */
export function subjectOf(view: SentenceView, cue: VerbCue): Range | null {
  if (cue.clitic !== null) return { from: cue.clitic, to: cue.clitic + 1 };
  const { pastEnding, gerundPrepositions } = view.language.grammar;
  if (cue.kind === "finite" && view.language.grammar.bracketedVerbs) return speakingParty(view, cue);
  if (cue.kind === "finite") {
    const before = subjectBefore(view.tokens, cue.from, view.language);
    const shared = pastEnding === "" && isJoined(view, cue, before) ? clauseSubject(view, cue.from) : null;
    if (shared !== null || before !== null) return shared ?? before;
    if (cue.from === 0) return phraseAfter(view.tokens, cue.verb + 1, view.language);
    return mainSubject(view, cue.from) ?? openingSubject(view, cue.from);
  }
  if (cue.from <= 1) return subjectAfterClause(view, cue.verb);
  const { tokens } = view;
  const tied = [cue.from - 1, cue.from].some((at) => gerundPrepositions.has(tokens[at]?.lower ?? ""));
  if (pastEnding === "" && (tied || cue.kind === "infinitive")) return clauseSubject(view, cue.from - 1);
  return ownGerundSubject(view, cue) ?? mainSubject(view, cue.from) ?? openingSubject(view, cue.from);
}

/** "…, tendit son verre et répéta": the verb has its subject further back, unless a name stands right before it. */
function isJoined({ tokens, language }: SentenceView, cue: VerbCue, before: Range | null): boolean {
  const previous = tokens[cue.from - 1];
  if (previous === undefined) return false;
  if (language.grammar.coordinators.has(previous.lower) || language.grammar.mainOpeners.has(previous.lower))
    return true;
  const named = before !== null && tokens.slice(before.from, before.to).some(isCapitalised);
  return isMark(previous, ",") && !named;
}

/** "with Mr. Ruiz calling it …": a phrase right before the verb form, no comma or link between. */
function ownGerundSubject(view: SentenceView, cue: VerbCue): Range | null {
  if (cue.kind !== "gerund" || cue.from === 0) return null;
  const before = view.tokens[cue.from - 1];
  if (before?.kind !== "word") return null;
  // "issued a statement on Monday saying …": whoever issued it says so.
  const issued = followsDocument(view, cue.from - 1) && mainSubject(view, cue.from) !== null;
  return issued ? null : subjectBefore(view.tokens, cue.from, view.language);
}

/** "a statement", "a statement late Monday". */
function followsDocument({ tokens, language: { grammar, names } }: SentenceView, last: number): boolean {
  let at = last;
  while (at > 0 && [grammar.timeWords, grammar.dayPrepositions].some((words) => words.has(tokens[at]?.lower ?? "")))
    at--;
  return names.documentNouns.has(tokens[at]?.lower ?? "");
}

/** Tokens looked back over for the verb that governs a form without a subject of its own. */
const GOVERNOR_REACH = 80;

/**
 * The subject of the verb that governs what stands at `before`: of the nearest verb of saying before it that has one,
 * else of the sentence's first verb.
 */
export function mainSubject(view: SentenceView, before: number): Range | null {
  const earliest = Math.max(1, before - GOVERNOR_REACH);
  const saying = reportingSubject(view, earliest, before);
  for (let i = earliest; saying === null && i < before; i++) {
    const subject = subjectOfVerbAt(view, i);
    if (subject !== null) return subject;
  }
  return saying;
}

/** The same for words that a colon opens: without a verb of saying it is the last verb that leads to them. */
export function subjectBeforeColon(view: SentenceView, colon: number): Range | null {
  if (view.language.grammar.bracketedVerbs) return mainClauseSubject(view, colon) ?? verblessSpeaker(view, colon);
  const earliest = Math.max(1, colon - GOVERNOR_REACH);
  const end = isMark(view.tokens[colon - 1], ":") ? colon - 1 : colon;
  const shared = view.language.grammar.pastEnding === "" ? clauseSubject(view, end) : null;
  const saying = shared ?? reportingSubject(view, earliest, colon);
  for (let i = colon - 1; saying === null && i >= earliest; i--) {
    const subject = subjectOfVerbAt(view, i);
    if (subject !== null) return subject;
  }
  return saying;
}

function reportingSubject(view: SentenceView, earliest: number, before: number): Range | null {
  for (let i = before - 1; i >= earliest; i--) {
    const cue = view.cueWithVerb.get(i);
    if (cue?.kind !== "finite") continue;
    const subject = subjectOfFinite(view, cue);
    if (subject !== null && agrees(view, cue, subject)) return subject;
  }
  return null;
}

/** Before the verb, or after it where the quotation stands before: “We will hold,” said Ana Ruiz, adding …. */
function subjectOfFinite(view: SentenceView, cue: VerbCue): Range | null {
  if (cue.clitic !== null) return { from: cue.clitic, to: cue.clitic + 1 };
  const before = view.tokens[isMark(view.tokens[cue.from - 1], ",") ? cue.from - 2 : cue.from - 1];
  const inverted = before?.kind === "quote" ? subjectAfter(view, cue.verb) : null;
  return inverted ?? subjectBefore(view.tokens, cue.from, view.language);
}

/** "Calling the plan “a farce,” Ana Ruiz …", « En signalant que …, elle … »: the first subject after a comma. */
function subjectAfterClause(view: SentenceView, verb: number): Range | null {
  const { tokens, text, language } = view;
  for (let i = verb + 1; i < Math.min(tokens.length, verb + GOVERNOR_REACH); i++) {
    const token = tokens[i];
    const inside = token?.quote != null && text.charAt(token.quote.innerEnd - 1) === ",";
    if (!inside && !isMark(token, ",")) continue;
    const subject = phraseAfter(tokens, i + 1, language);
    if (subject !== null) return subject;
  }
  return null;
}

/** "Ana Ruiz threw her support behind …, saying": the phrase that opens the sentence, whatever its verb is. */
function openingSubject({ tokens, language }: SentenceView, before: number): Range | null {
  const first = tokens[0];
  if (
    first === undefined ||
    language.grammar.prepositions.has(first.lower) ||
    language.grammar.clauseOpeners.has(first.lower)
  )
    return null;
  const to =
    phraseAfter(tokens, 0, language) === null ? 0 : withoutVerb(headEnd(tokens, 0, language), tokens, language);
  return to > 0 && to < before - 1 ? { from: 0, to } : null;
}

/** "The new spot skewers the board": before an article the last word of the phrase is its verb. */
function withoutVerb(to: number, tokens: readonly Token[], { grammar }: Language): number {
  const last = tokens[to - 1];
  const next = tokens[to];
  if (to < 2 || last?.kind !== "word" || next?.kind !== "word" || isCapitalised(last)) return to;
  const verb = grammar.presentEnding !== "" && last.lower.endsWith(grammar.presentEnding);
  return verb && grammar.determiners.has(next.lower) ? to - 1 : to;
}

function subjectOfVerbAt(view: SentenceView, at: number): Range | null {
  const token = view.tokens[at];
  if (token?.kind !== "word" || isCapitalised(token) || !isFiniteVerb(view, at)) return null;
  return subjectBefore(view.tokens, at, view.language);
}

function isFiniteVerb(view: SentenceView, at: number): boolean {
  const { grammar } = view.language;
  const word = view.tokens[at]?.lower ?? "";
  if (grammar.auxiliaries.has(word) || grammar.commonVerbs.has(word)) return true;
  return grammar.pastEnding !== "" && word.endsWith(grammar.pastEnding);
}

/**
 * The phrase after an inverted verb, over adverbs, days and "à l'agence".
 *
 *     …, a déclaré mardi à la presse la ministre Anne Dorval.
 *                                    ^^^^^^^^^^^^^^^^^^^^^^^
 */
export function subjectAfter(view: SentenceView, verb: number): Range | null {
  const { tokens, language } = view;
  let at = verb + 1;
  for (let skipped = 0; skipped <= PHRASES_BETWEEN; skipped++) {
    at = overAdverbs(view, at);
    const token = tokens[at];
    if (token === undefined) return null;
    // "reconnaît - elle": the hyphen of an inverted pronoun, printed as a dash.
    if (isMark(token, "-") && language.grammar.cliticPronouns.has(tokens[at + 1]?.lower ?? ""))
      return { from: at + 1, to: at + 2 };
    // "reprit en souriant la directrice"
    const { gerundPrepositions, gerundEnding, determiners } = language.grammar;
    if (gerundPrepositions.has(token.lower) && gerundEnding.test(tokens[at + 1]?.lower ?? "")) {
      at += 2;
      continue;
    }
    // "dit avec chaleur la directrice": how it was said, a noun without an article.
    const manner = tokens[at + 1];
    const said = manner?.kind === "word" && !isCapitalised(manner) && !determiners.has(manner.lower);
    if (language.cues.mannerPrepositions.has(token.lower) && said) {
      at += 2;
      continue;
    }
    if (!language.grammar.addresseePrepositions.has(token.lower)) return phraseAfter(tokens, at, language);
    const between = phraseAfter(tokens, at + 1, language);
    at = between === null ? at + 1 : listenerEnd(view, between);
    if (isMark(tokens[at], ",")) at++;
  }
  return null;
}

/**
 * Where the phrase of whom something was told ends and the speaker's begins: after an acronym in brackets, after a
 * listener whom no name follows, and where a name ends in lower case before the next capital.
 *
 *     a déclaré à l'Agence solente de presse (ASP) Anne Dorval       a déclaré à la presse Anne Dorval
 *                 [--------------------------------]                               [-------]
 */
function listenerEnd({ tokens, language }: SentenceView, phrase: Range): number {
  let named = false;
  for (let i = phrase.from; i < phrase.to; i++) {
    const token = tokens[i];
    if (token === undefined || isMark(token, ",")) return i;
    if (isMark(token, ")")) return i + 1;
    const next = tokens[i + 1];
    if (token.kind !== "word" || next?.kind !== "word" || !isCapitalised(next)) {
      if (isCapitalised(token)) named = true;
      continue;
    }
    if (language.grammar.listeners.has(token.lower)) return i + 1;
    const noun = !isCapitalised(token) && isNominal(token, language);
    if (named && noun) return i + 1;
    if (isCapitalised(token)) named = true;
  }
  return phrase.to;
}

/** Who speaks behind an inverted verb. */
export const speakerBehind = (view: SentenceView, cue: VerbCue): Range | null =>
  view.language.grammar.bracketedVerbs ? speakingPartyBehind(view, cue) : subjectAfter(view, cue.verb);

function overAdverbs(view: SentenceView, from: number): number {
  let at = from;
  for (;;) {
    const token = view.tokens[at];
    if (token?.kind !== "word") return at;
    const passes = isAdverb(token, view.language) || view.language.grammar.timeWords.has(token.lower);
    if (!passes) return at;
    at++;
  }
}
