import type { Span } from "../../domain/span.js";
import type { VerbCue } from "../cues/findCues.js";
import { isAdverb } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
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
export function clauseBefore(view: SentenceView, quote: number): Span | null {
  let from = 0;
  while (from < quote && view.tokens[from]?.kind === "mark") from++;
  return spanOf(view.tokens, { from, to: quote + 1 });
}

/** What a cue reports: from its conjunction, or from the first word after it, to the end of the clause. */
export function clauseAfter(view: SentenceView, cue: VerbCue, mustReach: number): Span | null {
  const from = clauseStart(view, cue, mustReach);
  const to = clauseEnd(view, mustReach);
  return to <= from ? null : spanOf(view.tokens, { from, to });
}

export function clauseStart(view: SentenceView, cue: VerbCue, mustReach: number): number {
  const { tokens, language } = view;
  const after = Math.max(cue.verb, cue.clitic ?? 0) + 1;
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
  if (grammar.asideOpeners.has(token.lower) || opensNewReport(view, at)) return true;
  if (endsWithComma(view, at - 1) && isMarkedGerund(view, at)) return true;
  if (!grammar.coordinators.has(token.lower) || next?.kind !== "word") return false;
  return (
    grammar.subjectPronouns.has(next.lower) ||
    isMarkedGerund(view, at + 1) ||
    (grammar.pastEnding !== "" && next.lower.endsWith(grammar.pastEnding))
  );
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
