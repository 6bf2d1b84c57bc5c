/** What every relation between agents must be able to say in SQL. */
import type { LinkRelation } from "../../domain/link.js";

/** Hidden articles link nobody, and nobody is linked to themselves: every statement sees to both. */
export interface RelationInSql {
  readonly relation: LinkRelation;
  /** Rows (other, strength) for the agent `asked.id`: everybody linked to it. */
  readonly from: string;
  /** Rows (from_id, to_id) for links from any agent of `$1` to any of `$2`; may hold one several times. */
  readonly between: string;
  /** Rows (article_id, version, spans) for the link from `asked.from_id` to `asked.to_id`, newest first, at most two. */
  readonly evidence: string;
}
