import { isAdverb } from "../cues/findCues.js";
import { isCapitalised, isMark } from "../sentences/token.js";
import { headEnd, phraseAfter, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";

/** Tokens looked back over for a subject. */
const REACH = 80;
/** Longest phrase or clause before the subject: "Quand le chant fut terminé," and the like. */
const FRONTED = 20;

/**
 * The subject that a verb or a form without one of its own shares, in a language whose verbs do not show by their
 * spelling that they are verbs: the last pronoun that can only be a subject of the main clause, else the phrase that
 * opens the sentence or follows what is fronted.
 *
 *     Il se leva, tendit son verre et répéta : « … »      Quand tout fut dit, le baron partit en disant : « … »
 *     ^^                              ^^^^^^                                  ^^^^^^^^          ^^^^^^
 */
export function clauseSubject(view: SentenceView, before: number): Range | null {
  const start = clauseStart(view, before);
  return lastPronoun(view, start, before) ?? openingPhrase(view, start, before);
}

function lastPronoun({ tokens, language }: SentenceView, start: number, before: number): Range | null {
  const { grammar } = language;
  for (let i = before - 1; i >= start; i--) {
    const token = tokens[i];
    if (token?.kind !== "word" || token.clitic || !grammar.nominatives.has(token.lower)) continue;
    const previous = tokens[i - 1]?.lower ?? "";
    const subordinate = [
      grammar.clauseOpeners,
      grammar.relativePronouns,
      grammar.complementizers,
      grammar.prepositions,
    ].some((words) => words.has(previous));
    if (!subordinate || grammar.mainOpeners.has(previous)) return { from: i, to: i + 1 };
  }
  return null;
}

function openingPhrase(view: SentenceView, from: number, before: number): Range | null {
  const { tokens, language } = view;
  const { grammar } = language;
  const start = overOpeners(view, from);
  const first = tokens[start];
  if (first === undefined || start >= before) return null;
  const fronted =
    first.kind !== "word" ||
    grammar.prepositions.has(first.lower) ||
    grammar.clauseOpeners.has(first.lower) ||
    opensTime(view, start);
  const phrase = fronted ? null : phraseAt(view, start, before);
  if (phrase !== null && !isMark(tokens[phrase.to], ",")) return phrase;
  for (let i = start; i < Math.min(before, start + FRONTED); i++) {
    if (!isMark(tokens[i], ",")) continue;
    const next = overOpeners(view, i + 1);
    const after = grammar.prepositions.has(tokens[next]?.lower ?? "") ? null : phraseAt(view, next, before);
    if (after !== null) return phrase === null || !isMark(tokens[after.to], ",") ? (phrase ?? after) : phrase;
  }
  return phrase;
}

/** "Le lendemain,", "La première fois que": when it was, and nobody. */
function opensTime({ tokens, language: { grammar } }: SentenceView, from: number): boolean {
  for (let i = from; i < from + TIME_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return false;
    if (grammar.timeWords.has(token.lower)) return true;
  }
  return false;
}

/** "Le lendemain", "la première fois": the word for the time within as many words. */
const TIME_WORDS = 3;

/**
 * After the last semicolon, colon or quotation before a token, or where ", et le baron" opens a clause with a subject
 * of its own: what stands further back is another clause.
 */
function clauseStart({ tokens, language: { grammar } }: SentenceView, before: number): number {
  for (let i = before - 1; i > Math.max(0, before - REACH); i--) {
    const token = tokens[i];
    if (token?.kind === "quote" || isMark(token, ";:")) return i + 1;
    const next = tokens[i + 1];
    if (token?.kind !== "word" || next === undefined || !isMark(tokens[i - 1], ",") || i + 2 >= before) continue;
    const joins = grammar.coordinators.has(token.lower) || grammar.mainOpeners.has(token.lower);
    const opens = grammar.determiners.has(next.lower) && !grammar.prepositions.has(next.lower);
    // ", et le secoua": what looks like an article is the verb's object.
    const verb = grammar.objectPronouns.has(next.lower) && grammar.narrativeShape.test(tokens[i + 2]?.lower ?? "");
    if (verb) continue;
    if (joins && (opens || isCapitalised(next))) return i + 1;
  }
  return 0;
}

/** "Mais", "Puis", "Alors": before the subject, and no part of it. */
function overOpeners(view: SentenceView, from: number): number {
  const { grammar } = view.language;
  let at = from;
  for (;;) {
    const token = view.tokens[at];
    if (token?.kind !== "word") return at;
    const passes =
      grammar.mainOpeners.has(token.lower) || grammar.coordinators.has(token.lower) || isAdverb(token, view.language);
    if (!passes) return at;
    at++;
  }
}

function phraseAt(view: SentenceView, from: number, before: number): Range | null {
  const { tokens, language } = view;
  const phrase = phraseAfter(tokens, from, language);
  if (phrase === null) return null;
  const end = phrase.to <= before ? phrase.to : headEnd(tokens, from, language);
  const to = verbInside(view, from, end);
  return to <= before ? { from, to } : null;
}

/** "le capitaine haussa": a noun phrase read over a verb that no list holds ends before it. */
function verbInside({ tokens, language }: SentenceView, from: number, to: number): number {
  const { grammar } = language;
  for (let i = from + 1; i < to; i++) {
    const token = tokens[i];
    const before = tokens[i - 1]?.lower ?? "";
    const object = grammar.objectPronouns.has(token?.lower ?? "") && !grammar.determiners.has(token?.lower ?? "");
    if (token?.kind === "word" && (grammar.reflexives.has(token.lower) || object)) return i;
    if (token?.kind !== "word" || isCapitalised(token) || !grammar.narrativeShape.test(token.lower)) continue;
    if (!grammar.determiners.has(before) && !grammar.prepositions.has(before)) return i;
  }
  return to;
}
