/** Moves entities between agents, for a decision. Runs inside a transaction of `Store.write`. */
import type { ArticleId } from "../domain/ids.js";
import { AGENT, JUDGEMENT } from "./agentTables.js";
import type { IdentityWriter, Placement } from "./decidedIdentity.js";
import { insertRows, type Column } from "./insertRows.js";
import { distinct } from "./paging.js";
import { instant } from "./rows.js";
import { statement, type Sql } from "./sql.js";

type Placed = Placement & { readonly decision: string };

const PLACEMENT: readonly Column<Placed>[] = [
  { name: "decision_id", type: "text", of: ({ decision }) => decision },
  { name: "entity_id", type: "text", of: ({ entityId }) => entityId },
  { name: "article_id", type: "text", of: ({ articleId }) => articleId },
  { name: "agent_id", type: "text", of: ({ agentId }) => agentId },
  { name: "moved_to", type: "text", of: ({ movedTo }) => movedTo },
];

/**
 * Every column that repeats whose an entity is. Each table is read by its articles, which its primary key begins with:
 * the indexes by agent leave out what is withdrawn. What is declared is not among them: it follows `agent_redirects`
 * when it is read.
 */
export const REPEATED: readonly (readonly [table: string, column: string])[] = [
  ["entities", "agent_id"],
  ["entity_forms", "agent_id"],
  ["entity_forms", "publisher_id"],
  ["mentions", "refers_id"],
  ["attributions", "speaker_id"],
  ["attributions", "speaks_for"],
  ["attributions", "publisher_id"],
  ["quote_about", "agent_id"],
  ["quote_about", "speaker_id"],
  ["quote_about", "publisher_id"],
  ["unnamed_sources", "speaks_for"],
  ["affiliations", "person_id"],
  ["affiliations", "organization_id"],
  ["affiliations", "publisher_id"],
];

/** An article says something else once its outlet or an author is another. */
const ARTICLES = `
  update articles a set revision = a.revision + 1,
    publisher_id = case when a.publisher_id = any($1::text[]) then $2::text else a.publisher_id end
  where a.id = any($3::text[]) and (a.publisher_id = any($1::text[])
    or exists (select from authorships w where w.article_id = a.id and w.agent_id = any($1::text[])))`;

const AUTHORSHIPS = `
  update authorships set agent_id = $2::text where article_id = any($3::text[]) and agent_id = any($1::text[])`;

const ALTERNATIVES = `
  update attributions a set alternatives = (
    select jsonb_agg(case when one.value->>'id' = any($1::text[]) then jsonb_set(one.value, '{id}', to_jsonb($2::text))
      else one.value end order by one.ordinality)
    from jsonb_array_elements(a.alternatives) with ordinality one)
  where a.article_id = any($3::text[]) and exists (
    select from jsonb_array_elements(a.alternatives) one where one.value->>'id' = any($1::text[]))`;

/** What is declared of an agent, or of an id that means it. */
const declaredCountry = (id: string, formerIds: string): string =>
  `(select f.value from declared_facts f where f.fact = 'country' and (f.agent_id = ${id} or f.agent_id = any(${formerIds}))
    order by f.agent_id <> ${id}, f.declared_at, f.agent_id limit 1)`;

const FORMER_IDS = "array(select r.former_id from agent_redirects r where r.agent_id = g.id order by r.former_id)";

const REMEMBER = `
  insert into decision_agents (decision_id, id, kind, name, founder, organization_kind, country, revision, former_ids)
  select $1::text, g.id, g.kind, g.name, g.founder, g.organization_kind,
    case when ${declaredCountry("g.id", FORMER_IDS)} is null then g.country end, g.revision, ${FORMER_IDS}
  from agents g where g.id = any($2::text[])`;

/** Redirects never lead to redirects. */
const REDIRECT = `
  with gone as (delete from agents where id = any($1::text[])),
    names as (delete from agent_names where agent_id = any($1::text[])),
    keys as (delete from agent_keys where agent_id = any($1::text[])),
    words as (delete from agent_words where agent_id = any($1::text[])),
    followed as (update agent_redirects set agent_id = $2::text where agent_id = any($1::text[]))
  insert into agent_redirects (former_id, agent_id, merged_at)
  select former, $2::text, $3::timestamptz from unnest($1::text[]) former`;

