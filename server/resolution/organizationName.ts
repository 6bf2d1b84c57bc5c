import { GENERIC_WORDS, ONE_SPELLING, ORGANIZATION_STOP_WORDS } from "./organizationVocabulary.js";
import { byCodeUnits, foldedLetters, foldedWords, isCapitals, printedWords } from "./words.js";

const LONGEST_ACRONYM = 8;

/** An organization's name taken apart; everything but `printed` is folded. */
export interface OrganizationName {
  readonly printed: string;
  /** Words that carry meaning, in order, without articles, prepositions and legal forms. */
  readonly words: readonly string[];
  /** Equal for two names of the same meaningful words in the same order. */
  readonly key: string;
  /** The letters when the name is one word of 2 to 8 capitals: "OCDE", "O.C.D.E.". */
  readonly acronym: string | null;
  /** The acronyms a name of several words may have: first letters of the meaningful words, and of all words. */
  readonly initials: ReadonlySet<string>;
  /** Made of words every country's institutions share, so that it does not say whose it is. */
  readonly generic: boolean;
}

export function parseOrganizationName(printed: string): OrganizationName {
  const all = foldedWords(withoutPoints(printed)).map((word) => ONE_SPELLING.get(word) ?? word);
  const meaningful = all.filter((word) => !ORGANIZATION_STOP_WORDS.has(word));
  const acronym = acronymOf(printed);
  const words = acronym !== null ? [acronym] : meaningful.length > 0 ? meaningful : all;
  return {
    printed,
    words,
    key: words.join(" "),
    acronym,
    initials: new Set([initialsOf(meaningful), initialsOf(all)].filter((letters) => letters.length >= 2)),
    generic: acronym === null && words.every((word) => GENERIC_WORDS.has(word)),
  };
}

/** "Navirel S.A.S." and "C.H.U. de Varenne" are "Navirel SAS" and "CHU de Varenne". */
function withoutPoints(printed: string): string {
  return printed.replace(/(?<![\p{L}.])(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll(".", ""));
}

function acronymOf(printed: string): string | null {
  const words = printedWords(printed);
  if (words.length !== 1 || !isCapitals(printed)) return null;
  const letters = foldedLetters(printed);
  return letters.length <= LONGEST_ACRONYM ? letters : null;
}

function initialsOf(words: readonly string[]): string {
  return words.length < 2 ? "" : words.map((word) => word.charAt(0)).join("");
}

/** Whether the words of `short` are all in `long`, and `long` has more: "le ministère" of "ministère de la Justice". */
export function isShortFor(short: OrganizationName, long: OrganizationName): boolean {
  return short.words.length < long.words.length && short.words.every((word) => long.words.includes(word));
}

/** The same words in any order, for keys. */
export function orderlessKey(name: OrganizationName): string {
  return [...name.words].sort(byCodeUnits).join(" ");
}
