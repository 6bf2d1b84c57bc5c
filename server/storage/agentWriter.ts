/** Writes what agents are called and found by. Runs inside a transaction of `Store.write`. */
import type { AgentName } from "../domain/agent.js";
import type { AgentId } from "../domain/ids.js";
import { boundedKey } from "./boundedKey.js";
import { foldedWords, nearKeys } from "./foldName.js";
import { insertRows, type Column } from "./insertRows.js";
import { distinct } from "./paging.js";
import { instant } from "./rows.js";
import { statement, type Sql } from "./sql.js";

interface RankedName {
  readonly name: AgentName;
  readonly rank: number;
}

const NAME: readonly Column<RankedName>[] = [
  { name: "agent_id", type: "text", of: ({ name }) => name.agentId },
  { name: "rank", type: "integer", of: ({ rank }) => rank },
  { name: "name", type: "text", of: ({ name }) => name.name },
  { name: "kind", type: "text", of: ({ name }) => name.kind },
  { name: "reason", type: "text", of: ({ name }) => name.reason },
  { name: "language", type: "text", of: ({ name }) => name.language },
  { name: "first_seen", type: "timestamptz", of: ({ name }) => instant(name.firstSeen) },
  { name: "last_seen", type: "timestamptz", of: ({ name }) => instant(name.lastSeen) },
  { name: "occurrences", type: "integer", of: ({ name }) => name.occurrences },
  { name: "articles", type: "integer", of: ({ name }) => name.articles },
];

export async function saveNames(
  sql: Sql,
  agent: AgentId,
  names: readonly AgentName[],
  blockingKeys: readonly string[],
): Promise<void> {
  const ranked = rank(names);
  const words = distinct(names.flatMap(({ name }) => foldedWords(name)));
  await sql.rows(statement("names.delete", FORGET, [[agent]]));
  await insertRows(sql, "agent_names", NAME, ranked);
  await insertKeys(sql, agent, distinct(blockingKeys.map(boundedKey)));
  await insertWords(sql, agent, words);
  const preferred = ranked[0]?.name.name;
  if (preferred === undefined) return;
  await sql.rows(
    statement(
      "names.prefer",
      "update agents set name = $2::text, revision = revision + 1 where id = $1::text and name <> $2::text",
      [agent, preferred],
    ),
  );
}

const FORGET = `
  with names as (delete from agent_names where agent_id = any($1::text[])),
    keys as (delete from agent_keys where agent_id = any($1::text[]))
  delete from agent_words where agent_id = any($1::text[])`;

/** PREFERRED first, then by occurrences; the name decides where those are equal, so that the order is always the same. */
function rank(names: readonly AgentName[]): RankedName[] {
  const order = (name: AgentName): number => (name.kind === "PREFERRED" ? 0 : 1);
  return [...names]
    .sort((a, b) => order(a) - order(b) || b.occurrences - a.occurrences || (a.name < b.name ? -1 : 1))
    .map((name, i) => ({ name, rank: i }));
}

async function insertKeys(sql: Sql, agent: AgentId, keys: readonly string[]): Promise<void> {
  await insertRows(
    sql,
    "agent_keys",
    [
      { name: "key", type: "text", of: (key: string) => key },
      { name: "agent_id", type: "text", of: () => agent },
    ],
    keys,
  );
}

async function insertWords(sql: Sql, agent: AgentId, words: readonly string[]): Promise<void> {
  await insertRows(
    sql,
    "agent_words",
    [
      { name: "word", type: "text", of: (word: string) => word },
      { name: "agent_id", type: "text", of: () => agent },
    ],
    words,
  );
  await insertRows(
    sql,
    "near_words",
    [
      { name: "near", type: "text", of: (row: { near: string; word: string }) => row.near },
      { name: "word", type: "text", of: (row) => row.word },
    ],
    words.flatMap((word) => nearKeys(word).map((near) => ({ near, word }))),
    "on conflict do nothing",
  );
}

/**
 * An agent stays while an entity of any version points to it, an article names it as its publisher, another id was
 * merged into it, a decision is about it, or somebody declared something of it. Whatever else refers to an agent lives in an article that has an entity
 * for it.
 */
const REMOVE = `
  with gone as (
    delete from agents g where g.id = any($1::text[])
      and not exists (select from entities e where e.agent_id = g.id)
      and not exists (select from articles a where a.publisher_id = g.id)
      and not exists (select from agent_redirects r where r.agent_id = g.id)
      and not exists (select from decision_targets d where d.target = g.id)
      and not exists (select from external_ids x where x.agent_id = g.id)
      and not exists (select from declared_facts f where f.agent_id = g.id)
    returning g.id
  ),
  names as (delete from agent_names where agent_id in (select id from gone)),
  keys as (delete from agent_keys where agent_id in (select id from gone)),
  words as (delete from agent_words where agent_id in (select id from gone))
  select id from gone order by id`;

/** @returns the ids that were removed */
export async function removeOrphans(sql: Sql, ids: readonly AgentId[]): Promise<AgentId[]> {
  const rows = await sql.rows(statement<{ id: AgentId }>("agents.removeOrphans", REMOVE, [distinct(ids)]));
  return rows.map((row) => row.id);
}