/** What the survivor does not say itself it takes from those merged into it, in the order they were named. */
const INHERIT = `
  update agents g set revision = g.revision + 1,
    organization_kind = case when g.organization_kind = 'UNKNOWN'
      then coalesce((select m.organization_kind from decision_agents m where m.decision_id = $1::text
        and m.id = any($3::text[]) and m.organization_kind <> 'UNKNOWN' order by array_position($3::text[], m.id) limit 1),
        g.organization_kind)
      else g.organization_kind end,
    country = coalesce(${declaredCountry("g.id", FORMER_IDS)}, g.country, (select m.country from decision_agents m
      where m.decision_id = $1::text and m.id = any($3::text[]) and m.country is not null
      order by array_position($3::text[], m.id) limit 1))
  where g.id = $2::text`;

const REVIVE = `
  with back as (
    insert into agents (id, kind, name, founder, organization_kind, country, revision)
    select m.id, m.kind, m.name, m.founder, m.organization_kind,
      coalesce(${declaredCountry("m.id", "m.former_ids")}, m.country), m.revision + 1
    from decision_agents m where m.decision_id = $1::text and m.id = any($2::text[])
    returning id
  ), own as (delete from agent_redirects where former_id = any($2::text[]))
  update agent_redirects r set agent_id = m.id from decision_agents m
  where m.decision_id = $1::text and m.id = any($2::text[]) and r.former_id = any(m.former_ids)`;

/** Only after the redirects have gone back: what is declared of those that came back is theirs again. */
const DISINHERIT = `
  update agents g set revision = g.revision + 1, organization_kind = m.organization_kind,
    country = coalesce(${declaredCountry("g.id", FORMER_IDS)}, m.country)
  from decision_agents m where m.decision_id = $1::text and m.id = $2::text and g.id = m.id`;

export function identityWriter(sql: Sql): IdentityWriter {
  const run = async (name: string, text: string, values: readonly unknown[]): Promise<void> => {
    await sql.rows(statement(`identity.${name}`, text, values));
  };
  return {
    place: (decision, placements) =>
      insertRows(
        sql,
        "decision_entities",
        PLACEMENT,
        placements.map((placement) => ({ ...placement, decision })),
      ),
    async move(from, to, articles) {
      const values = [distinct(from), to, distinct<ArticleId>(articles)];
      await run("articles", ARTICLES, values);
      await run("authorships", AUTHORSHIPS, values);
      await run("alternatives", ALTERNATIVES, values);
      for (const [table, column] of REPEATED) {
        await run(
          `${table}.${column}`,
          `update ${table} set ${column} = $2::text where article_id = any($3::text[]) and ${column} = any($1::text[])`,
          values,
        );
      }
    },
    async assign(entities) {
      const values = [
        entities.map(({ articleId }) => articleId),
        entities.map(({ entityId }) => entityId),
        entities.map(({ agentId }) => agentId),
      ];
      for (const [table, id] of [
        ["entities", "id"],
        ["entity_forms", "entity_id"],
      ] as const) {
        await run(
          `assign.${table}`,
          `update ${table} set agent_id = r.agent_id
           from unnest($1::text[], $2::text[], $3::text[]) r(article_id, entity_id, agent_id)
           where ${table}.article_id = r.article_id and ${table}.${id} = r.entity_id`,
          values,
        );
      }
    },
    async retire(decision, agents, survivor, at) {
      await run("remember", REMEMBER, [decision, [...agents, survivor]]);
      await run("redirect", REDIRECT, [agents, survivor, instant(at)]);
      await run("inherit", INHERIT, [decision, survivor, agents]);
    },
    async revive(decision, agents, survivor) {
      await run("revive", REVIVE, [decision, agents]);
      await run("disinherit", DISINHERIT, [decision, survivor]);
    },
    async splitOff(agent, from) {
      await run("ownAgain", "delete from agent_redirects where former_id = $1::text", [agent.id]);
      await insertRows(sql, "agents", AGENT, [agent]);
      await run("splitFrom", "update agents set revision = revision + 1 where id = $1::text", [from]);
    },
    judge: (judgements) => insertRows(sql, "judgements", JUDGEMENT, judgements, "on conflict do nothing"),
  };
}
