import { isAdverb } from "../cues/findCues.js";
import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import { agrees } from "../speakers/agreement.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { isNominalAt } from "../speakers/wordClasses.js";

/** Words of a subject before its verb: "said the mayors of the three towns on the northern shore will". */
const SUBJECT_REACH = 14;

/**
 * Whether a whole clause begins at token `at`: a subject, and then its verb.
 *
 *     Ana Ruiz said the port would close.        Ana Ruiz said a word about the port.
 *                   ^^^^^^^^ ^^^^^                              ^^^^^^ no verb: an object
 */
export function beginsClause(view: SentenceView, at: number, lemma: string): boolean {
  const { tokens, language } = view;
  const { grammar, cues } = language;
  const first = tokens[at];
  if (first === undefined || (first.kind === "mark" && !isMark(first, "$#"))) return false;
  if (grammar.nominatives.has(first.lower)) return true;
  if (view.cueWithVerb.get(at)?.kind === "gerund") return false;
  if (first.kind === "word" && (grammar.prepositions.has(first.lower) || grammar.coordinators.has(first.lower)))
    return false;
  const takesObject = cues.objectVerbs.has(lemma);
  for (let i = at + 1; i < Math.min(tokens.length, at + SUBJECT_REACH); i++) {
    const token = tokens[i];
    if (token === undefined || isMark(token, ",;:.?!—–")) return false;
    if (token.kind !== "word") continue;
    if (grammar.relativePronouns.has(token.lower)) return false;
    // "announced a plan they had": the pronoun opens a clause about the plan.
    if (takesObject && grammar.nominatives.has(token.lower)) return false;
    const cue = view.cueWithVerb.get(i);
    if (cue === undefined ? isFiniteVerb(view, i) : cue.kind === "finite" && agrees(view, cue, { from: at, to: i }))
      return true;
  }
  return false;
}

/** A form that only a verb with a subject of its own has, as far as its spelling and its neighbours tell. */
export function isFiniteVerb(view: SentenceView, at: number): boolean {
  const { tokens, language } = view;
  const token = tokens[at];
  if (token?.kind !== "word" || isCapitalised(token)) return false;
  const { grammar } = language;
  const before = tokens[at - 1];
  if (before?.kind === "word" && (grammar.determiners.has(before.lower) || grammar.prepositions.has(before.lower)))
    return false;
  if (grammar.auxiliaries.has(token.lower) || grammar.commonVerbs.has(token.lower)) return true;
  if (view.cueWithVerb.get(at)?.kind === "finite") return true;
  if (grammar.pastEnding === "" || !token.lower.endsWith(grammar.pastEnding)) return false;
  return !isAttribute(tokens, at, view) && !grammar.agentPrepositions.has(tokens[at + 1]?.lower ?? "");
}

/** "the proposed law": a participle before its noun, right after an article or an adverb. */
function isAttribute(tokens: readonly Token[], at: number, view: SentenceView): boolean {
  const before = tokens[at - 1];
  const describes = before === undefined || view.language.grammar.determiners.has(before.lower);
  return (describes || isAdverb(before, view.language)) && isNominalAt(tokens, at + 1, view.language);
}
