import { boolean, found, number, one, optional, page, plain, text, type TypeMap } from "../vocabulary.js";
import { history, identifiedAs, identifiedBy } from "./decision.js";
import { OF_SOURCE } from "./lists.js";
import { ARTICLE, ORGANIZATION } from "./sources.js";
import { spans } from "./spans.js";

export const UNNAMED_SOURCE_TYPES: Readonly<Record<string, TypeMap>> = {
  UnnamedSource: {
    id: plain("s.id"),
    description: text("s.description"),
    plural: boolean("s.plural"),
    role: plain("s.role"),
    reasonGiven: optional(text("s.reason_given")),
    revision: number("s.revision"),
    speaksFor: one(ORGANIZATION, "s.speaks_for"),
    article: found(one(ARTICLE, "s.article_id")),
    coreferences: spans("s.article_id", "s.version", "s.coreferences"),
    identifiedAs,
    identifiedBy,
    history: history("s.id"),
    attributions: page(OF_SOURCE, "s.id"),
  },
};
