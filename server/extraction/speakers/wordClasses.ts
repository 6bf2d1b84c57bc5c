import { isAdverb } from "../cues/findCues.js";
import { cueLexicon } from "../cues/lexicon.js";
import type { Language } from "../languages/language.js";
import { isCapitalised, type Token } from "../sentences/token.js";

/** What may stand between a subject and its verb: auxiliaries, adverbs, a French verb's pronouns. */
export const isVerbCompanion = (token: Token | undefined, language: Language): boolean => {
  if (token?.kind !== "word") return false;
  const { grammar } = language;
  if (grammar.subjectPronouns.has(token.lower) && !grammar.reflexives.has(token.lower)) {
    // "nous", "vous" stand on both sides of a French verb; the subject wins.
    return false;
  }
  return (
    grammar.auxiliaries.has(token.lower) ||
    grammar.negations.has(token.lower) ||
    grammar.reflexives.has(token.lower) ||
    (grammar.elides && grammar.objectPronouns.has(token.lower)) ||
    isAdverb(token, language)
  );
};

/** A word that can stand in a noun phrase: a name, a number, a noun or an adjective. */
export function isNominal(token: Token, language: Language): boolean {
  if (token.kind === "number") return true;
  if (token.kind !== "word" || token.clitic) return token.text === "%";
  if (token.lower === "'s") return true;
  const { grammar } = language;
  const word = token.lower;
  if (isCapitalised(token)) return !isClosedWord(word, language) || /^\p{Lu}{2,}$/u.test(token.text);
  if (isClosedWord(word, language) || grammar.determiners.has(word)) return false;
  if (isAdverb(token, language)) return false;
  return !isVerbLike(token, language);
}

const isClosedWord = (word: string, { grammar }: Language): boolean =>
  grammar.clauseOpeners.has(word) ||
  grammar.prepositions.has(word) ||
  grammar.coordinators.has(word) ||
  grammar.subjectPronouns.has(word) ||
  grammar.relativePronouns.has(word) ||
  grammar.commonVerbs.has(word) ||
  grammar.auxiliaries.has(word) ||
  grammar.determiners.has(word) ||
  grammar.negations.has(word);

/** Finite cue verbs and regular pasts end a phrase; a noun spelt like a verb form ("report") does not. */
function isVerbLike(token: Token, language: Language): boolean {
  if (language.grammar.pastEnding !== "" && token.lower.endsWith(language.grammar.pastEnding)) return true;
  const entry = cueLexicon(language).get(token.lower);
  if (language.grammar.capitalisedNouns && entry?.kinds.has("finite") === true) return true;
  return (
    entry !== undefined && (entry.kinds.has("participle") || entry.kinds.has("gerund")) && entry.frame !== "report"
  );
}

export const isNominalAt = (tokens: readonly Token[], at: number, language: Language): boolean => {
  const token = tokens[at];
  if (token === undefined || endsBefore(tokens, at, language)) return false;
  return isNominal(token, language) || isNamesake(tokens, at, language);
};

/** "der Sprecher sagte": where every noun has a capital, adjectives stand before it, and what follows is no part of it. */
const endsBefore = (tokens: readonly Token[], at: number, { grammar }: Language): boolean => {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!grammar.capitalisedNouns || token?.kind !== "word" || before === undefined) return false;
  return (
    !isCapitalised(token) &&
    isCapitalised(before) &&
    !grammar.determiners.has(before.lower) &&
    !grammar.adverbs.has(before.lower)
  );
};

/** "said Will Doyle": a first name that is spelt like a verb of its own, right before a capital. */
export function isNamesake(tokens: readonly Token[], at: number, { grammar }: Language): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || !isCapitalised(token) || !isCapitalised(next)) return false;
  return grammar.auxiliaries.has(token.lower) && at > 0;
}
