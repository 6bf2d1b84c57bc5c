/** What people decided about who is who. */
import type { ArticleDraft } from "../domain/article.js";
import type { ActorId, AgentId, ArticleId, DecisionId, EntityId } from "../domain/ids.js";
import type { DecidedIdentityRepository, HeldEntity } from "./decidedIdentity.js";
import { DRAFT } from "./articleRepository.js";
import { STANDS } from "./decisionRepository.js";
import { distinct, groupBy } from "./paging.js";
import { statement, type Sql } from "./sql.js";

interface HeldRow {
  readonly entity_id: EntityId;
  readonly article_id: ArticleId;
  readonly agent_id: AgentId;
}

interface NameRow {
  readonly agent_id: AgentId;
  readonly id: DecisionId;
  readonly name: string;
  readonly actor: ActorId;
  readonly by: string | null;
  readonly decided_at: Date;
  readonly reason: string | null;
}

const HELD = "select e.id as entity_id, e.article_id, e.agent_id from entities e";

export function decidedIdentityRepository(sql: Sql): DecidedIdentityRepository {
  return {
    async heldBy(agents) {
      const rows = await sql.rows(
        statement<HeldRow>(
          "decided.heldBy",
          `${HELD} where e.agent_id = any($1::text[]) order by e.sorted_at, e.article_id, e.id`,
          [distinct(agents)],
        ),
      );
      return rows.map(toHeld);
    },
    async heldIn(articles) {
      const rows = await sql.rows(
        statement<HeldRow>(
          "decided.heldIn",
          `${HELD} where e.article_id = any($1::text[]) order by e.article_id, e.id`,
          [distinct(articles)],
        ),
      );
      return rows.map(toHeld);
    },
    async placements(decision) {
      const rows = await sql.rows(
        statement<HeldRow & { readonly moved_to: AgentId }>(
          "decided.placements",
          `select p.entity_id, p.article_id, p.agent_id, p.moved_to from decision_entities p
           where p.decision_id = $1::text order by p.article_id, p.entity_id`,
          [decision],
        ),
      );
      return rows.map((row) => ({ ...toHeld(row), movedTo: row.moved_to }));
    },
    async decided(entities) {
      // What an undo put back is where a person wants it, too.
      const rows = await sql.rows(
        statement<HeldRow>(
          "decided.entities",
          `select distinct on (p.entity_id) p.entity_id, p.article_id,
             coalesce(merged.agent_id, p.moved_to) as agent_id
           from decision_entities p join decisions d on d.id = p.decision_id
           left join agent_redirects merged on merged.former_id = p.moved_to
           where p.entity_id = any($1::text[]) and (d.kind = 'UNDO' or ${STANDS})
           order by p.entity_id, d.position desc`,
          [distinct(entities)],
        ),
      );
      return new Map(rows.map((row) => [row.entity_id, row.agent_id]));
    },
    async survivors(ids) {
      const rows = await sql.rows(
        statement<{ former_id: AgentId; agent_id: AgentId }>(
          "decided.survivors",
          "select r.former_id, r.agent_id from agent_redirects r where r.former_id = any($1::text[])",
          [distinct(ids)],
        ),
      );
      return new Map(rows.map((row) => [row.former_id, row.agent_id]));
    },
    async spellings(agents) {
      const rows = await sql.rows(
        statement<{ agent_id: AgentId; form: string }>(
          "decided.spellings",
          `select distinct f.agent_id, f.form collate "C" as form from entity_forms f
           where f.agent_id = any($1::text[]) and f.listed order by f.agent_id, form`,
          [distinct(agents)],
        ),
      );
      const groups = groupBy(rows, (row) => row.agent_id);
      return new Map([...groups].map(([id, forms]) => [id, forms.map(({ form }) => form)]));
    },
    async spelt(agent, forms) {
      const rows = await sql.rows(
        statement<HeldRow & { readonly forms: readonly string[] }>(
          "decided.spelt",
          `select e.id as entity_id, e.article_id, e.agent_id,
             array(select f.form from entity_forms f where f.article_id = e.article_id and f.entity_id = e.id
               order by f.position) as forms
           from entities e where e.agent_id = $1::text and (e.article_id, e.id) in (
             select f.article_id, f.entity_id from entity_forms f where f.agent_id = $1::text and f.form = any($2::text[]))
           order by e.sorted_at, e.article_id, e.id`,
          [agent, distinct(forms)],
        ),
      );
      return rows.map((row) => ({ ...toHeld(row), forms: row.forms }));
    },
    async articlesDeciding(agents) {
      const rows = await sql.rows(
        statement<{ article_id: ArticleId }>(
          "decided.articles",
          `select distinct d.article_id from decision_targets t join decisions d on d.id = t.decision_id
           where t.target = any($1::text[]) and d.article_id is not null order by d.article_id`,
          [distinct(agents)],
        ),
      );
      return rows.map((row) => row.article_id);
    },
    async withDecisions(articles) {
      const rows = await sql.rows(
        statement<{ article_id: ArticleId }>(
          "decided.withDecisions",
          `select distinct d.article_id from decisions d where d.article_id = any($1::text[]) and ${STANDS}`,
          [distinct(articles)],
        ),
      );
      return new Set(rows.map((row) => row.article_id));
    },
    async names(agents) {
      const rows = await sql.rows(
        statement<NameRow>(
          "decided.names",
          `select distinct on (t.target) t.target as agent_id, d.id, d.after->>'name' as name, d.actor, d.decided_at,
             d.reason, by.name as by
           from decision_targets t join decisions d on d.id = t.decision_id
           left join actors by on by.id = d.actor
           where t.target = any($1::text[]) and ${STANDS}
             and (d.kind = 'RENAME' and d.target = t.target or d.kind = 'SPLIT' and d.after->>'agent' = t.target)
           order by t.target, d.position desc`,
          [distinct(agents)],
        ),
      );
      return new Map(rows.map((row) => [row.agent_id, toName(row)]));
    },
    async draft(article) {
      const [draft] = await sql.rows(statement<ArticleDraft>("decided.draft", DRAFT, [article]));
      return draft ?? null;
    },
    async countSaid(agents) {
      const [row] = await sql.rows(
        statement<{ count: number }>(
          "decided.countSaid",
          "select count(*)::integer as count from attributions a where a.speaker_id = any($1::text[]) and a.listed",
          [distinct(agents)],
        ),
      );
      return row?.count ?? 0;
    },
  };
}

const toHeld = (row: HeldRow): HeldEntity => ({
  entityId: row.entity_id,
  articleId: row.article_id,
  agentId: row.agent_id,
});

const toName = (row: NameRow) => ({
  decision: row.id,
  name: row.name,
  by: row.by ?? row.actor,
  at: row.decided_at,
  reason: row.reason,
});
