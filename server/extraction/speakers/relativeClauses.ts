import { isAdverb } from "../cues/findCues.js";
import { cueLexicon } from "../cues/lexicon.js";
import type { Language } from "../languages/language.js";
import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import { isNominalAt } from "./wordClasses.js";

/** Words between a relative pronoun and the noun that ends its clause. */
const CLAUSE_REACH = 16;

/**
 * The noun that a relative clause belongs to, where what ends right before `phrase` is part of one.
 *
 *     A retired engineer who served on the ship said …
 *               ^^^^^^^^     (the clause)  [-------] the phrase given
 *
 * Index of the noun's last word, or null. The verb after the phrase is then the noun's own: the clause has its verb
 * already.
 */
export function relativeClauseBefore(tokens: readonly Token[], phrase: number, language: Language): number | null {
  const { grammar } = language;
  if (grammar.agentPrepositions.has(tokens[phrase - 1]?.lower ?? "")) return participleOwner(tokens, phrase, language);
  // "the people who built the quay and Ana Ruiz": joined on, not inside.
  if (grammar.coordinators.has(tokens[phrase - 1]?.lower ?? "")) return null;
  for (let i = phrase - 1; i >= Math.max(1, phrase - CLAUSE_REACH); i--) {
    const token = tokens[i];
    if (token?.kind !== "word" && token?.kind !== "number") return null;
    if (!grammar.relativePronouns.has(token.lower)) continue;
    const head = isNominalAt(tokens, i - 1, language);
    return head && opensSubjectClause(tokens, i, language) && i + 1 < phrase ? i - 1 : null;
  }
  return null;
}

/** "A letter obtained by the paper warns …": whoever something is done by is no subject; what it is done to is. */
function participleOwner(tokens: readonly Token[], agent: number, language: Language): number | null {
  const participle = tokens[agent - 2];
  if (participle?.kind !== "word" || isCapitalised(participle)) return null;
  if (!language.grammar.participleShape.test(participle.lower)) return null;
  return isNominalAt(tokens, agent - 3, language) ? agent - 3 : null;
}

/** After the pronoun of a clause whose subject it is comes that clause's verb, with its adverbs and pronouns. */
function opensSubjectClause(tokens: readonly Token[], pronoun: number, language: Language): boolean {
  const { grammar } = language;
  let at = pronoun + 1;
  for (;;) {
    const token = tokens[at];
    if (token?.kind !== "word" || isCapitalised(token)) return false;
    const passes =
      isAdverb(token, language) ||
      grammar.negations.has(token.lower) ||
      (grammar.elides && grammar.objectPronouns.has(token.lower));
    if (!passes) break;
    at++;
  }
  const word = tokens[at]?.lower ?? "";
  if (grammar.subjectRelatives.has(tokens[pronoun]?.lower ?? "")) return !grammar.determiners.has(word);
  if (grammar.auxiliaries.has(word) || grammar.commonVerbs.has(word)) return true;
  if (grammar.pastEnding !== "" && word.endsWith(grammar.pastEnding)) return true;
  return cueLexicon(language).get(word)?.kinds.has("finite") ?? false;
}

/** Where the clause ends that "who …", "qui …" opens at `at`; `at` itself where none opens there. */
export function relativeClauseEnd(tokens: readonly Token[], at: number, language: Language): number {
  if (!language.grammar.subjectRelatives.has(tokens[at]?.lower ?? "")) return at;
  let to = at + 1;
  while (to < tokens.length && to - at < CLAUSE_REACH) {
    const token = tokens[to];
    if (token === undefined || token.kind === "quote" || isMark(token, ",;:.?!—–…")) break;
    to++;
  }
  return to;
}
