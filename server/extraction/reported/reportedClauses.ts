import type { VerbCue } from "../cues/findCues.js";
import { agrees } from "../speakers/agreement.js";
import { objectComplement } from "./objectComplement.js";
import type { Range } from "../speakers/nounPhrase.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { subjectOf } from "../speakers/subjects.js";
import { complementEnd } from "./complementEnd.js";
import { madeClaimAt, ownedClaimAt } from "./ownedClaim.js";
import { complementStart, type ComplementStart } from "./complementStart.js";

/** A verb of saying with its subject before it and a clause after it. */
export interface ReportedClause {
  readonly cue: VerbCue;
  readonly subject: Range;
  readonly clause: Range;
  readonly sign: ComplementStart["sign"] | "object";
}

/** A reported clause has at least this many words; less is "said so", "urged them to settle". */
const CLAUSE_WORDS = { conjunction: 2, clause: 2, infinitive: 3, object: 2 } as const;

const known = new WeakMap<SentenceView, readonly ReportedClause[]>();

/**
 * What the verbs of a sentence report after them, by position; what is reported inside of it belongs to the outer one.
 *
 *     Ana Ruiz said that she thinks the port will close, adding that no date was set.
 *     ^^^^^^^^ ^^^^ [----------------------------------]  ^^^^^^ [------------------]
 */
export function reportedClauses(view: SentenceView): readonly ReportedClause[] {
  const found = known.get(view) ?? findReported(view);
  known.set(view, found);
  return found;
}

function findReported(view: SentenceView): readonly ReportedClause[] {
  const found: ReportedClause[] = [];
  let free = 0;
  for (let at = 0; at < view.tokens.length; at++) {
    const reported = at < free ? null : (byNoun(view, at) ?? byVerb(view, at) ?? byObject(view, at));
    if (reported === null) continue;
    found.push(reported);
    free = reported.clause.to;
  }
  return found;
}

function byVerb(view: SentenceView, at: number): ReportedClause | null {
  const cue = view.cueWithVerb.get(at);
  if (cue === undefined || cue.negated || (cue.frame !== "speech" && cue.frame !== "report")) return null;
  const start = complementStart(view, cue);
  if (start === null || isForAnonymity(view, cue)) return null;
  const subject = subjectOf(view, cue);
  return subject === null || !agrees(view, cue, subject) ? null : clauseOf(view, cue, subject, start);
}

/** "accused the board of hiding it": a verb that says what somebody charges, demands or sees, and no clause. */
function byObject(view: SentenceView, at: number): ReportedClause | null {
  const cue = view.cueWithVerb.get(at);
  if (cue === undefined || cue.negated) return null;
  const from = objectComplement(view, cue);
  if (from < 0) return null;
  const subject = subjectOf(view, cue);
  return subject === null || !agrees(view, cue, subject)
    ? null
    : clauseOf(view, cue, subject, { from, sign: "object" });
}

/** "asked not to be named": why the speaker has no name, and nothing that was said. */
function isForAnonymity({ text, tokens, language }: SentenceView, cue: VerbCue): boolean {
  const from = tokens[cue.verb]?.start;
  if (from === undefined) return false;
  const words = text.slice(from, from + LONGEST_LEAD).toLowerCase();
  return language.names.anonymityLeads.some((lead) => words.startsWith(lead));
}

/** Longer than any of the phrases that ask for it. */
const LONGEST_LEAD = 60;

/** "her claim that …", "her claim is that …", "made the claim that …": a noun has no clause without its conjunction. */
function byNoun(view: SentenceView, at: number): ReportedClause | null {
  const claim = ownedClaimAt(view, at) ?? madeClaimAt(view, at);
  if (claim === null) return null;
  const { beForms } = view.language.grammar;
  const last = beForms.has(view.tokens[at + 1]?.lower ?? "") ? at + 1 : at;
  const start = complementStart(view, { ...claim.cue, verb: last });
  const opens =
    start !== null &&
    start.from === last + 1 &&
    (start.sign === "conjunction" || last === at) &&
    start.sign !== "clause";
  return opens ? clauseOf(view, claim.cue, claim.owner, start) : null;
}

function clauseOf(
  view: SentenceView,
  cue: VerbCue,
  subject: Range,
  { from, sign }: Pick<ReportedClause, "sign"> & { readonly from: number },
): ReportedClause | null {
  const to = complementEnd(view, subject, cue.from, from);
  return to - from < CLAUSE_WORDS[sign] ? null : { cue, subject, clause: { from, to }, sign };
}
