/** What is searched for in texts, and the conditions it makes. A search may be written in either language. */
import { LANGUAGES, type LanguageCode } from "../domain/language.js";
import type { Values } from "./sql.js";
import type { QuoteFilter } from "./store.js";
import { WORD_FORMS } from "./wordForms.js";
import { inLanguage, wordsIn } from "./words.js";

/** One word, or several that follow each other, folded. */
export interface Sought {
  readonly words: readonly string[];
  /** "-word": a text that has it is not found. */
  readonly excluded: boolean;
}

/** All of it is to be found in one text. Nothing to look for finds nothing. */
export type WordSearch = readonly Sought[];

const QUOTATION_MARKS = /[“”„«»]/g;
/** "several words", -"several words", word, -word. A quotation mark that is not closed closes at the end. */
const PARTS = /-?"([^"]*)(?:"|$)|([^\s"]+)/g;

/**
 * Reads what a user types: words that must all be there, "words in this order", -words that must not.
 *
 *     accord "quai nord" -grève cessez-le-feu
 *     ^^^^^^  ^^^^^^^^^ -^^^^^^ ^^^^^^^^^^^^^  what is written as one word is looked for as such
 */
export function searchOf(text: string): WordSearch {
  return [...text.replaceAll(QUOTATION_MARKS, '"').matchAll(PARTS)].flatMap(([whole, inMarks, bare]) =>
    sought(inMarks ?? bare ?? "", whole.startsWith("-")),
  );
}

/** Words that are to follow each other. */
export const phraseOf = (text: string): WordSearch => sought(text, false);

function sought(text: string, excluded: boolean): Sought[] {
  const words = wordsIn(text).map(({ folded }) => folded);
  return words.length === 0 ? [] : [{ words, excluded }];
}

/**
 * Whether a row has what is sought, never null. The row's `words` were stemmed by its language, so the search is too,
 * once a statement; words that a language passes over are passed over here as well.
 */
export function wordsMatch(alias: string, search: WordSearch, values: Values): string {
  if (search.length === 0) return "false";
  const inEach = LANGUAGES.map(
    (language) =>
      `(${alias}.language = '${language}' and ${alias}.words @@ (select ${tsquery(search, language, values)}))`,
  );
  return `(${inEach.join(" or ")})`;
}

/** SQL of the query that a language's rows are compared with; it may be empty, which matches nothing. */
function tsquery(search: WordSearch, language: LanguageCode, values: Values): string {
  const { configuration } = WORD_FORMS[language];
  const query = (kind: "plainto" | "phraseto", words: readonly string[]): string =>
    `${kind}_tsquery('${configuration}', ${values.add(words.map((word) => inLanguage(word, language)).join(" "), "text")})`;
  const single = search.filter(({ words, excluded }) => words.length === 1 && !excluded);
  const others = search.filter((part) => !single.includes(part));
  return [
    ...(single.length === 0
      ? []
      : [
          query(
            "plainto",
            single.flatMap(({ words }) => words),
          ),
        ]),
    ...others.map(({ words, excluded }) => `${excluded ? "!!" : ""}${query("phraseto", words)}`),
  ].join(" && ");
}

/** What a filter looks for, put together as the filter is; what stands under a `not` is not looked for. */
export type SearchTree =
  { readonly all: readonly SearchTree[] } | { readonly any: readonly SearchTree[] } | { readonly sought: WordSearch };

/** Null when the filter looks for no words. */
export function searchIn(filter: QuoteFilter): SearchTree | null {
  const found = (filters: readonly QuoteFilter[] | undefined): SearchTree[] =>
    (filters ?? []).map(searchIn).filter((tree) => tree !== null);
  const any = found(filter.or);
  const all: SearchTree[] = [
    ...(filter.text === undefined ? [] : [{ sought: searchOf(filter.text) }]),
    ...(filter.phrase === undefined ? [] : [{ sought: phraseOf(filter.phrase) }]),
    ...found(filter.and),
    ...(any.length === 0 ? [] : [{ any }]),
  ];
  return all.length === 0 ? null : all.length === 1 ? (all[0] ?? null) : { all };
}

/**
 * How well a row matches, from 0 to 1, to six places, so that a cursor can hold it: more for words that occur often and
 * near each other, less in a long text. 0 where there is nothing to look for.
 */
export function scoreOf(alias: string, tree: SearchTree, weights: string, values: Values): string {
  const queries = LANGUAGES.map((language) => ({ language, query: rankQuery(tree, language, values) }));
  const byLanguage = queries.flatMap(({ language, query }) =>
    query === null ? [] : [`when '${language}' then (select ${query})`],
  );
  if (byLanguage.length === 0) return "0::double precision";
  // 1: divided by 1 + the logarithm of the text's length.
  return `round(ts_rank('${weights}', ${alias}.words, case ${alias}.language ${byLanguage.join(" ")} end, 1)::numeric, 6)::double precision`;
}

function rankQuery(tree: SearchTree, language: LanguageCode, values: Values): string | null {
  if ("sought" in tree) {
    const search = tree.sought.filter(({ excluded }) => !excluded);
    return search.length === 0 ? null : `(${tsquery(search, language, values)})`;
  }
  const [members, operator] = "all" in tree ? [tree.all, " && "] : [tree.any, " || "];
  const queries = members.map((member) => rankQuery(member, language, values)).filter((query) => query !== null);
  return queries.length === 0 ? null : `(${queries.join(operator)})`;
}

/** Everything to be found, in whatever combination: what is marked in a text that was found. */
export function soughtIn(tree: SearchTree): Sought[] {
  if ("sought" in tree) return tree.sought.filter(({ excluded }) => !excluded);
  return ("all" in tree ? tree.all : tree.any).flatMap(soughtIn);
}
