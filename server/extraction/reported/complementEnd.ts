import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import { leavesClause, opensNewReport, withoutStop } from "../speakers/clauses.js";
import type { Range } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { isFiniteVerb } from "./clauseSigns.js";

/**
 * The end of what a verb reports from token `from` on: the sentence's, unless the writer speaks again before.
 *
 *     Ana Ruiz said the port would close, while her deputy promised a debate.
 *                   [-------------------]
 *     While Ana Ruiz says the port will close, her deputy denies it.
 *                         [------------------]
 */
export function complementEnd(view: SentenceView, subject: Range, verb: number, from: number): number {
  const {
    tokens,
    language: { grammar },
  } = view;
  const fronted = isSubordinate(view, subject);
  const inserted = isInsertedClause(view, subject, verb);
  let whole = grammar.infinitiveMarkers.has(tokens[from]?.lower ?? "");
  for (let i = from + 1; i < tokens.length; i++) {
    const token = tokens[i];
    whole ||= isFiniteVerb(view, i);
    if (isMark(token, ";")) return i;
    if (tokens[i - 1]?.kind === "quote" && i - 1 >= from && leavesClause(view, i)) return i;
    const closing = whole ? -1 : insertionEnd(view, i);
    if (closing > i) {
      i = closing;
      continue;
    }
    if (isMark(token, ",") && (endsAtComma(view, i) || (fronted && opensMainClause(view, i + 1)))) return i;
    if (isMark(token, ",") && inserted && isFiniteVerb(view, i + 1)) return i;
    if (isMark(token, "–—") && startsPhrase(tokens[i + 1], view)) return i;
    if (joinsAnotherReport(view, i)) return i;
  }
  return withoutStop(view, tokens.length);
}

/** Longest insertion between a subject and its verb. */
const INSERTION = 30;

/**
 * No clause ends before its verb: the comma that closes what stands between the two, or -1.
 *
 *     Ana Ruiz said that the port, which has been closed since May, will open.
 *                                ^ at                             ^
 */
function insertionEnd(view: SentenceView, at: number): number {
  if (!isMark(view.tokens[at], ",")) return -1;
  for (let i = at + 2; i < Math.min(view.tokens.length, at + INSERTION); i++) {
    const token = view.tokens[i];
    if (isMark(token, ";:")) return -1;
    if (isMark(token, ",") && (isFiniteVerb(view, i + 1) || isFiniteVerb(view, i + 2))) return i;
  }
  return -1;
}

/** ", adding", ", which", ", while", ", but he", ", and said". */
function endsAtComma(view: SentenceView, comma: number): boolean {
  const { grammar } = view.language;
  const next = view.tokens[comma + 1];
  if (next?.kind !== "word") return false;
  if (opensNewReport(view, comma + 1)) return true;
  if (grammar.nonRestrictives.has(next.lower) || grammar.contrasts.has(next.lower)) return true;
  if (!grammar.coordinators.has(next.lower)) return false;
  const then = view.tokens[comma + 2];
  return (then?.kind === "word" && grammar.nominatives.has(then.lower)) || reportsAt(view, comma + 2);
}

/** "… and called for": a second verb of saying that has the same subject. */
function joinsAnotherReport(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token?.kind !== "word" || !view.language.grammar.coordinators.has(token.lower)) return false;
  return reportsAt(view, at + 1);
}

const reportsAt = (view: SentenceView, at: number): boolean =>
  [view.cueStarting.get(at), view.cueWithVerb.get(at), view.cueStarting.get(at + 1)].some(
    (cue) => cue !== undefined && cue.kind !== "infinitive",
  );

/** "While Ana Ruiz says …,": the main clause comes after the comma. */
function isSubordinate(view: SentenceView, subject: Range): boolean {
  const { grammar } = view.language;
  const before = view.tokens[subject.from - 1];
  if (before?.kind !== "word" || !grammar.clauseOpeners.has(before.lower)) return false;
  const opener = view.tokens[subject.from - 2];
  return opener === undefined || opener.kind === "mark" || grammar.clauseOpeners.has(opener.lower) || subject.from <= 3;
}

/** "Ana Ruiz, who says …, will": the clause stands between commas. */
function isInsertedClause(view: SentenceView, subject: Range, verb: number): boolean {
  const { relativePronouns } = view.language.grammar;
  return view.tokens.slice(subject.to, verb).some((token) => relativePronouns.has(token.lower));
}

function opensMainClause(view: SentenceView, at: number): boolean {
  const token = view.tokens[at];
  if (token === undefined) return false;
  return startsPhrase(token, view) || token.kind === "number";
}

const startsPhrase = (token: Token | undefined, { language }: SentenceView): boolean =>
  token?.kind === "word" &&
  (isCapitalised(token) ||
    language.grammar.determiners.has(token.lower) ||
    language.grammar.nominatives.has(token.lower));
