import type { AgentId } from "../domain/ids.js";
import { searchAgents } from "./nameSearch.js";
import { afterKey, distinct, groupBy, limitOf, orderBy, toCounts, toPage, toPages, type SortColumn } from "./paging.js";
import { AGENT_COLUMNS, NAME_COLUMNS, toAgent, toName, type AgentRow, type NameRow } from "./agentRows.js";
import { statement, Values, type Sql } from "./sql.js";
import { DixitError } from "../domain/errors.js";
import type { PageKey } from "../domain/page.js";
import type { AgentRepository, FoundAgent } from "./store.js";

const BY_RANK: readonly SortColumn[] = [
  { column: "n.rank", type: "integer" },
  { column: "n.name", type: "text" },
];

export function agentRepository(sql: Sql): AgentRepository {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<AgentRow & { readonly asked: string }>(
          "agents.byIds",
          `select asked.id as asked, ${AGENT_COLUMNS} from unnest($1::text[]) asked(id)
           left join agent_redirects merged on merged.former_id = asked.id
           join agents g on g.id = coalesce(merged.agent_id, asked.id) and g.listed`,
          [distinct(ids)],
        ),
      );
      return new Map(rows.map((row) => [row.asked, toAgent(row)]));
    },
    async formerIds(ids) {
      const rows = await sql.rows(
        statement<{ agent_id: AgentId; former_id: AgentId }>(
          "agents.formerIds",
          `select r.agent_id, r.former_id from agent_redirects r where r.agent_id = any($1::text[])
           order by r.agent_id, r.merged_at, r.former_id`,
          [ids],
        ),
      );
      const groups = groupBy(rows, (row) => row.agent_id);
      return new Map([...groups].map(([id, former]) => [id, former.map((row) => row.former_id)]));
    },
    async names(ids, kinds, page) {
      const values = new Values();
      const rows = await sql.rows(
        statement<NameRow & { readonly parent: string }>(
          "agents.names",
          `select asked.id as parent, child.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
           cross join lateral (
             select ${NAME_COLUMNS} from agent_names n
             where n.agent_id = asked.id ${kindsCondition(kinds, values)} ${afterKey(BY_RANK, false, page, values)}
             order by ${orderBy(BY_RANK, false)} limit ${values.add(limitOf(page), "integer")}
           ) child
           order by asked.id, child.rank`,
          values.list,
        ),
      );
      return toPages(ids, rows, page, toName, (row) => [row.rank, row.name]);
    },
    async countNames(ids, kinds) {
      const values = new Values();
      const rows = await sql.rows(
        statement<{ parent: string; count: number }>(
          "agents.countNames",
          `select n.agent_id as parent, count(*)::integer as count from agent_names n
           where n.agent_id = any(${values.add(ids, "text[]")}) ${kindsCondition(kinds, values)} group by n.agent_id`,
          values.list,
        ),
      );
      return toCounts(ids, rows);
    },
    async search(name, type, page) {
      const limit = limitOf(page);
      const found = await searchAgents(sql, "agents.search", name, type);
      const rest = page.after === null ? found : found.filter(isAfter(page.after));
      return toPage(rest.slice(0, limit), page, (row) => row, searchKey);
    },
    async countSearch(name, type) {
      return (await searchAgents(sql, "agents.countSearch", name, type)).length;
    },
  };
}

const kindsCondition = (kinds: readonly string[] | null, values: Values): string =>
  kinds === null ? "" : `and n.kind = any(${values.add(kinds, "text[]")})`;

const searchKey = (found: FoundAgent): PageKey => [-found.score, found.agent.id];

function isAfter([score, id, ...more]: PageKey): (found: FoundAgent) => boolean {
  if (typeof score !== "number" || typeof id !== "string" || more.length > 0) {
    throw new DixitError("BAD_CURSOR", "The key does not belong to a search by name.");
  }
  return (found) => -found.score > score || (-found.score === score && found.agent.id > id);
}
