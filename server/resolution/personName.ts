import { CIVILITIES, GENERATIONS, LEADING_PARTICLES, PARTICLES } from "./personVocabulary.js";
import { byCodeUnits, fold, foldedLetters, foldedWords, isCapitals, printedWords } from "./words.js";

/** How much of a name is printed, in rising order: "Dorval" (0), "A. Dorval" (1), "Anne Dorval" (2). */
export type Completeness = 0 | 1 | 2;

/** A person's name taken apart; everything but `printed` is folded. */
export interface PersonName {
  readonly printed: string;
  /** Given names and initials in order, hyphens opened: "Jean-Pierre" is ["jean", "pierre"]. */
  readonly given: readonly string[];
  /** Whether the given names are tied by a hyphen: "Jean-Pierre" is not short for "Jean". */
  readonly tied: boolean;
  /** Particles included and in one piece: "Le Trévois" is "letrevois". */
  readonly surname: string;
  /** The surnames that a hyphen ties, in order: "Brassard-Mercœur" is ["brassard", "mercoeur"]; else one. */
  readonly surnameParts: readonly string[];
  /** How many printed words the surname has. */
  readonly surnameWords: number;
  /** What `GENERATIONS` says of a "Jr" or "père" after the name. */
  readonly generation: string | null;
  readonly civility: "MAN" | "WOMAN" | null;
  readonly completeness: Completeness;
  /** Equal for two names made of the same words in any order. */
  readonly orderless: string;
}

const SHORTEST_SURNAME = 3;

/**
 * Reads `Mme Anne Dorval`, `DORVAL Anne`, `Dorval, Anne`, `J.-P. Le Trévois`, `Paul Kerven Jr`.
 * A single word, or words led by a particle, is a surname. A name without letters gives an empty surname.
 */
export function parsePersonName(printed: string): PersonName {
  const civilities = new Set<"MAN" | "WOMAN">();
  let words = withoutCivilities(printedWords(printed), civilities);
  const taken = takeGeneration(words);
  words = surnameLast(taken.words).map((word) => word.replaceAll(",", ""));
  const start = surnameStart(words);
  const givenWords = words.slice(0, start);
  const given = givenWords.flatMap(givenParts);
  const surname = words.slice(start).map(foldedLetters).join("");
  return {
    printed,
    given,
    tied: givenWords.some((word) => /\p{L}-\p{L}/u.test(word)),
    surname,
    surnameParts: surnameParts(words.slice(start)),
    surnameWords: words.length - start,
    generation: taken.generation,
    civility: civilities.size === 1 ? ([...civilities][0] ?? null) : null,
    completeness: given.length === 0 ? 0 : given.every(isInitial) ? 1 : 2,
    orderless: words.flatMap(foldedWords).sort(byCodeUnits).join(" "),
  };
}

/** Only a hyphen inside one word ties surnames, and only whole ones: in "El-Harrani" it ties an article. */
function surnameParts(words: readonly string[]): string[] {
  const [last] = words.slice(-1);
  const parts = last === undefined ? [] : last.split("-").map(foldedLetters);
  return parts.every((part) => part.length >= SHORTEST_SURNAME)
    ? [...words.slice(0, -1).map(foldedLetters), ...parts].filter(Boolean)
    : [words.map(foldedLetters).join("")];
}

export function isInitial(given: string): boolean {
  return given.length === 1;
}

function withoutCivilities(words: string[], civilities: Set<"MAN" | "WOMAN">): string[] {
  let first = 0;
  for (; first < words.length - 1; first++) {
    const word = words[first] ?? "";
    const said = CIVILITIES.get(foldedLetters(word));
    // "M. Dorval" has a civility, "M Dorval" and "M.-A. Dorval" may have an initial: a lone letter needs its point.
    if (said === undefined || (/^\p{L}$/u.test(word) && word !== "M")) break;
    if (word.includes("-")) break;
    if (said !== "UNSAID") civilities.add(said);
  }
  return words.slice(first);
}

function takeGeneration(words: string[]): { words: string[]; generation: string | null } {
  const last = words.at(-1);
  if (last === undefined || words.length < 2) return { words, generation: null };
  const mark = foldedLetters(last);
  const generation = GENERATIONS.get(mark);
  // "II" is a rank only in capitals, and "Fils" or "Junior" with a capital may be a surname when just one word leads.
  if (generation === undefined || (words.length === 2 && /^\p{Lu}\p{Ll}{3}/u.test(last)))
    return { words, generation: null };
  return { words: words.slice(0, -1), generation };
}

/** `Dorval, Anne` and `DORVAL Anne` are turned round; anything else is taken as printed. */
function surnameLast(words: string[]): string[] {
  const comma = words.findIndex((word) => word.endsWith(","));
  if (comma !== -1 && comma < words.length - 1) return [...words.slice(comma + 1), ...words.slice(0, comma + 1)];
  const lower = words.findIndex((word) => !isCapitals(word));
  const surnameFirst = lower > 0 && words.slice(0, lower).some((word) => foldedLetters(word).length > 2);
  if (surnameFirst && words.slice(lower).every((word) => !isCapitals(word) && !word.includes("."))) {
    return [...words.slice(lower), ...words.slice(0, lower)];
  }
  return words;
}

/** Index of the surname's first word. */
function surnameStart(words: readonly string[]): number {
  if (words.length === 1 || LEADING_PARTICLES.has(particleOf(words[0] ?? ""))) return 0;
  for (let i = 1; i < words.length - 1; i++) if (PARTICLES.has(particleOf(words[i] ?? ""))) return i;
  return Math.max(0, words.length - 1);
}

function particleOf(word: string): string {
  return fold(word).replace(/['’]$/u, "");
}

/** "Jean-Pierre" gives jean, pierre; "J.-P." and "JP" give j, p. */
function givenParts(word: string): string[] {
  const letters = foldedLetters(word);
  if (isCapitals(word) && letters.length === 2) return Array.from(letters);
  return foldedWords(word);
}
