/** What the map calls a column and the tables have only worked out: as the repositories work it out. */
import { MAX_SIDE } from "../graph/quote/context.js";
import { SPAN_CONTEXT } from "../graph/span/span.resolver.js";
import { confidenceSql } from "../storage/affiliationRepository.js";
import { UNDONE_BY } from "../storage/decisionRepository.js";
import { SHOWN_OF_ARTICLE } from "../storage/rows.js";
import * as textSql from "../storage/textSql.js";

const PREFIX = "a.shown_";

/** Of an article: its name for the map. */
export const shownOfArticle = (column: keyof typeof SHOWN_OF_ARTICLE): string => `${PREFIX}${column}`;

/** A span `p` of a version `v`. */
const SPAN: textSql.SpanSql = { text: "v.text", wide: "v.wide", start: "p.span_start", end: "p.span_end" };

/** As `anchorInNewerText` says it. */
const ANCHOR = `(select case when o.version = p.version then 'ANCHORED'
    else case ${textSql.timesIn("n.text", textSql.wordsOf(SPAN))} when 'once' then 'MOVED'
      when 'never' then 'ORPHANED' when 'several times' then 'ORPHANED' end end
  from articles o left join article_versions n
    on n.article_id = o.id and n.number = o.version and o.listed and v.text is not null
  where o.id = p.article_id)`;

/** As `written` writes it: as much of the first day as the stretch of time is precise. */
const partialDate = (from: string, to: string): string => {
  const part = (date: string, format: string): string => `to_char(${date} at time zone 'UTC', '${format}')`;
  return `case when ${from} is null or ${to} is null then null
    when ${part(from, "DD")} <> '01' or ${part(to, "DD")} <> '01' then ${part(from, "YYYY-MM-DD")}
    when ${part(from, "MM")} = '01' and ${part(to, "MM")} = '01' then ${part(from, "YYYY")}
    else ${part(from, "YYYY-MM")} end`;
};

const EXPRESSIONS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SHOWN_OF_ARTICLE).map(([column, expression]) => [`${PREFIX}${column}`, expression] as const),
  ["v.exact", textSql.wordsOf(SPAN)],
  ["v.prefix", textSql.before(SPAN, SPAN_CONTEXT)],
  ["v.suffix", textSql.after(SPAN, SPAN_CONTEXT)],
  ["v.start", textSql.startInCharacters(SPAN)],
  ["v.end", textSql.endInCharacters(SPAN)],
  ["v.start_in_bytes", textSql.startInBytes(SPAN)],
  ["v.end_in_bytes", textSql.endInBytes(SPAN)],
  ["v.anchor", ANCHOR],
  ["v.before", textSql.before(SPAN, "p.before")],
  ["v.after", textSql.after(SPAN, "p.after")],
  ["v.paragraph", textSql.paragraphOf(SPAN, MAX_SIDE)],
  ["a.said_at", partialDate("a.said_from", "a.said_to")],
  ["p.since", partialDate("p.since_from", "p.since_to")],
  ["d.undone_by", UNDONE_BY],
  ["printed.confidence", confidenceSql("p.confidence", "printed.outlets")],
  // Of a quote `q`, from its first part to its last.
  ["q.span_start", "(select min(part) from unnest(q.parts) part)"],
  ["q.span_end", "(select max(part) from unnest(q.parts) part)"],
]);

/** The SQL of a column that the map names. */
export const expressionOf = (column: string): string => EXPRESSIONS.get(column) ?? column;
