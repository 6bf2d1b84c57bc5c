import { cursor, float, neverDecided, number, plain, sameRow, text, type TypeMap } from "../vocabulary.js";
import { history } from "./decision.js";
import { speaker } from "./speaker.js";
import { span } from "./spans.js";

export const MENTION_TYPES: Readonly<Record<string, TypeMap>> = {
  Mention: {
    id: plain("m.id"),
    surface: text("m.surface"),
    confidence: float("m.confidence"),
    review: neverDecided,
    history: history("m.id"),
    revision: number("m.revision"),
    span: span("m.article_id", "m.version", "m.span_start", "m.span_end"),
    refersTo: speaker("m.refers_kind", "m.refers_id"),
  },
  MentionEdge: { cursor, node: sameRow() },
};
