import type { ArticleId } from "./ids.js";
import type { Attribution } from "./quote.js";

/**
 * What became of a node. CREATED and RESTORED: it is there now, and was not before. UPDATED: what it says is another.
 * MERGED: its id now means another node. SPLIT: part of it is a node of its own now. WITHDRAWN: it is hidden with its
 * article. DELETED: it is gone.
 */
export const CHANGE_OPS = ["CREATED", "UPDATED", "MERGED", "SPLIT", "WITHDRAWN", "RESTORED", "DELETED"] as const;
export type ChangeOp = (typeof CHANGE_OPS)[number];

/**
 * The kinds of nodes whose changes are told, in an order in which nothing comes before what it refers to: an agent
 * before the article that names it, an article before its quotes.
 */
export const CHANGED_KINDS = [
  "Organization",
  "Person",
  "Article",
  "UnnamedSource",
  "Quote",
  "Attribution",
  "Mention",
] as const;
export type ChangedKind = (typeof CHANGED_KINDS)[number];

/** One thing that happened to one node. */
export interface Change {
  /** 1 for the first change of the archive. Changes are told in this order, and none is ever added between two others. */
  readonly position: number;
  readonly op: ChangeOp;
  readonly kind: ChangedKind;
  readonly id: string;
  /** The article it lives in; null for people and organizations. */
  readonly articleId: ArticleId | null;
  readonly at: Date;
  /** An attribution as it was, where one was UPDATED. */
  readonly before: Attribution | null;
}
