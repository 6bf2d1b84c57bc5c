/** Spans, and what stands there in the text. */
import { sideLength } from "../../graph/quote/context.js";
import { evidenceSize } from "../../graph/span/evidenceSize.js";
import type { OffsetUnit } from "../../domain/span.js";
import { every, found, number, one, optional, plain, question, required, text } from "../vocabulary.js";
import type { AskedKeys, ColumnField, EveryField, OneField, QuestionField, Source, TypeMap } from "../vocabulary.js";
import { ARTICLE } from "./sources.js";

/** The version a span counts in, as long as its article is shown. */
const ITS_VERSION = `left join (article_versions v join articles shown on shown.id = v.article_id and shown.listed)
  on v.article_id = p.article_id and v.number = p.version`;

/** What a source of spans `p` has beside it. */
export const IN_ITS_VERSION = { has: ["p", "v"], beside: { alias: "v", join: ITS_VERSION } } as const;

const placed = ([article = "", version = "", start = "", end = ""]: readonly string[]): string =>
  `(select ${article} as article_id, ${version} as version, ${start} as span_start, ${end} as span_end) p`;

const PLACED: Source = { ...IN_ITS_VERSION, from: placed };

/** "start, end, start, end …" */
const FLAT: Source = {
  ...IN_ITS_VERSION,
  from: ([article = "", version = "", flat = ""]) =>
    `(select ${article} as article_id, ${version} as version, (${flat})[2 * i - 1] as span_start,
       (${flat})[2 * i] as span_end, i from generate_series(1, cardinality(${flat}) / 2) i) p`,
  order: () => "p.i",
};

/** No span, or the words of one: a version that is not there is a fault. */
const PRINTED: Source = {
  from: (keys) => `${placed(keys)} ${ITS_VERSION}`,
  has: ["p", "v"],
  where: () => "p.span_start is null or v.article_id is not null",
};

const AROUND: Source = {
  ...IN_ITS_VERSION,
  from: ([article = "", version = "", start = "", end = "", before = "", after = ""]) =>
    `(select ${article} as article_id, ${version} as version, ${start} as span_start, ${end} as span_end,
       ${before} as before, ${after} as after) p`,
};

export const span = (article: string, version: string, start: string, end: string): OneField =>
  one(PLACED, article, version, start, end);

export const spans = (article: string, version: string, flat: string): EveryField =>
  every(FLAT, article, version, flat);

/** The words of a span that may be none; then null. */
export const words = (article: string, version: string, start: string, end: string): OneField => ({
  ...found(one(PRINTED, article, version, start, end)),
  value: optional(text("v.exact")),
});

const SIDES: AskedKeys = {
  of: ["q.article_id", "q.version", "q.span_start", "q.span_end"],
  args: ["before", "after"],
  read: ({ before, after }) => [
    sideLength("before", before as number | null),
    sideLength("after", after as number | null),
  ],
};

/** Places that show something, as many as are asked for, which is the last of the source's keys. */
export const evidence = (source: Source, ...of: readonly string[]): EveryField => ({
  is: "every",
  source,
  keys: { of, args: ["first"], read: ({ first }) => [evidenceSize(first as number | null)] },
});

/** The text around a quote. */
export const context: OneField = { is: "one", source: AROUND, keys: SIDES, missing: "fault" };

const inUnit = (fields: Readonly<Record<OffsetUnit, ColumnField>>): QuestionField =>
  question(
    ["unit"],
    ({ unit }) => (unit as OffsetUnit | null) ?? "CODE_POINT",
    (unit) => fields[unit as OffsetUnit],
  );

export const SPAN_TYPES: Readonly<Record<string, TypeMap>> = {
  Span: {
    article: found(one(ARTICLE, "p.article_id")),
    version: number("p.version"),
    textSha256: required(plain("v.text_sha256")),
    start: inUnit({
      UTF16: number("p.span_start"),
      CODE_POINT: required(number("v.start")),
      UTF8_BYTE: required(number("v.start_in_bytes")),
    }),
    end: inUnit({
      UTF16: number("p.span_end"),
      CODE_POINT: required(number("v.end")),
      UTF8_BYTE: required(number("v.end_in_bytes")),
    }),
    exact: required(text("v.exact")),
    prefix: required(text("v.prefix")),
    suffix: required(text("v.suffix")),
    anchor: required(plain("v.anchor")),
  },
  QuoteContext: {
    before: required(text("v.before")),
    quote: required(text("v.exact")),
    after: required(text("v.after")),
    paragraph: required(text("v.paragraph")),
  },
};
