import { cueOf } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { clauseEnd, clauseStart, withoutStop } from "../speakers/clauses.js";
import { closingReport } from "../speakers/clauseThenSpeaker.js";
import { spanOf, subjectBefore } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { sourcesBeside } from "../speakers/sourceBeside.js";
import type { Attributed } from "../speakers/speakerRule.js";
import type { Draft } from "../quotes/draft.js";

/** A reported clause has at least this many words; less is "said so". */
const CLAUSE_WORDS = 3;

/**
 * Speech reported without quotation marks, in a sentence that holds none.
 *
 *     Ana Ruiz said that the harbour would stay closed.      The harbour will stay closed, according to Ana Ruiz.
 *                   [--------------------------------]       [--------------------------]
 */
export function findIndirect(view: SentenceView): Draft | null {
  // A colon introduces what the next paragraph quotes.
  if (isMark(view.tokens.at(-1), ":")) return null;
  return sourceBesideClause(view) ?? clauseAfterCue(view) ?? clauseBeforeCue(view);
}

function clauseAfterCue(view: SentenceView): Draft | null {
  const { tokens, language } = view;
  for (const cue of view.cues) {
    if (cue.kind !== "finite" || cue.negated || (cue.frame !== "speech" && cue.frame !== "report")) continue;
    const from = clauseStart(view, cue, tokens.length);
    const first = tokens[from];
    if (first?.kind !== "word") continue;
    const subject =
      cue.clitic === null ? subjectBefore(tokens, cue.from, language) : { from: cue.clitic, to: cue.clitic + 1 };
    if (subject === null) continue;
    const conjunction = language.cues.reportConjunctions.has(first.lower);
    if (!conjunction && !(cue.frame === "speech" && opensBareClause(view, from, cue.verb))) continue;
    const to = clauseEnd(view, from);
    if (to - from < CLAUSE_WORDS) continue;
    return draft(view, { from, to }, { cue, subject }, "reportedClauseAfter", conjunction ? 0.85 : 0.65);
  }
  return null;
}

/** "said the port would close": a clause without its conjunction, where the language allows it. */
function opensBareClause(view: SentenceView, from: number, verb: number): boolean {
  const { grammar, cues } = view.language;
  if (!cues.bareClauses || from > verb + 2) return false;
  for (let i = from + 1; i < Math.min(view.tokens.length, from + 9); i++) {
    const token = view.tokens[i];
    if (token?.kind !== "word") return false;
    if (grammar.auxiliaries.has(token.lower) || grammar.commonVerbs.has(token.lower)) return true;
  }
  return false;
}

function clauseBeforeCue(view: SentenceView): Draft | null {
  const report = closingReport(view);
  if (report === null || report.comma < CLAUSE_WORDS || !holdsVerb(view, report.comma)) return null;
  return draft(
    view,
    { from: firstWord(view), to: report.comma },
    { cue: report.cue, subject: report.speaker },
    "clauseThenSpeaker",
    0.8,
  );
}

/** "On Monday, Ana Ruiz said" and « À Varenne, la maire, Ana Ruiz, réclame un débat » report nothing before the comma. */
function holdsVerb(view: SentenceView, end: number): boolean {
  const { auxiliaries, commonVerbs, finiteEndings } = view.language.grammar;
  return view.tokens
    .slice(0, end)
    .some(
      ({ lower }) =>
        auxiliaries.has(lower) || commonVerbs.has(lower) || finiteEndings.some((ending) => lower.endsWith(ending)),
    );
}

function sourceBesideClause(view: SentenceView): Draft | null {
  const source = sourcesBeside(view)[0];
  if (source === undefined) return null;
  const { tokens } = view;
  let range = { from: firstWord(view), to: source.at };
  if (source.at <= 1) {
    let from = source.speaker.to;
    while (isMark(tokens[from], ",")) from++;
    range = { from, to: withoutStop(view, tokens.length) };
  }
  while (range.to > range.from && tokens[range.to - 1]?.kind === "mark") range.to--;
  const clause = range.to - range.from < CLAUSE_WORDS ? null : spanOf(tokens, range);
  if (clause === null) return null;
  const attributed = { cue: source.cue, speaker: spanOf(tokens, source.speaker), clause, confidence: 0.8 };
  return toDraft(view, clause, { ...attributed, rule: "accordingTo" });
}

function draft(
  view: SentenceView,
  range: { from: number; to: number },
  report: { cue: SentenceView["cues"][number]; subject: { from: number; to: number } },
  rule: string,
  confidence: number,
): Draft | null {
  const clause = spanOf(view.tokens, range);
  const speaker = spanOf(view.tokens, report.subject);
  if (clause === null || speaker === null || clause.end <= clause.start) return null;
  return toDraft(view, clause, { cue: cueOf(view.tokens, report.cue, view.text), speaker, clause, rule, confidence });
}

const toDraft = (view: SentenceView, clause: { start: number; end: number }, attributed: Attributed): Draft => ({
  parts: [clause],
  kind: "INDIRECT",
  attributed,
  paragraph: view.paragraph,
  continues: false,
  leftOpen: false,
});

function firstWord(view: SentenceView): number {
  let from = 0;
  while (view.tokens[from]?.kind === "mark") from++;
  return from;
}
