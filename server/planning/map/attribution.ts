import {
  cursor,
  every,
  float,
  found,
  instant,
  number,
  one,
  optional,
  plain,
  sameRow,
  text,
  type Source,
  type TypeMap,
} from "../vocabulary.js";
import { decidedBy, history } from "./decision.js";
import { ACTIVITY, ORGANIZATION, QUOTE, UNNAMED_SOURCE } from "./sources.js";
import { isSomebody, speaker } from "./speaker.js";
import { spans, words } from "./spans.js";

/** Those of the alternatives that are somebody, best first. */
const CANDIDATES: Source = {
  from: ([alternatives = ""]) =>
    `(select e.value->>'kind' as kind, e.value->>'id' as id, (e.value->>'confidence')::double precision as confidence,
       e.ordinality from jsonb_array_elements(${alternatives}) with ordinality e) c`,
  has: ["c"],
  where: () => isSomebody("c.kind", "c.id"),
  order: () => "c.ordinality",
};

export const ATTRIBUTION_TYPES: Readonly<Record<string, TypeMap>> = {
  Attribution: {
    id: plain("a.id"),
    asPrinted: words("a.article_id", "a.version", "a.as_printed_start", "a.as_printed_end"),
    titleAsPrinted: optional(text("a.title_as_printed")),
    role: plain("a.role"),
    naming: plain("a.naming"),
    channel: plain("a.channel"),
    confidence: float("a.confidence"),
    review: plain("a.review"),
    revision: number("a.revision"),
    quote: { ...found(one(QUOTE, "a.quote_id")), beside: "q" },
    speaker: speaker("a.speaker_kind", "a.speaker_id"),
    speaksFor: one(ORGANIZATION, "a.speaks_for"),
    source: one(UNNAMED_SOURCE, "a.source_id"),
    decidedBy: decidedBy("a.decided_by"),
    history: history("a.id"),
    alternatives: every(CANDIDATES, "a.alternatives"),
    evidence: spans("a.article_id", "a.version", "a.evidence"),
    derivedBy: found(one(ACTIVITY, "a.derived_by", "a.rule")),
  },
  AttributionEdge: { cursor, node: sameRow() },
  Candidate: {
    confidence: float("c.confidence"),
    speaker: speaker("c.kind", "c.id"),
  },
  Activity: {
    id: plain("v.id"),
    tool: text("v.tool"),
    toolVersion: text("v.tool_version"),
    rule: text("fired.rule"),
    startedAt: instant("v.started_at"),
  },
};
