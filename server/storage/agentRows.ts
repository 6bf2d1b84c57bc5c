/** Agents, their names and what is judged of them, as values of the domain. Aliases: `g` agent, `n` agent's name. */
import type { Agent, AgentName, NameKind, OrganizationKind } from "../domain/agent.js";
import type { AgentId, DecisionId, EntityId, OrganizationId, PersonId } from "../domain/ids.js";
import type { Judgement, Verdict } from "../domain/judgement.js";
import type { LanguageCode } from "../domain/language.js";

export interface AgentRow {
  readonly id: string;
  readonly kind: "person" | "organization";
  readonly name: string;
  readonly founder: EntityId;
  readonly organization_kind: OrganizationKind | null;
  readonly country: string | null;
  readonly revision: number;
}

export const AGENT_COLUMNS = "g.id, g.kind, g.name, g.founder, g.organization_kind, g.country, g.revision";

export function toAgent(row: AgentRow): Agent {
  const { name, founder, revision } = row;
  return row.kind === "person"
    ? { kind: "person", id: row.id as PersonId, name, founder, revision }
    : {
        kind: "organization",
        id: row.id as OrganizationId,
        name,
        founder,
        revision,
        organizationKind: row.organization_kind ?? "UNKNOWN",
        country: row.country,
      };
}

export interface NameRow {
  readonly agent_id: AgentId;
  readonly rank: number;
  readonly name: string;
  readonly kind: NameKind;
  readonly reason: string;
  readonly language: LanguageCode | null;
  readonly first_seen: Date;
  readonly last_seen: Date;
  readonly occurrences: number;
  readonly articles: number;
}

export const NAME_COLUMNS = `n.agent_id, n.rank, n.name, n.kind, n.reason, n.language, n.first_seen, n.last_seen,
  n.occurrences, n.articles`;

export const toName = (row: NameRow): AgentName => ({
  agentId: row.agent_id,
  name: row.name,
  kind: row.kind,
  reason: row.reason,
  language: row.language,
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  occurrences: row.occurrences,
  articles: row.articles,
});

export interface JudgementRow {
  readonly id: Judgement["id"];
  readonly left_entity: EntityId;
  readonly right_entity: EntityId;
  readonly verdict: Verdict;
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
  readonly scorer_version: string;
  readonly judged_at: Date;
  readonly decision: DecisionId | null;
}

export const toJudgement = (row: JudgementRow): Judgement => ({
  id: row.id,
  left: row.left_entity,
  right: row.right_entity,
  verdict: row.verdict,
  score: row.score,
  rule: row.rule,
  reason: row.reason,
  scorerVersion: row.scorer_version,
  judgedAt: row.judged_at,
  decidedBy: row.decision,
});
