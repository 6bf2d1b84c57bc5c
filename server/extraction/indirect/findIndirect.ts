import type { RuleName } from "../confidence/rulePriors.js";
import { cueOf } from "../cues/findCues.js";
import { isMark } from "../sentences/token.js";
import { reportedClauses } from "../reported/reportedClauses.js";
import { withoutStop } from "../speakers/clauses.js";
import { closingReport } from "../speakers/clauseThenSpeaker.js";
import { findInterruption } from "../speakers/interruptedClause.js";
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
export function findIndirect(view: SentenceView): readonly Draft[] {
  // A colon introduces what the next paragraph quotes.
  if (isMark(view.tokens.at(-1), ":")) return [];
  const alone = sourceBesideClause(view);
  if (alone !== null) return [alone];
  const after = clausesAfterCues(view);
  if (after.length > 0) return after;
  const before = interrupted(view) ?? clauseBeforeCue(view) ?? clauseAfterAgreement(view);
  return before === null ? [] : [before];
}

function clausesAfterCues(view: SentenceView): readonly Draft[] {
  return reportedClauses(view).flatMap(({ cue, subject, clause, sign }) => {
    const found = draft(view, clause, { cue, subject }, `reportedClauseAfter/${sign}`);
    return found === null ? [] : [found];
  });
}

/** "As Ana Ruiz said, the harbour will stay closed." */
function clauseAfterAgreement(view: SentenceView): Draft | null {
  const { tokens, language } = view;
  if (!language.cues.agreeing.has(tokens[0]?.lower ?? "")) return null;
  const cue = view.cues.find((one) => one.kind === "finite" && one.frame === "speech" && !one.negated);
  const subject = cue === undefined ? null : subjectBefore(tokens, cue.from, language);
  if (cue === undefined || subject?.from !== 1 || !isMark(tokens[cue.verb + 1], ",")) return null;
  const clause = { from: cue.verb + 2, to: withoutStop(view, tokens.length) };
  if (clause.to - clause.from < CLAUSE_WORDS) return null;
  return draft(view, clause, { cue, subject }, "clauseAfterAgreement");
}

/** "The harbour, Ana Ruiz said, would stay closed." */
function interrupted(view: SentenceView): Draft | null {
  const found = findInterruption(view);
  if (found === null) return null;
  const subject = view.tokens[0];
  const rest = spanOf(view.tokens, { from: found.goesOn, to: withoutStop(view, view.tokens.length) });
  const clause = draft(
    view,
    { from: 0, to: found.goesOn },
    { cue: found.cue, subject: found.speaker },
    "interruptedClause/indirect",
  );
  if (subject === undefined || rest === null || clause === null || rest.end <= rest.start) return null;
  return { ...clause, parts: [found.head, rest] };
}

function clauseBeforeCue(view: SentenceView): Draft | null {
  const report = closingReport(view);
  if (report === null || report.comma < CLAUSE_WORDS || !holdsVerb(view, report.comma)) return null;
  return draft(
    view,
    { from: firstWord(view), to: report.comma },
    { cue: report.cue, subject: report.speaker },
    "clauseThenSpeaker/indirect",
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
  // The rest of the clause is in marks, and a quote of its own.
  if (view.language.marks.fragmentKind === "DIRECT" && tokens.some(({ kind }) => kind === "quote")) return null;
  let range = { from: firstWord(view), to: source.at };
  if (source.at <= 1) {
    let from = source.to;
    while (isMark(tokens[from], ",")) from++;
    range = { from, to: withoutStop(view, tokens.length) };
  }
  while (range.to > range.from && tokens[range.to - 1]?.kind === "mark") range.to--;
  const clause = range.to - range.from < CLAUSE_WORDS ? null : spanOf(tokens, range);
  if (clause === null) return null;
  const attributed = { cue: source.cue, speaker: spanOf(tokens, source.speaker), clause };
  return toDraft(view, clause, { ...attributed, rule: "accordingTo/indirect" });
}

function draft(
  view: SentenceView,
  range: { from: number; to: number },
  report: { cue: SentenceView["cues"][number]; subject: { from: number; to: number } },
  rule: RuleName,
): Draft | null {
  const clause = spanOf(view.tokens, range);
  const speaker = spanOf(view.tokens, report.subject);
  if (clause === null || speaker === null || clause.end <= clause.start) return null;
  return toDraft(view, clause, { cue: cueOf(view.tokens, report.cue, view.text), speaker, clause, rule });
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
