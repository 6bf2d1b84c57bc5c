import { cueOf, type VerbCue } from "../cues/findCues.js";
import type { Cue } from "../../domain/quote.js";
import type { Span } from "../../domain/span.js";
import { isMark } from "../sentences/token.js";
import { reportedClauses } from "../reported/reportedClauses.js";
import { agrees } from "./agreement.js";
import { clauseAfter } from "./clauses.js";
import { spanOf, type Range } from "./nounPhrase.js";
import type { SentenceView } from "./sentenceView.js";
import type { SpeakerRule } from "./speakerRule.js";
import { subjectOf } from "./subjects.js";

/**
 * A fragment inside what a verb before it reports.
 *
 *     Ana Ruiz said that the harbour was “a mess” and that it would stay closed.
 *     ^^^^^^^^ ^^^^ [---------------------------------------------------------] the clause
 */
export const reportedClause: SpeakerRule = {
  find(view, quote) {
    const { tokens } = view;
    const reported = reportedClauses(view).find(({ clause }) => clause.from <= quote && quote < clause.to);
    if (reported !== undefined) {
      return {
        cue: cueOf(tokens, reported.cue, view.text),
        speaker: spanOf(tokens, reported.subject),
        clause: spanOf(tokens, reported.clause),
        rule: "reportedClause/complement",
      };
    }
    const cue = view.cues.findLast(
      (candidate) => candidate.verb < quote && !candidate.negated && candidate.frame !== "incise",
    );
    if (cue === undefined || namesSomething(view, cue, quote) || !reaches(view, cue, quote)) return null;
    const subject = subjectOf(view, cue);
    if (subject === null || !agrees(view, cue, subject)) return null;
    const outer = outerReport(view, cue, subject);
    if (outer !== null)
      return {
        cue: outer.cue,
        speaker: outer.speaker,
        clause: clauseAfter(view, outer.verb, quote),
        rule: "reportedClause/outer",
      };
    return {
      cue: cueOf(tokens, cue, view.text),
      speaker: spanOf(tokens, subject),
      clause: clauseAfter(view, cue, quote),
      rule: cue.kind === "finite" ? "reportedClause/finite" : "reportedClause/nonFinite",
    };
  },
};

/**
 * Where a quote is the words in the marks alone, a verb has them for its own only in its own clause, or in the one it
 * reports: "a présenté son rapport après que des « questions » …" says nothing of who asked.
 */
function reaches(view: SentenceView, cue: VerbCue, quote: number): boolean {
  const { grammar, marks, cues } = view.language;
  if (marks.mixedQuote === "clause") return true;
  if (cue.kind === "infinitive" && cue.frame !== "comment" && !isMark(view.tokens[quote - 1], ",:")) {
    return view.tokens.slice(cue.verb + 1, quote).some(({ lower }) => cues.reportConjunctions.has(lower));
  }
  for (let i = cue.verb + 1; i < quote; i++) {
    const word = view.tokens[i]?.lower ?? "";
    if (cues.reportConjunctions.has(word)) return true;
    if (cues.predicatives.has(word)) continue;
    if (grammar.clauseOpeners.has(word) || grammar.subjectRelatives.has(word)) return false;
  }
  return true;
}

/** "a site called “Harbour Watch”": the verb names the noun before it, and nobody speaks. */
const namesSomething = (view: SentenceView, cue: VerbCue, quote: number): boolean =>
  cue.from === cue.verb &&
  cue.verb === quote - 1 &&
  view.language.notQuotes.termIntroducers.has(view.tokens[cue.verb]?.lower ?? "");

/**
 * "She said that she thinks it is “…”": the thought is told by the same person, whom the outer verb names.
 */
function outerReport(view: SentenceView, inner: VerbCue, innerSubject: Range): OuterReport | null {
  const { tokens, language } = view;
  const pronoun = tokens[innerSubject.from];
  const alone = innerSubject.to - innerSubject.from === 1 && pronoun?.kind === "word";
  const isPronoun = alone && language.grammar.subjectPronouns.has(pronoun.lower);
  if (!isPronoun && inner.frame === "speech") return null;
  for (const cue of view.cues) {
    if (cue.verb >= innerSubject.from) return null;
    if (cue.kind !== "finite" || cue.negated || cue.frame !== "speech") continue;
    const between = tokens.slice(cue.verb + 1, inner.from);
    if (between.some((token) => token.kind === "quote" || isMark(token, ",;:–—"))) continue;
    // Another's showing or naming inside what is told takes its "that"; without one it may stand on its own.
    if (!isPronoun && !between.some((token) => language.cues.reportConjunctions.has(token.lower))) continue;
    const subject = subjectOf(view, cue);
    if (subject !== null) return { verb: cue, cue: cueOf(tokens, cue, view.text), speaker: spanOf(tokens, subject) };
  }
  return null;
}

interface OuterReport {
  readonly verb: VerbCue;
  readonly cue: Cue | null;
  readonly speaker: Span | null;
}
