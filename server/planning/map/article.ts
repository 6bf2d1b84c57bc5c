import {
  cursor,
  every,
  float,
  found,
  instant,
  neverDecided,
  nothing,
  number,
  one,
  optional,
  page,
  plain,
  sameRow,
  text,
  type Source,
  type TypeMap,
} from "../vocabulary.js";
import { REPRINTS } from "./articleLists.js";
import { SOURCING_OF_ARTICLE } from "../../storage/statisticsRepository.js";
import { topics } from "./declared.js";
import { decidedBy, history } from "./decision.js";
import { MENTIONS } from "./lists.js";
import { QUOTES_OF_ARTICLE } from "./quoteLists.js";
import { AUTHORS } from "./relations.js";
import { ARTICLE, ORGANIZATION } from "./sources.js";
import { span } from "./spans.js";
import { shownOfArticle } from "../expressions.js";

/** Of a withheld, cancelled or retracted article no text is shown. */
const TEXT: Source = {
  from: "article_versions v",
  has: ["v"],
  where: ([article = "", version = "", listed = ""]) =>
    `v.article_id = ${article} and v.number = ${version} and ${listed}`,
};

const VERSIONS: Source = {
  from: "article_versions v",
  has: ["v"],
  where: ([article = "", listed = ""]) => `v.article_id = ${article} and ${listed}`,
  order: () => "v.number",
};

const EXCLUDED: Source = {
  from: "excluded_spans e",
  has: ["e"],
  where: ([article = ""]) => `e.article_id = ${article} and e.listed`,
  order: () => "e.span_start, e.span_end, e.reason",
};

/** All zero where nobody is quoted. */
const SOURCING: Source = {
  from: ([article = ""]) =>
    `(select ${SOURCING_OF_ARTICLE} and a.article_id = ${article})
       s(named, unnamed, organizations, documents, unattributed, quoted_words, unnamed_words)`,
  has: ["s"],
};

export const ARTICLE_TYPES: Readonly<Record<string, TypeMap>> = {
  Article: {
    id: plain("a.id"),
    url: text("a.url"),
    headline: text(shownOfArticle("headline")),
    language: plain("a.language"),
    publishedAt: optional(instant(shownOfArticle("publishedAt"))),
    retrievedAt: instant("a.retrieved_at"),
    status: plain("a.status"),
    statusReason: optional(text("a.status_reason")),
    textSha256: plain(shownOfArticle("textSha256")),
    version: number("a.version"),
    revision: number("a.revision"),
    publisher: one(ORGANIZATION, shownOfArticle("publisherId")),
    text: { ...one(TEXT, "a.id", "a.version", "a.listed"), value: text("v.text") },
    versions: every(VERSIONS, "a.id", "a.listed"),
    excluded: every(EXCLUDED, "a.id"),
    quotes: page(QUOTES_OF_ARTICLE, "a.id"),
    mentions: page(MENTIONS, "a.id"),
    authors: page(AUTHORS, "a.id"),
    topics: topics("a.id"),
    sourcing: found(one(SOURCING, "a.id")),
    review: neverDecided,
    history: history("a.id"),
    reprintOf: sameRow(shownOfArticle("reprintOf")),
    reprints: page(REPRINTS, "a.id"),
  },
  ReprintEdge: {
    node: found(one(ARTICLE, "a.reprint_of")),
    similarity: { ...float("a.reprint_similarity"), ifNull: "0" },
  },
  // Of lists that no words were looked for in.
  ArticleEdge: { cursor, node: sameRow(), score: nothing, highlight: nothing },
  SourcingProfile: {
    named: number("s.named"),
    unnamed: number("s.unnamed"),
    organizations: number("s.organizations"),
    documents: number("s.documents"),
    unattributed: number("s.unattributed"),
    quotedWords: number("s.quoted_words"),
    unnamedWords: number("s.unnamed_words"),
  },
  ArticleVersion: {
    number: number("v.number"),
    seenAt: instant("v.seen_at"),
    textSha256: plain("v.text_sha256"),
  },
  ExcludedSpan: {
    reason: plain("e.reason"),
    decidedBy: decidedBy("e.decided_by"),
    span: span("e.article_id", "e.version", "e.span_start", "e.span_end"),
  },
};
