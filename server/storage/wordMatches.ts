/** Where words that are looked for stand in texts. The database stems both, so that what is marked is what was found. */
import type { LanguageCode } from "../domain/language.js";
import type { Span } from "../domain/span.js";
import { groupBy } from "./paging.js";
import { statement, type Sql } from "./sql.js";
import type { SearchedText } from "./store.js";
import type { Sought } from "./wordQuery.js";
import { configurationOf, inLanguage, wordsIn } from "./words.js";

/** From this position on, a tsvector no longer tells positions apart. */
const LAST_POSITION = 16_383;

interface StemRow {
  readonly key: string;
  readonly part: number;
  readonly lexeme: string;
  /** Where the part has it, its words counted from 1. */
  readonly offsets: readonly number[];
  readonly positions: readonly number[];
}

const MATCHES = `
  with texts as materialized (
    select key, language, to_tsvector(${configurationOf("language")}, words) as words
    from unnest($1::text[], $2::text[], $3::text[]) asked(key, language, words)
  )
  select texts.key, part.number::integer as part, stem.lexeme, stem.positions as offsets, found.positions
  from texts
  join unnest($4::text[], $5::text[]) with ordinality part(language, words, number) on part.language = texts.language
  cross join lateral unnest(to_tsvector(${configurationOf("part.language")}, part.words)) stem
  left join lateral unnest(texts.words) found on found.lexeme = stem.lexeme
  order by texts.key, part.number`;

/** Spans in order, apart from each other, in UTF-16 code units; those of a phrase only where its words follow each other. */
export async function wordMatches(
  sql: Sql,
  texts: readonly SearchedText[],
  sought: readonly Sought[],
): Promise<Map<string, Span[]>> {
  const words = new Map(texts.map(({ key, text }) => [key, wordsIn(text)]));
  const languages = [...new Set(texts.map(({ language }) => language))];
  const parts = sought.flatMap((part) => languages.map((language) => ({ language, part })));
  if (texts.length === 0 || parts.length === 0) return new Map();
  const rows = await sql.rows(
    statement<StemRow>("words.matches", MATCHES, [
      texts.map(({ key }) => key),
      texts.map(({ language }) => language),
      texts.map(({ key, language }) =>
        inOneLanguage(
          (words.get(key) ?? []).map(({ folded }) => folded),
          language,
        ),
      ),
      parts.map(({ language }) => language),
      parts.map(({ language, part }) => inOneLanguage(part.words, language)),
    ]),
  );
  const byText = groupBy(rows, ({ key }) => key);
  return new Map(
    [...byText].map(([key, stems]) => {
      const places = [...groupBy(stems, ({ part }) => part).values()].flatMap(placesOf);
      const all = words.get(key) ?? [];
      const spans = [...new Set(places)].sort((a, b) => a - b).flatMap((place) => all[place - 1] ?? []);
      return [key, spans.map(({ start, end }) => ({ start, end }))];
    }),
  );
}

const inOneLanguage = (folded: readonly string[], language: LanguageCode): string =>
  folded.map((word) => inLanguage(word, language)).join(" ");

/** Places of the words of one part: of a single word all, of several those where each stands at its distance. */
function placesOf(stems: readonly StemRow[]): number[] {
  const sequence = stems
    .flatMap(({ offsets, positions }) => offsets.map((offset) => ({ offset, at: new Set(known(positions)) })))
    .sort((a, b) => a.offset - b.offset);
  const first = sequence[0];
  if (first === undefined) return [];
  const starts = [...first.at].filter((start) =>
    sequence.every(({ offset, at }) => at.has(start + offset - first.offset)),
  );
  return starts.flatMap((start) => sequence.map(({ offset }) => start + offset - first.offset));
}

const known = (positions: readonly number[] | null): number[] =>
  (positions ?? []).filter((position) => position < LAST_POSITION);
