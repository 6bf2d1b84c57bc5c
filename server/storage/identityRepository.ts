import type { AgentName, NameKind } from "../domain/agent.js";
import type { AgentId, ArticleId, EntityId } from "../domain/ids.js";
import type { FormStatistics, KnownAgent } from "../domain/knownAgent.js";
import type { LanguageCode } from "../domain/language.js";
import { boundedKey } from "./boundedKey.js";
import { distinct, groupBy } from "./paging.js";
import { AGENT_COLUMNS, toAgent, toJudgement, type AgentRow, type JudgementRow } from "./agentRows.js";
import { statement, type Sql } from "./sql.js";
import type { IdentityRepository } from "./store.js";

interface KnownRow extends AgentRow {
  readonly names: readonly NameJson[];
  readonly titles: readonly string[];
  readonly entities: readonly { readonly id: EntityId; readonly articleId: ArticleId; readonly name: string }[];
  readonly companions: readonly string[];
  readonly articles: number;
  readonly metadata_only: boolean;
}

/** A name as `json_build_object` gives it: times as text. */
interface NameJson {
  readonly name: string;
  readonly kind: NameKind;
  readonly reason: string;
  readonly language: LanguageCode | null;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly occurrences: number;
  readonly articles: number;
}

/**
 * What an agent is known by. Titles and companions are taken from its 200 newest articles: enough to compare with, and
 * the same work for somebody named every day as for somebody named once. Whom a journalist writes about is no company.
 */
const KNOWN = `
  with found as (
    select k.agent_id, count(*) as shared from agent_keys k where k.key = any($1::text[])
    group by k.agent_id order by shared desc, k.agent_id limit 500
  )
  select ${AGENT_COLUMNS}, names.names, recent.titles, recent.entities, company.companions, counted.articles,
    recent.metadata_only
  from found
  join agents g on g.id = found.agent_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('name', n.name, 'kind', n.kind, 'reason', n.reason,
      'language', n.language, 'firstSeen', n.first_seen, 'lastSeen', n.last_seen,
      'occurrences', n.occurrences, 'articles', n.articles) order by n.rank), '[]') as names
    from agent_names n where n.agent_id = g.id
  ) names
  cross join lateral (
    with newest as (
      select e.id, e.article_id, e.name, e.titles, e.origin, e.sorted_at from entities e where e.agent_id = g.id
      order by e.sorted_at desc, e.article_id desc, e.id limit 200
    )
    select array(select distinct newest.article_id from newest where newest.origin = 'TEXT') as article_ids,
      not exists (select from newest where newest.origin = 'TEXT') as metadata_only,
      array(select distinct title from newest cross join unnest(newest.titles) title order by title) as titles,
      (select coalesce(json_agg(json_build_object('id', last.id, 'articleId', last.article_id, 'name', last.name)
         order by last.sorted_at desc, last.article_id desc, last.id), '[]')
       from (select * from newest order by sorted_at desc, article_id desc, id limit 5) last) as entities
  ) recent
  cross join lateral (
    select coalesce(array_agg(other.name order by other.shared desc, other.id), '{}') as companions
    from (
      select o.id, o.name, count(distinct e.article_id) as shared
      from entities e join agents o on o.id = e.agent_id
      where e.article_id = any(recent.article_ids) and e.agent_id <> g.id and e.origin = 'TEXT'
      group by o.id, o.name order by shared desc, o.id limit 50
    ) other
  ) company
  cross join lateral (
    select count(distinct e.article_id)::integer as articles from entities e where e.agent_id = g.id
  ) counted
  order by found.shared desc, g.id`;

interface FormRow {
  readonly parent: AgentId;
  readonly form: string;
  readonly language: LanguageCode;
  readonly occurrences: number;
  readonly paragraphs: number;
  readonly articles: number;
  readonly outlets: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
  readonly last_start: number;
}

export function identityRepository(sql: Sql): IdentityRepository {
  return {
    async known(keys) {
      const rows = await sql.rows(statement<KnownRow>("identities.known", KNOWN, [distinct(keys).map(boundedKey)]));
      return rows.map(toKnown);
    },
    async forms(ids) {
      const rows = await sql.rows(
        statement<FormRow>(
          "identities.forms",
          `select f.agent_id as parent, f.form, f.language, sum(f.occurrences)::integer as occurrences,
             sum(f.paragraphs)::integer as paragraphs, count(distinct f.article_id)::integer as articles,
             count(distinct coalesce(f.publisher_id, ''))::integer as outlets,
             min(f.sorted_at) as first_seen, max(f.sorted_at) as last_seen,
             (array_agg(f.last_start order by f.sorted_at desc, f.article_id desc, f.last_start desc))[1] as last_start
           from entity_forms f where f.agent_id = any($1::text[]) and f.listed
           group by f.agent_id, f.form, f.language
           order by f.agent_id, occurrences desc, f.form collate "C", f.language`,
          [distinct(ids)],
        ),
      );
      const groups = groupBy(rows, (row) => row.parent);
      return new Map(ids.map((id) => [id, (groups.get(id) ?? []).map(toForm)]));
    },
    async judgements(ids) {
      const rows = await sql.rows(
        statement<JudgementRow>(
          "identities.judgements",
          `select j.id, j.left_entity, j.right_entity, j.verdict, j.score, j.rule, j.reason, j.scorer_version,
             j.judged_at, j.decision
           from judgements j where j.left_entity = any($1::text[]) or j.right_entity = any($1::text[])
           order by j.judged_at, j.id`,
          [distinct(ids)],
        ),
      );
      return rows.map(toJudgement);
    },
  };
}

function toKnown(row: KnownRow): KnownAgent {
  const agent = toAgent(row);
  return {
    agent,
    names: row.names.map((name): AgentName => {
      return { ...name, agentId: agent.id, firstSeen: new Date(name.firstSeen), lastSeen: new Date(name.lastSeen) };
    }),
    titles: row.titles,
    entities: row.entities,
    companions: row.companions,
    articles: row.articles,
    metadataOnly: row.metadata_only,
  };
}

const toForm = (row: FormRow): FormStatistics => ({
  form: row.form,
  language: row.language,
  occurrences: row.occurrences,
  paragraphs: row.paragraphs,
  articles: row.articles,
  outlets: row.outlets,
  firstSeen: row.first_seen,
  lastSeen: row.last_seen,
  lastStart: row.last_start,
});
