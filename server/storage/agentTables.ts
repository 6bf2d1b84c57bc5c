/** How values of the domain that belong to no article, or outlive its readings, fill the columns of the tables. */
import type { Agent } from "../domain/agent.js";
import type { DeclaredFact, ExternalId, FactCheck } from "../domain/declared.js";
import { sha256, type ArticleId } from "../domain/ids.js";
import type { Judgement } from "../domain/judgement.js";
import type { Column } from "./insertRows.js";
import { instant } from "./rows.js";

export const EXTERNAL_ID: readonly Column<ExternalId>[] = [
  { name: "scheme", type: "text", of: (id) => id.scheme },
  { name: "value", type: "text", of: (id) => id.value },
  { name: "agent_id", type: "text", of: (id) => id.agentId },
  { name: "url", type: "text", of: (id) => id.url },
  { name: "source", type: "text", of: (id) => id.source },
  { name: "declared_at", type: "timestamptz", of: (id) => instant(id.declaredAt) },
];

export const DECLARED_FACT: readonly Column<DeclaredFact>[] = [
  { name: "agent_id", type: "text", of: (declared) => declared.agentId },
  { name: "fact", type: "text", of: (declared) => declared.fact },
  { name: "value", type: "text", of: (declared) => declared.value },
  { name: "source", type: "text", of: (declared) => declared.source },
  { name: "declared_at", type: "timestamptz", of: (declared) => instant(declared.declaredAt) },
];

export const FACT_CHECK: readonly Column<{ readonly articleId: ArticleId; readonly check: FactCheck }>[] = [
  { name: "article_id", type: "text", of: ({ articleId }) => articleId },
  { name: "quote_id", type: "text", of: ({ check }) => check.quoteId },
  { name: "url_sha256", type: "text", of: ({ check }) => sha256(check.url) },
  { name: "url", type: "text", of: ({ check }) => check.url },
  { name: "publisher_id", type: "text", of: ({ check }) => check.publisherId },
  { name: "claim_reviewed", type: "text", of: ({ check }) => check.claimReviewed },
  { name: "rating", type: "text", of: ({ check }) => check.rating },
  {
    name: "reviewed_at",
    type: "timestamptz",
    of: ({ check }) => (check.reviewedAt === null ? null : instant(check.reviewedAt)),
  },
  { name: "declared_at", type: "timestamptz", of: ({ check }) => instant(check.declaredAt) },
];

export const AGENT: readonly Column<Agent>[] = [
  { name: "id", type: "text", of: (agent) => agent.id },
  { name: "kind", type: "text", of: (agent) => agent.kind },
  { name: "name", type: "text", of: (agent) => agent.name },
  { name: "founder", type: "text", of: (agent) => agent.founder },
  {
    name: "organization_kind",
    type: "text",
    of: (agent) => (agent.kind === "organization" ? agent.organizationKind : null),
  },
  { name: "country", type: "text", of: (agent) => (agent.kind === "organization" ? agent.country : null) },
  { name: "revision", type: "integer", of: (agent) => agent.revision },
];

export const JUDGEMENT: readonly Column<Judgement>[] = [
  { name: "id", type: "text", of: (judgement) => judgement.id },
  { name: "left_entity", type: "text", of: (judgement) => judgement.left },
  { name: "right_entity", type: "text", of: (judgement) => judgement.right },
  { name: "verdict", type: "text", of: (judgement) => judgement.verdict },
  { name: "score", type: "double precision", of: (judgement) => judgement.score },
  { name: "rule", type: "text", of: (judgement) => judgement.rule },
  { name: "reason", type: "text", of: (judgement) => judgement.reason },
  { name: "scorer_version", type: "text", of: (judgement) => judgement.scorerVersion },
  { name: "judged_at", type: "timestamptz", of: (judgement) => instant(judgement.judgedAt) },
  { name: "decision", type: "text", of: (judgement) => judgement.decidedBy },
];
