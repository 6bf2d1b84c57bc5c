import type { TypeMap } from "../vocabulary.js";
import { AGENT_TYPES } from "./agent.js";
import { ARTICLE_TYPES } from "./article.js";
import { ATTRIBUTION_TYPES } from "./attribution.js";
import { DECISION_TYPES } from "./decision.js";
import { DECLARED_TYPES } from "./declared.js";
import { MENTION_TYPES } from "./mention.js";
import { QUERY } from "./query.js";
import { QUOTE_TYPES } from "./quote.js";
import { RELATION_TYPES } from "./relations.js";
import { SPAN_TYPES } from "./spans.js";
import { UNNAMED_SOURCE_TYPES } from "./unnamedSource.js";
import { UTTERANCE_TYPES } from "./utterance.js";

/** Every type of the graph that can be planned, by its name. Connections are not here: a page is planned as one thing. */
export const TYPES: Readonly<Record<string, TypeMap>> = {
  Query: QUERY,
  ...AGENT_TYPES,
  ...ARTICLE_TYPES,
  ...ATTRIBUTION_TYPES,
  ...DECISION_TYPES,
  ...DECLARED_TYPES,
  ...MENTION_TYPES,
  ...QUOTE_TYPES,
  ...RELATION_TYPES,
  ...SPAN_TYPES,
  ...UNNAMED_SOURCE_TYPES,
  ...UTTERANCE_TYPES,
};
