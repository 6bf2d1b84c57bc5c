import type { Authorship } from "../domain/affiliation.js";
import type { AgentId, ArticleId, EntityId } from "../domain/ids.js";
import type { PageKey } from "../domain/page.js";
import { afterKey, distinct, groupBy, limitOf, orderBy, toCounts, toPages, type SortColumn } from "./paging.js";
import { statement, Values, type Sql } from "./sql.js";
import type { AuthorshipRepository } from "./store.js";

interface AuthorshipRow {
  readonly article_id: ArticleId;
  readonly position: number;
  readonly entity_id: EntityId;
  readonly agent_id: AgentId;
}

const toAuthorship = (row: AuthorshipRow): Authorship => ({
  articleId: row.article_id,
  position: row.position,
  entityId: row.entity_id,
  agentId: row.agent_id,
});

/** An author who signs twice under two spellings wrote the article once. */
const NEWEST: readonly SortColumn[] = [
  { column: "w.sorted_at", type: "timestamptz" },
  { column: "w.article_id", type: "text" },
];

type Written = AuthorshipRow & { readonly parent: string; readonly sorted_at: Date };
const keyOf = (row: Written): PageKey => [row.sorted_at.toISOString(), row.article_id];

export function authorshipRepository(sql: Sql): AuthorshipRepository {
  return {
    async ofArticles(ids) {
      const rows = await sql.rows(
        statement<AuthorshipRow>(
          "authorships.ofArticles",
          `select w.article_id, w.position, w.entity_id, w.agent_id from authorships w
           where w.article_id = any($1::text[]) and w.listed order by w.article_id, w.position`,
          [ids],
        ),
      );
      return groupBy(rows.map(toAuthorship), ({ articleId }): ArticleId => articleId);
    },
    async byAgents(ids, page) {
      const values = new Values();
      const rows = await sql.rows(
        statement<Written>(
          "authorships.byAgents",
          `select asked.id as parent, child.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
           cross join lateral (
             select distinct on (w.sorted_at, w.article_id) w.article_id, w.position, w.entity_id, w.agent_id, w.sorted_at
             from authorships w where w.agent_id = asked.id and w.listed ${afterKey(NEWEST, true, page, values)}
             order by ${orderBy(NEWEST, true)}, w.position limit ${values.add(limitOf(page), "integer")}
           ) child
           order by asked.id, child.sorted_at desc, child.article_id desc`,
          values.list,
        ),
      );
      return toPages(ids, rows, page, toAuthorship, keyOf);
    },
    async countByAgents(ids) {
      const rows = await sql.rows(
        statement<{ parent: string; count: number }>(
          "authorships.countByAgents",
          `select w.agent_id as parent, count(distinct w.article_id)::integer as count from authorships w
           where w.agent_id = any($1::text[]) and w.listed group by w.agent_id`,
          [distinct(ids)],
        ),
      );
      return toCounts(ids, rows);
    },
  };
}
