import type { AgentId, ArticleId } from "./ids.js";
import type { Span } from "./span.js";

/** How one agent is linked to another, most telling first: of several links between two, the first of these is shown. */
export const LINK_RELATIONS = [
  "SPEAKS_ABOUT",
  "SPOKEN_ABOUT_BY",
  "HOLDS_POST_IN",
  "POST_HELD_BY",
  "NAMED_BESIDE",
] as const;
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** One step from an agent to another. */
export interface Link {
  readonly from: AgentId;
  readonly to: AgentId;
  readonly relation: LinkRelation;
}

/** Where an article shows a link. */
export interface LinkEvidence {
  readonly articleId: ArticleId;
  readonly version: number;
  readonly span: Span;
}

const INVERSE: Record<LinkRelation, LinkRelation> = {
  SPEAKS_ABOUT: "SPOKEN_ABOUT_BY",
  SPOKEN_ABOUT_BY: "SPEAKS_ABOUT",
  HOLDS_POST_IN: "POST_HELD_BY",
  POST_HELD_BY: "HOLDS_POST_IN",
  NAMED_BESIDE: "NAMED_BESIDE",
};

/** The same link, read from its other end. */
export const turned = ({ from, to, relation }: Link): Link => ({ from: to, to: from, relation: INVERSE[relation] });

/** Orders links by how telling they are. */
export const byRelation = (a: Link, b: Link): number =>
  LINK_RELATIONS.indexOf(a.relation) - LINK_RELATIONS.indexOf(b.relation);

/** Says which link it is. */
export const linkKey = ({ from, to, relation }: Link): string => `${from} ${relation} ${to}`;
