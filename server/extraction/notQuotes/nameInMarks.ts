import { isCapitalised, isMark, type Token } from "../sentences/token.js";
import type { SentenceView } from "../speakers/sentenceView.js";
import { wordsInside } from "./notQuoteRule.js";

/** Names in marks are not longer: „Oberster Rat zur Wiederherstellung der Ordnung“. */
const NAME_WORDS = 7;
/** Words between a bracket and the marks that gloss what stands before it: (auf Deutsch: „…“). */
const GLOSS_WORDS = 4;

/**
 * Whether the marks hold a name, by where they stand in a phrase. Where every noun has a capital, a capital alone shows
 * nothing; but a noun right before the marks is what the name is of, names have the definite article outside of their
 * marks, and nothing in them is a sentence's.
 *
 *     Die Fähre „Seeadler“ …         der „Bund der Fischer“         der Hafenbund (kurz: „HB“)
 *         ^^^^^                       ^^^                                        ^
 */
export function isNameInMarks(view: SentenceView, quote: number): boolean {
  const { grammar } = view.language;
  if (!grammar.capitalisedNouns || quote === 0) return false;
  const inside = wordsInside(view, quote);
  const [first] = inside;
  if (first === undefined || inside.length > NAME_WORDS || holdsSentence(view, quote, inside)) return false;
  if (isGloss(view, quote)) return true;
  return (
    (isCapitalised(first) || first.kind === "number") && (followsNoun(view, quote) || followsDefinite(view, quote))
  );
}

/** A full stop, a verb's form, or somebody who says "I". */
function holdsSentence({ text, tokens, language }: SentenceView, quote: number, inside: readonly Token[]): boolean {
  const span = tokens[quote]?.quote;
  if (span != null && ".?!…".includes(text.charAt(span.innerEnd - 1))) return true;
  const { grammar } = language;
  return inside.some(
    (word) =>
      !isCapitalised(word) &&
      [
        grammar.auxiliaries,
        grammar.commonVerbs,
        grammar.speakingWords,
        grammar.nominatives,
        grammar.reportingMood,
      ].some((words) => words.has(word.lower)),
  );
}

/** "die Zeitung „Der Bote“": not behind the name of who speaks, and not behind a noun for words. */
function followsNoun({ tokens, cueWithVerb, language }: SentenceView, quote: number): boolean {
  const noun = tokens[quote - 1];
  if (noun === undefined || !isCapitalised(noun) || language.cues.introducers.has(noun.lower)) return false;
  const article = tokens[quote - 2];
  if (article === undefined || language.names.functionWords.has(noun.lower)) return false;
  // "sagte Anna Ruiz „Wir bleiben“": whoever a verb has for its subject has said it.
  let at = quote - 1;
  while (at > quote - NAME_WORDS && isCapitalised(tokens[at] ?? noun)) at--;
  return !cueWithVerb.has(at);
}

/** "der „Rat der Fischer“", "im „Hafen-Café“", "des neuen „Hafenamts“". */
function followsDefinite({ tokens, language }: SentenceView, quote: number): boolean {
  const { definiteArticles } = language.grammar;
  const before = tokens[quote - 1]?.lower ?? "";
  if (definiteArticles.has(before)) return true;
  const adjective = tokens[quote - 1]?.text ?? "";
  return definiteArticles.has(tokens[quote - 2]?.lower ?? "") && /^\p{Ll}+e[nrs]?$/u.test(adjective);
}

/** Alone in brackets, but for a word or two that say what it is. */
function isGloss({ tokens, language }: SentenceView, quote: number): boolean {
  for (let i = quote - 1; i >= Math.max(0, quote - 1 - GLOSS_WORDS); i--) {
    const token = tokens[i];
    if (isMark(token, "([")) return true;
    if (token?.kind !== "word" && !isMark(token, ":,")) return false;
  }
  return isMark(tokens[quote - 1], ":") && language.notQuotes.glosses.has(tokens[quote - 2]?.lower ?? "");
}
