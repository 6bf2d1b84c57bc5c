/** What is hidden with an article: asked by whoever hides it, and by whoever is refused because of it. */
import type { AgentId } from "../domain/ids.js";
import { ARTICLE_COLUMNS, toArticle, type ArticleRow } from "./rows.js";
import { statement, type Sql } from "./sql.js";
import { nameKey, type WithdrawalRepository } from "./store.js";

/** Nodes that live in articles, and can be asked for by their ids. */
const NODES = ["quotes", "attributions", "mentions", "unnamed_sources"];

const HIDING = `
  select ${ARTICLE_COLUMNS} from articles a where not a.listed and a.id in (
    ${NODES.map((table) => `select article_id from ${table} where id = $1::text`).join(" union all ")}
  ) limit 1`;

/**
 * Whoever its words name, are put in the mouth of, or speak for; and those that no article names any more, whose names
 * can be its words still.
 */
const AGENTS = `
  select e.agent_id as id from entities e where e.article_id = $1::text
  union select a.speaker_id from attributions a
    where a.article_id = $1::text and a.speaker_kind in ('person', 'organization')
  union select a.speaks_for from attributions a where a.article_id = $1::text and a.speaks_for is not null
  union select s.speaks_for from unnamed_sources s where s.article_id = $1::text and s.speaks_for is not null
  union select g.id from agents g
    where not exists (select from entities e where e.agent_id = g.id) and exists (
      select from article_versions v where v.article_id = $1::text and strpos(v.text, g.name) > 0)
  order by id`;

/** Ids of agents that were merged mean the survivor, whose names they are by now. */
const HIDDEN_NAMES = `
  select asked.agent_id as "agentId", asked.name
  from unnest($1::text[], $2::text[]) asked(agent_id, name)
  left join agent_redirects merged on merged.former_id = asked.agent_id
  join agents g on g.id = coalesce(merged.agent_id, asked.agent_id)
  where (not g.listed and g.name = asked.name)
    or (exists (select from entity_forms f where f.agent_id = g.id and f.form = asked.name and not f.listed)
      and not exists (select from entity_forms f where f.agent_id = g.id and f.form = asked.name and f.listed))`;

export const withdrawalRepository = (sql: Sql): WithdrawalRepository => ({
  async hiding(id) {
    const [row] = await sql.rows(statement<ArticleRow>("withdrawals.hiding", HIDING, [id]));
    return row === undefined ? null : toArticle(row);
  },
  async asStored(ids) {
    const rows = await sql.rows(
      statement<ArticleRow>("withdrawals.asStored", "select a.* from articles a where a.id = any($1::text[])", [ids]),
    );
    return new Map(rows.map((row) => [row.id, toArticle(row)]));
  },
  async extent(article) {
    const [row] = await sql.rows(
      statement<{ readonly quotes: number; readonly hidden: number; readonly utterances: number }>(
        "withdrawals.extent",
        `select count(*)::integer as quotes, (count(*) filter (where not a.listed))::integer as hidden,
           count(distinct a.utterance_id)::integer as utterances
         from attributions a where a.article_id = $1::text`,
        [article],
      ),
    );
    return row ?? { quotes: 0, hidden: 0, utterances: 0 };
  },
  async hiddenNames(names) {
    if (names.length === 0) return new Set();
    const rows = await sql.rows(
      statement<{ readonly agentId: AgentId; readonly name: string }>("withdrawals.hiddenNames", HIDDEN_NAMES, [
        names.map(({ agentId }) => agentId),
        names.map(({ name }) => name),
      ]),
    );
    return new Set(rows.map(nameKey));
  },
  async agentsOf(article) {
    const rows = await sql.rows(statement<{ readonly id: AgentId }>("withdrawals.agentsOf", AGENTS, [article]));
    return rows.map(({ id }) => id);
  },
});
