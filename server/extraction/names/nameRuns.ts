import type { NameData } from "../languages/names.js";
import type { NameRun, Phrase } from "./phrase.js";
import { fold, stopAfter, type Token } from "./tokens.js";

/** No person's name is longer. */
const LONGEST_NAME = 6;
const MOST_PARTICLES = 3;

/**
 * Stretches of capitalised words outside what other phrases have taken:
 *
 *     Hier, Mme Anne Dorval a rencontré Piet van der Marn et François R.
 *               ^^^^^^^^^^^             ^^^^^^^^^^^^^^^^^    ^^^^^^^^^^^
 */
export function findNameRuns(
  tokens: readonly Token[],
  data: NameData,
  taken: readonly Phrase[],
  headlines: Uint8Array,
): NameRun[] {
  const runs: NameRun[] = [];
  const lowerCase = wordsInLowerCase(tokens);
  const free = freeTokens(tokens.length, taken);
  for (let at = 0; at < tokens.length;) {
    const run = mayStart(tokens, at, data, lowerCase, free) ? readRun(tokens, at, data, free, headlines) : null;
    if (run !== null) runs.push(run);
    at = run === null ? at + 1 : run.to;
  }
  return runs;
}

/** Only the noun and its title are taken of a role phrase; names in its complement are names. */
function freeTokens(count: number, taken: readonly Phrase[]): Uint8Array {
  const free = new Uint8Array(count).fill(1);
  for (const phrase of taken) free.fill(0, phrase.from, phrase.to);
  return free;
}

function wordsInLowerCase(tokens: readonly Token[]): ReadonlySet<string> {
  const seen = new Set<string>();
  for (const token of tokens) if (!token.capital && token.kind === "word") seen.add(token.lower);
  return seen;
}

function isNameWord(token: Token | undefined, data: NameData): boolean {
  return (
    token?.kind === "word" &&
    token.capital &&
    !token.elided &&
    !data.neverNames.has(token.lower) &&
    !data.nationalities.has(token.lower) &&
    !data.honorifics.has(token.lower)
  );
}

function mayStart(
  tokens: readonly Token[],
  at: number,
  data: NameData,
  lowerCase: ReadonlySet<string>,
  free: Uint8Array,
): boolean {
  const token = tokens[at];
  if (token === undefined || free[at] === 0) return false;
  // "Mr. King" is a name; in "Lt. Gov." a second title follows the first.
  if (token.capital && !token.opens && honorificBefore(tokens, at, data) >= 0) {
    return !data.functionWords.has(token.lower) && !data.abbreviations.has(token.lower);
  }
  if (!isNameWord(token, data)) return false;
  if (data.surnameArticles.has(token.lower)) return startsWithArticle(tokens, at, data, free);
  if (isDottedInitial(tokens, at)) return true;
  if (isCountryOf(tokens, at, data)) return false;
  if (data.functionWords.has(token.lower)) return false;
  if (!token.opens) return true;
  return !lowerCase.has(token.lower) || (data.firstNames.has(fold(token.lower)) && isNameWord(tokens[at + 1], data));
}

/** "Serbie" in "président de Serbie Marko Vidal". */
const isCountryOf = (tokens: readonly Token[], at: number, data: NameData): boolean =>
  data.countries.has(tokens[at]?.lower ?? "") && data.complementLinks.has(tokens[at - 1]?.lower ?? "");

/** "Le Trian": inside a sentence the capital of the article belongs to the name. */
function startsWithArticle(tokens: readonly Token[], at: number, data: NameData, free: Uint8Array): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.opens === true || next?.adjacent !== true || free[at + 1] === 0) return false;
  return isNameWord(next, data) && !data.organizationHeads.has(next.lower) && !data.functionWords.has(next.lower);
}

function readRun(
  tokens: readonly Token[],
  at: number,
  data: NameData,
  free: Uint8Array,
  headlines: Uint8Array,
): NameRun | null {
  const headline = headlines[at] === 1;
  const honorific = honorificBefore(tokens, at, data);
  const personal = honorific >= 0 || isPersonal(tokens[at], data);
  const longest = headline && honorific < 0 ? 2 : LONGEST_NAME;
  let to = withStop(tokens, at);
  let words = 1;
  while (words < longest) {
    const next = nextWord(tokens, to, data, free, personal);
    if (next < 0) break;
    to = withStop(tokens, next);
    words++;
  }
  // Capitals all along: only a first name tells where a name begins.
  if (headline && words > 1 && !personal) to = at + 1;
  return { from: at, to, words: wordsOfRun(tokens, at, to), honorific, headline };
}

const isDottedInitial = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.initial === true && stopAfter(tokens, at);

const isPersonal = (token: Token | undefined, data: NameData): boolean =>
  token !== undefined && (token.initial || data.firstNames.has(fold(token.lower)));

/** After an initial the full stop is part of the name. */
function withStop(tokens: readonly Token[], at: number): number {
  return isDottedInitial(tokens, at) ? at + 2 : at + 1;
}

/** The run's next capitalised word from `at` on, past particles; -1 when the name ends here. */
function nextWord(tokens: readonly Token[], at: number, data: NameData, free: Uint8Array, personal: boolean): number {
  for (let i = at; i <= at + MOST_PARTICLES; i++) {
    const token = tokens[i];
    if (token?.adjacent !== true || free[i] === 0) return -1;
    const surname = personal && i === at && token.capital && data.honorifics.has(token.lower);
    if (surname || isNameWord(token, data)) {
      const place = i > at && (data.places.has(token.lower) || data.countries.has(token.lower));
      const word = data.functionWords.has(token.lower) && !data.surnameArticles.has(token.lower);
      const other = word && !isDottedInitial(tokens, i);
      return place || other ? -1 : i;
    }
    const particle = data.particles.has(token.lower) && (personal || !data.functionWords.has(token.lower));
    if (!particle || token.capital) return -1;
  }
  return -1;
}

function honorificBefore(tokens: readonly Token[], at: number, data: NameData): number {
  if (tokens[at]?.adjacent !== true) return -1;
  const before = tokens[at - 1];
  const candidate = before?.lower === "." && stopAfter(tokens, at - 2) ? at - 2 : at - 1;
  const token = tokens[candidate];
  return token?.capital === true && data.honorifics.has(token.lower) ? candidate : -1;
}

function wordsOfRun(tokens: readonly Token[], from: number, to: number): string[] {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (token?.kind === "word") words.push(fold(token.lower));
  }
  return words;
}
