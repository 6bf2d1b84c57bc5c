import type { Span } from "../../domain/span.js";
import type { VerbCue } from "../cues/findCues.js";
import { isAdverb } from "../cues/findCues.js";
import { isCapitalised, isMark } from "../sentences/token.js";
import { spanOf } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";

/** How far after the verb its "that" is looked for: "said in an interview on Monday that …". */
const COMPLEMENTIZER_REACH = 14;

/** Whether nothing but a conjunction stands before the quotation in its sentence. */
export function startsClause(view: SentenceView, quote: number): boolean {
  const { grammar } = view.language;
  for (let i = quote - 1; i >= 0; i--) {
    const token = view.tokens[i];
    if (token === undefined) return true;
    if (token.kind === "mark") continue;
    if (token.kind === "quote") return isMark(view.tokens[quote - 1], ",.;") || i !== quote - 1;
    if (i === 0 && (grammar.coordinators.has(token.lower) || grammar.clauseOpeners.has(token.lower))) return true;
    return false;
  }
  return true;
}

/**
 * Whether the words are no piece of the sentence before them: they open it, or a colon or a dash and a capital do.
 *
 *     Ana Ruiz was blunt: “We will hold,” she said.
 */
export function standsOnItsOwn(view: SentenceView, quote: number): boolean {
  if (startsClause(view, quote)) return true;
  const span = view.tokens[quote]?.quote;
  if (span == null || !isMark(view.tokens[quote - 1], ":–—-")) return false;
  return /^\p{Lu}/u.test(view.text.slice(span.innerStart, span.innerStart + 2));
}

/**
 * Where speakers' clauses may stand inside the marks, one behind them begins in lower case: after a colon before the
 * words and a stop of their own, a capital opens the writer's next sentence.
 *
 *     Il cria : « Tenez bon ! » Le pilote dit qu'il tiendrait.
 *                               ^^^^^^^^^
 */
export function opensNextSentence({ tokens, text, language }: SentenceView, quote: number): boolean {
  const span = tokens[quote]?.quote;
  const next = tokens[quote + 1];
  if (!language.marks.incises || span == null || next === undefined || !isMark(tokens[quote - 1], ":")) return false;
  const first = isMark(next, "–—-") ? tokens[quote + 2] : next;
  return first !== undefined && isCapitalised(first) && ".!?…".includes(text.charAt(span.innerEnd - 1));
}

/** A comma or a stop inside the marks, where none stands after them. */
export function endsLikeSpeech(view: SentenceView, quote: number): boolean {
  const span = view.tokens[quote]?.quote;
  return span != null && ",.?!…-–—".includes(view.text.charAt(span.innerEnd - 1));
}

/** Whether the verb before `at` reports what follows it, and so not what stands before its subject. */
export function reportsMore(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  if (token.kind === "quote" || isMark(token, ":")) return true;
  if (isMark(token, ",")) return view.tokens[at + 1]?.kind === "quote";
  const { grammar } = view.language;
  return grammar.complementizers.has(token.lower) || grammar.subjectPronouns.has(token.lower);
}

/** From the sentence's first word to the quotation's end: the clause that a later "…, X said" reports. */
export const clauseBefore = (view: SentenceView, quote: number): Span | null => clauseUpTo(view, quote + 1);

/** From the sentence's first word to token `end`, without the comma or dash before it. */
export function clauseUpTo(view: SentenceView, end: number): Span | null {
  let from = 0;
  while (from < end && view.tokens[from]?.kind === "mark") from++;
  let to = end;
  while (to > from && isMark(view.tokens[to - 1], ",–—-(")) to--;
  return spanOf(view.tokens, { from, to });
}

/** What a cue reports: from its conjunction, or from the first word after it, to the end of the clause. */
export function clauseAfter(view: SentenceView, cue: VerbCue, mustReach: number): Span | null {
  const from = clauseStart(view, cue, mustReach);
  const to = clauseEnd(view, mustReach);
  return to <= from ? null : spanOf(view.tokens, { from, to });
}

export function clauseStart(view: SentenceView, cue: VerbCue, mustReach: number): number {
  const { tokens, language } = view;
  const after = overParticle(view, cue, Math.max(cue.verb, cue.clitic ?? 0) + 1);
  if (takesThing(view, cue, after)) return after;
  for (let i = after; i < Math.min(mustReach, after + COMPLEMENTIZER_REACH); i++) {
    const token = tokens[i];
    if (token?.kind !== "word") break;
    if (language.grammar.complementizers.has(token.lower)) return i;
  }
  let from = after;
  for (; from < mustReach; from++) {
    const token = tokens[from];
    if (token === undefined) break;
    const skips =
      isMark(token, ",:") ||
      (token.kind === "word" &&
        (isAdverb(token, language) ||
          language.grammar.timeWords.has(token.lower) ||
          (cue.frame === "speech" && language.grammar.objectPronouns.has(token.lower) && cue.kind !== "gerund")));
    if (!skips) break;
  }
  return from;
}

