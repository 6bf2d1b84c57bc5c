/** What was judged of agents, one by one: what an identity is audited by. Aliases as in `mergeCandidates.ts`. */
import type { AgentId } from "../domain/ids.js";
import type { AgentJudgement } from "../domain/mergeCandidate.js";
import type { Page, PageRequest } from "../domain/page.js";
import { toJudgement, type JudgementRow } from "./agentRows.js";
import { JUDGEMENT_STANDS, shownJudgement } from "./mergeCandidates.js";
import { afterKey, distinct, limitOf, orderBy, toCounts, toPages, type SortColumn } from "./paging.js";
import { statement, Values, type Sql } from "./sql.js";

const BY_TIME: readonly SortColumn[] = [
  { column: "j.judged_at", type: "timestamptz" },
  { column: "j.id", type: "text" },
];

/** Each standing judgement once, also where both entities are the agent's own; of listed articles only. */
const OF_ASKED = `
  (
    select j.id from entities e join judgements j on j.left_entity = e.id where e.agent_id = asked.id
    union
    select j.id from entities e join judgements j on j.right_entity = e.id where e.agent_id = asked.id
  ) touching
  join judgements j on j.id = touching.id
  join entities l on l.id = j.left_entity
  join entities r on r.id = j.right_entity
  join articles la on la.id = l.article_id and la.listed
  join articles ra on ra.id = r.article_id and ra.listed
  where ${JUDGEMENT_STANDS}`;

interface Row extends JudgementRow {
  readonly parent: AgentId;
  readonly other_agent: AgentId;
}

/** Newest first; key (judgedAt, id). */
export async function judgementsOfAgents(
  sql: Sql,
  ids: readonly AgentId[],
  page: PageRequest,
): Promise<Map<AgentId, Page<AgentJudgement>>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<Row>(
      "identities.judgementsOfAgents",
      `select asked.id as parent, child.* from unnest(${values.add(distinct(ids), "text[]")}) asked(id)
       cross join lateral (
         select ${shownJudgement("l.agent_id", "r.agent_id")}, case when l.agent_id = asked.id then r.agent_id else l.agent_id end as other_agent
         from ${OF_ASKED} ${afterKey(BY_TIME, true, page, values)}
         order by ${orderBy(BY_TIME, true)} limit ${values.add(limitOf(page), "integer")}
       ) child
       order by asked.id, child.judged_at desc, child.id desc`,
      values.list,
    ),
  );
  return toPages(
    ids,
    rows,
    page,
    (row) => ({ ...toJudgement(row), otherAgentId: row.other_agent }),
    (row) => [row.judged_at.toISOString(), row.id],
  );
}

export async function countJudgementsOfAgents(sql: Sql, ids: readonly AgentId[]): Promise<Map<AgentId, number>> {
  const rows = await sql.rows(
    statement<{ readonly parent: AgentId; readonly count: number }>(
      "identities.countJudgementsOfAgents",
      `select asked.id as parent, counted.count from unnest($1::text[]) asked(id)
       cross join lateral (select count(*)::integer as count from ${OF_ASKED}) counted`,
      [distinct(ids)],
    ),
  );
  return toCounts(ids, rows);
}
