import type { SentenceView } from "./sentenceView.js";

/** Words between the noun and the marks: "wie zum Beispiel". */
const REACH = 3;

/**
 * Whether a noun says that the words in the marks are a slogan's: they are neither a name nor a term then, however few they
 * are, even where nobody is said to have said them.
 *
 *     Auf den Tüchern standen Sprüche wie „Kein Hafen“ und „Rettet die Bucht“.
 *                             ^^^^^^^
 */
export function isSlogan(view: SentenceView, quote: number): boolean {
  const { tokens, language } = view;
  const { sloganNouns, exampleWords } = language.cues;
  // The second of two is one where the first is.
  if (language.grammar.coordinators.has(tokens[quote - 1]?.lower ?? "") && tokens[quote - 2]?.quote != null)
    return isSlogan(view, quote - 2);
  let at = quote - 1;
  while (at > quote - 1 - REACH && exampleWords.has(tokens[at]?.lower ?? "")) at--;
  return sloganNouns.has(tokens[at]?.lower ?? "");
}