/** "referred | to", "called | for", "spoke | about": the verb's own preposition, behind which its words begin. */
function overParticle({ tokens, language }: SentenceView, cue: VerbCue, at: number): number {
  const word = tokens[at]?.lower ?? "";
  const own = language.cues.verbParticles.get(word);
  return own === "any" || (own === "comment" && cue.frame === "comment") ? at + 1 : at;
}

/**
 * Whether a thing follows and what it says of it, not a listener: the conjunction further on tells more of the thing.
 *
 *     Ana Ruiz criticised a plan that “helps nobody”.
 *                         ^ from here
 */
function takesThing({ tokens, language }: SentenceView, cue: VerbCue, at: number): boolean {
  const { grammar, cues } = language;
  const token = tokens[at];
  if (!cues.bareClauses || token?.kind !== "word" || cue.frame === "incise") return false;
  if (cues.tellVerbs.has(cue.lemma) || grammar.complementizers.has(token.lower)) return false;
  return grammar.determiners.has(token.lower) && !grammar.timeWords.has(tokens[at + 1]?.lower ?? "");
}

/** The end of the clause that reaches token `mustReach`: before another reporting verb joined on, or the full stop. */
export function clauseEnd(view: SentenceView, mustReach: number): number {
  const { tokens } = view;
  for (let i = mustReach + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (isMark(token, ";")) return i;
    if (tokens[i - 1]?.kind === "quote" && i - 1 >= mustReach && leavesClause(view, i)) return i;
    if (isMark(token, ",") && opensNewReport(view, i + 1)) return i;
    if (token?.kind === "word" && view.language.grammar.coordinators.has(token.lower) && joinsReport(view, i + 1))
      return i;
  }
  return withoutStop(view, tokens.length);
}

export function withoutStop(view: SentenceView, end: number): number {
  let to = end;
  while (to > 0 && isMark(view.tokens[to - 1], ".?!…,;:")) to--;
  return to;
}

/**
 * What may not belong to the reported clause once its quoted words are over: an aside after a dash, the writer's own
 * "as he faces …", a second verb.
 *
 *     He called it “a farce” while Ms. Ruiz … / “a farce” and threatened … / “a farce” — a swipe at …
 *                            |                           |                          |
 */
export function leavesClause(view: SentenceView, at: number): boolean {
  const { grammar } = view.language;
  const token = view.tokens[at];
  const next = view.tokens[at + 1];
  if (token === undefined) return false;
  if (isMark(token, "–—") || token.text === "--") return true;
  if (token.kind !== "word") return false;
  if (grammar.asideOpeners.has(token.lower)) return !isRole(view, at);
  if (opensNewReport(view, at)) return true;
  if (endsWithComma(view, at - 1) && isMarkedGerund(view, at)) return true;
  if (!grammar.coordinators.has(token.lower) || next?.kind !== "word") return false;
  return (
    grammar.subjectPronouns.has(next.lower) ||
    isMarkedGerund(view, at + 1) ||
    (grammar.pastEnding !== "" && next.lower.endsWith(grammar.pastEnding))
  );
}

/** Words of a phrase that says as what: "“unfit to serve” as president". */
const ROLE_WORDS = 6;

/** "as president", "as a candidate for the board": no verb and so no aside. */
function isRole({ tokens, language: { cues, grammar } }: SentenceView, at: number): boolean {
  if (!cues.predicatives.has(tokens[at]?.lower ?? "") || tokens[at + 1]?.kind !== "word") return false;
  for (let i = at + 1; i <= at + ROLE_WORDS; i++) {
    const token = tokens[i];
    if (token?.kind !== "word") return i > at + 1;
    if (grammar.subjectPronouns.has(token.lower) || grammar.auxiliaries.has(token.lower)) return false;
    if (grammar.commonVerbs.has(token.lower) || token.lower.endsWith(grammar.pastEnding)) return false;
  }
  return false;
}

const isMarkedGerund = (view: SentenceView, at: number): boolean => {
  const token = view.tokens[at];
  return token?.kind === "word" && view.language.grammar.gerundEnding.test(token.lower);
};

const endsWithComma = (view: SentenceView, at: number): boolean => {
  const span = view.tokens[at]?.quote;
  return span != null && view.text.charAt(span.innerEnd - 1) === ",";
};

/** ", adding …", ", according to …", ", selon …". */
export function opensNewReport(view: SentenceView, at: number): boolean {
  if (view.cueStarting.get(at)?.kind === "gerund") return true;
  const weak = view.language.cues.weakPrepositions.has(view.tokens[at]?.lower ?? "");
  return !weak && sourcePrepositionAt(view, at) > 0;
}

/** "… and called it …": a second reporting verb with the same subject. */
const joinsReport = (view: SentenceView, at: number): boolean =>
  [at, at + 1].some((place) => view.cueStarting.get(place)?.kind === "finite");

/** Length in tokens of "according to", "selon" at this place; 0 where there is none. */
export function sourcePrepositionAt(view: SentenceView, at: number): number {
  for (const words of view.language.cues.prepositions) {
    if (words.every((word, i) => view.tokens[at + i]?.lower === word)) return words.length;
  }
  return 0;
}
