/**
 * SQL that cuts words from a stored text. Spans count UTF-16 code units and the database counts characters; `wide` says
 * where in the text those stand that take two units (see `article_versions`).
 */

/** Columns of a version, and a span in it, in UTF-16 code units. All may be null, and then so is what is made of them. */
export interface SpanSql {
  readonly text: string;
  readonly wide: string;
  readonly start: string;
  readonly end: string;
}

export const startInCharacters = ({ start, wide }: SpanSql): string => inCharacters(start, wide);
export const endInCharacters = ({ end, wide }: SpanSql): string => inCharacters(end, wide);
export const startInBytes = ({ text, start, wide }: SpanSql): string => inBytes(text, inCharacters(start, wide));
export const endInBytes = ({ text, end, wide }: SpanSql): string => inBytes(text, inCharacters(end, wide));

export function wordsOf(span: SpanSql): string {
  const start = startInCharacters(span);
  return `substr(${span.text}, ${start} + 1, ${endInCharacters(span)} - ${start})`;
}

/** At most so many characters before the span. */
export function before(span: SpanSql, most: number | string): string {
  const start = startInCharacters(span);
  return `substr(${span.text}, greatest(0, ${start} - ${most}) + 1, least(${start}, ${most}))`;
}

/** At most so many characters after the span. */
export const after = (span: SpanSql, most: number | string): string =>
  `substr(${span.text}, ${endInCharacters(span)} + 1, ${most})`;

/** From the last line end before the span to the first one after it, and at most so many characters to either side. */
export const paragraphOf = (span: SpanSql, most: number): string =>
  `reverse(split_part(reverse(${before(span, most)}), E'\\n', 1)) || ${wordsOf(span)}
     || split_part(${after(span, most)}, E'\\n', 1)`;

/** How often the words stand in another text: 'never', 'once' or 'several times'. */
export function timesIn(text: string, words: string): string {
  const first = `strpos(${text}, ${words})`;
  return `case when ${first} = 0 then 'never'
     when strpos(substr(${text}, ${first} + 1), ${words}) = 0 then 'once' else 'several times' end`;
}

const inCharacters = (offset: string, wide: string): string =>
  `(case when ${wide} = '{}' then ${offset}
     when ${wide} is not null then ${offset} - (select count(*) from unnest(${wide}) u where u < ${offset})::integer end)`;

const inBytes = (text: string, characters: string): string => `octet_length(left(${text}, ${characters}))`;
