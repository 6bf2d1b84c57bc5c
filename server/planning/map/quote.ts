import {
  cursor,
  float,
  found,
  nothing,
  number,
  one,
  optional,
  page,
  plain,
  sameRow,
  text,
  type TypeMap,
} from "../vocabulary.js";
import type { OneField } from "../vocabulary.js";
import { factChecks, topics } from "./declared.js";
import { history } from "./decision.js";
import { ABOUT } from "./lists.js";
import { AGENT, ARTICLE, ATTRIBUTION_OF_QUOTE } from "./sources.js";
import { utteranceOfQuote } from "./utterance.js";
import { context, span, spans } from "./spans.js";

const attribution: OneField = { ...found(one(ATTRIBUTION_OF_QUOTE, "q.id")), beside: "a" };

const agentNamed = found(one(AGENT, "named.agent_id"));

export const QUOTE_TYPES: Readonly<Record<string, TypeMap>> = {
  Quote: {
    id: plain("q.id"),
    text: text("q.text"),
    kind: plain("q.kind"),
    language: plain("q.language"),
    revision: number("q.revision"),
    parts: spans("q.article_id", "q.version", "q.parts"),
    article: found(one(ARTICLE, "q.article_id")),
    attribution,
    utterance: utteranceOfQuote,
    saidAt: { ...attribution, value: optional(plain("a.said_at")) },
    review: { ...attribution, value: plain("a.review") },
    topics: topics("q.article_id"),
    factChecks,
    history: history("q.id"),
    about: page(ABOUT, "q.id"),
    cue: sameRow("q.cue_start"),
    context,
  },
  // Of lists that no words were looked for in.
  QuoteEdge: { cursor, node: sameRow(), score: nothing, highlight: nothing },
  Cue: {
    text: text("q.cue_text"),
    lemma: text("q.cue_lemma"),
    stance: plain("q.cue_stance"),
    span: span("q.article_id", "q.version", "q.cue_start", "q.cue_end"),
  },
  AboutEdge: {
    cursor,
    surface: text("named.surface"),
    confidence: float("named.confidence"),
    agent: agentNamed,
    node: agentNamed,
    span: span("named.article_id", "q.version", "named.span_start", "named.span_end"),
  },
};
