/**
 * Text as a search compares it: word by word, without accents, ligatures or case, elided articles left out. Equal on
 * every database, because only plain words of ASCII go there. How words are told apart here decides what is found, so
 * what is stored must be read anew (`storage/reading.ts`) when it changes.
 */
import anyAscii from "any-ascii";
import type { LanguageCode } from "../domain/language.js";
import type { Span } from "../domain/span.js";
import { WORD_FORMS } from "./wordForms.js";

/**
 * Letters, digits and what belongs to them, with the signs nobody sees inside a word. Letter-like apostrophes
 * (U+02B0 to U+02FF) end a word as the others do.
 */
const WORD = /(?:(?![\u02b0-\u02ff])[\p{L}\p{N}\p{M}\u00ad\u200b-\u200d\u2060\ufeff])+/gu;
const APOSTROPHE = /['\u2018\u2019\u201b\u02b0-\u02ff\u2032\u0060\u00b4\uff07]/;
/** « l'accord », « qu'il », « aujourd'hui » keeps both: what stands before an apostrophe and says nothing by itself. */
const ELIDED = /^(?:[a-z]|qu|jusqu|lorsqu|puisqu|quoiqu)$/;
/** "Morvan's", "they'll": what stands behind an apostrophe and says nothing by itself. */
const CLITIC = /^(?:[stdm]|ll|re|ve)$/;
/** Of a longer word, so many letters are compared. */
const LONGEST_WORD = 40;
/** A tsvector holds a megabyte; of a longer text, this much is searched. In UTF-16 code units. */
const LONGEST_TEXT = 300_000;

/** A word of a text: where it stands, and how it is compared. */
export interface Word extends Span {
  readonly folded: string;
}

/**
 *     « L'accord sur l'Œuvre, qu'ils ont signé »
 *         accord sur   oeuvre    ils ont signe
 */
export function wordsIn(text: string): Word[] {
  const words: Word[] = [];
  const searched = text.slice(0, LONGEST_TEXT);
  for (const match of searched.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    const folded = foldedWord(match[0]);
    if (folded === "") continue;
    if (ELIDED.test(folded) && APOSTROPHE.test(searched.charAt(end)) && isLetter(searched, end + 1)) continue;
    if (CLITIC.test(folded) && APOSTROPHE.test(searched.charAt(start - 1)) && isLetter(searched, start - 2)) continue;
    words.push({ start, end, folded });
  }
  return words;
}

function foldedWord(word: string): string {
  const plain = /^[a-z0-9]+$/i.test(word) ? word : anyAscii(word).replaceAll(/[^a-z0-9]/gi, "");
  return plain.toLowerCase().slice(0, LONGEST_WORD);
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}\p{M}]/u.test(text.charAt(at));

/** As the language's stemmer takes it. */
export function inLanguage(folded: string, language: LanguageCode): string {
  const { same, endings } = WORD_FORMS[language];
  const other = same.get(folded);
  if (other !== undefined) return other;
  const ending = endings.find(([found]) => found.test(folded));
  return ending === undefined ? folded : folded.replace(ending[0], ending[1]);
}

/** What goes to the database to be stemmed: the text's words with one space between them. */
export const wordsToStem = (text: string, language: LanguageCode): string =>
  wordsIn(text)
    .map(({ folded }) => inLanguage(folded, language))
    .join(" ");

/** SQL for the text search configuration of a row, by its column that says the language. */
export const configurationOf = (language: string): string =>
  `(case ${language} ${Object.entries(WORD_FORMS)
    .map(([code, { configuration }]) => `when '${code}' then '${configuration}'`)
    .join(" ")} end)::regconfig`;
