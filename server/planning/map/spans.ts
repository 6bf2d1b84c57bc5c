/**
 * Spans, as far as rows tell. What needs the text (the words, offsets in other units than UTF-16) is left to the
 * resolvers, which count in the text as JavaScript does.
 */
import { every, found, number, one, plain, question, type ColumnField } from "../vocabulary.js";
import type { EveryField, OneField, QuestionField, Source, TypeMap } from "../vocabulary.js";
import { ARTICLE } from "./sources.js";

const PLACED: Source = {
  from: ([article = "", version = "", start = "", end = ""]) =>
    `(select ${article} as article_id, ${version} as version, ${start} as span_start, ${end} as span_end) p`,
  has: ["p"],
};

/** "start, end, start, end …" */
const FLAT: Source = {
  from: ([article = "", version = "", flat = ""]) =>
    `(select ${article} as article_id, ${version} as version, (${flat})[2 * i - 1] as span_start,
       (${flat})[2 * i] as span_end, i from generate_series(1, cardinality(${flat}) / 2) i) p`,
  has: ["p"],
  order: () => "p.i",
};

export const span = (article: string, version: string, start: string, end: string): OneField =>
  one(PLACED, article, version, start, end);

export const spans = (article: string, version: string, flat: string): EveryField =>
  every(FLAT, article, version, flat);

/** Nothing within a withheld article is shown, nor is the hash of its text asked for from here. */
const TEXT: Source = {
  from: "article_versions v join articles a on a.id = v.article_id and a.listed",
  has: ["v"],
  where: ([article = "", version = ""]) => `v.article_id = ${article} and v.number = ${version}`,
};

const inUtf16 = (offset: ColumnField): QuestionField =>
  question(
    ["unit"],
    ({ unit }) => (unit === "UTF16" ? "as stored" : "counted in the text"),
    (answer) => (answer === "as stored" ? offset : undefined),
  );

export const SPAN_TYPES: Readonly<Record<string, TypeMap>> = {
  Span: {
    article: found(one(ARTICLE, "p.article_id")),
    version: number("p.version"),
    textSha256: { ...found(one(TEXT, "p.article_id", "p.version")), value: plain("v.text_sha256") },
    start: inUtf16(number("p.span_start")),
    end: inUtf16(number("p.span_end")),
  },
};
