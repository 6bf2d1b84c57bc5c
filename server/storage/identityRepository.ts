import type { AgentName, NameKind } from "../domain/agent.js";
import type { AgentId, ArticleId, EntityId } from "../domain/ids.js";
import type { FormStatistics, KnownAgent } from "../domain/knownAgent.js";
import type { LanguageCode } from "../domain/language.js";
import { boundedKey } from "./boundedKey.js";
import { countJudgementsOfAgents, judgementsOfAgents } from "./agentJudgements.js";
import {
  JUDGEMENT_COLUMNS,
  JUDGEMENT_STANDS,
  countMergeQueue,
  mergeCandidates,
  mergeQueue,
} from "./mergeCandidates.js";
import { distinct, groupBy } from "./paging.js";
import { AGENT_COLUMNS, toAgent, toJudgement, type AgentRow, type JudgementRow } from "./agentRows.js";
import { statement, type Sql } from "./sql.js";
import type { IdentityRepository } from "./store.js";

interface KnownRow extends AgentRow {
  readonly names: readonly NameJson[];
  readonly titles: readonly { readonly title: string; readonly firstSeen: string; readonly lastSeen: string }[];
  readonly organizations: readonly string[];
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
 * the same work for somebody named every day as for somebody named once. Whom a journalist writes about is no company,
 * and what a withdrawn article prints is no evidence; only that somebody was named so is, where no other article names
 * them, so that whoever names them next means the same. Whoever holds one of the entities asked for is among the
 * agents, whatever keys it has. The organizations are stepped through one index probe each: a person may have tens of
 * thousands of rows there.
 */
const KNOWN = `
  with sharing as (
    select k.agent_id, count(*) as shared from agent_keys k where k.key = any($1::text[])
    group by k.agent_id order by shared desc, k.agent_id limit 500
  ), judged as (
    select distinct e.agent_id from entities e where e.id = any($2::text[])
  ), found as (
    select agent_id, shared from sharing
    union all
    select agent_id, 0 from judged where agent_id not in (select agent_id from sharing)
  )
  select ${AGENT_COLUMNS}, names.names, recent.titles, recent.entities, company.companions, posts.organizations,
    counted.articles, recent.metadata_only
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
      select e.id, e.article_id, e.name, e.titles, e.origin, e.sorted_at, e.listed from entities e
      where e.agent_id = g.id and (e.listed or not g.listed)
      order by e.sorted_at desc, e.article_id desc, e.id limit 200
    )
    select array(select distinct newest.article_id from newest where newest.origin = 'TEXT' and newest.listed)
        as article_ids,
      not exists (select from newest where newest.origin = 'TEXT') as metadata_only,
      (select coalesce(json_agg(json_build_object('title', t.title, 'firstSeen', t.first_seen,
         'lastSeen', t.last_seen) order by t.title), '[]')
       from (select title, min(newest.sorted_at) as first_seen, max(newest.sorted_at) as last_seen
             from newest cross join unnest(newest.titles) title where newest.listed group by title) t) as titles,
      (select coalesce(json_agg(json_build_object('id', last.id, 'articleId', last.article_id, 'name', last.name)
         order by last.sorted_at desc, last.article_id desc, last.id), '[]')
       from (
         (select id, article_id, name, sorted_at from newest order by sorted_at desc, article_id desc, id limit 5)
         union
         select e.id, e.article_id, e.name, e.sorted_at from entities e
         where e.id = any($2::text[]) and e.agent_id = g.id
       ) last) as entities
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
    with recursive held as (
      (select a.organization_id from affiliations a where a.person_id = g.id and a.listed
       order by a.organization_id limit 1)
      union all
      select (select a.organization_id from affiliations a
        where a.person_id = g.id and a.listed and a.organization_id > held.organization_id
        order by a.organization_id limit 1)
      from held where held.organization_id is not null
    )
    select coalesce(array_agg(o.name order by o.id), '{}') as organizations
    from (select organization_id from held limit 20) few join agents o on o.id = few.organization_id
  ) posts
  cross join lateral (
    select count(distinct e.article_id)::integer as articles from entities e
    where e.agent_id = g.id and (e.listed or not g.listed)
  ) counted
  order by found.shared desc, g.id`;

/** Entities may have moved to other agents since; whom they belong to now is what counts. */
const DECIDED_APART = `
  with asked as (
    select unnest($1::text[]) as id
    union select r.former_id from agent_redirects r where r.agent_id = any($1::text[])
  )
  select distinct least(l.agent_id, r.agent_id) as one, greatest(l.agent_id, r.agent_id) as other
  from judgements j
  join entities l on l.id = j.left_entity
  join entities r on r.id = j.right_entity
  where j.decision in (select t.decision_id from decision_targets t where t.target in (select id from asked))
    and j.verdict = 'DIFFERENT' and ${JUDGEMENT_STANDS}
    and l.agent_id = any($1::text[]) and r.agent_id = any($1::text[]) and l.agent_id <> r.agent_id
  order by one, other`;

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
    async known(keys, judged) {
      const values = [distinct(keys).map(boundedKey), distinct(judged)];
      const rows = await sql.rows(statement<KnownRow>("identities.known", KNOWN, values));
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
          `select ${JUDGEMENT_COLUMNS}
           from judgements j where (j.left_entity = any($1::text[]) or j.right_entity = any($1::text[])) and ${JUDGEMENT_STANDS}
           order by j.judged_at, j.id`,
          [distinct(ids)],
        ),
      );
      return rows.map(toJudgement);
    },
    mergeCandidates: (ids, first) => mergeCandidates(sql, ids, first),
    mergeQueue: (page) => mergeQueue(sql, page),
    countMergeQueue: () => countMergeQueue(sql),
    judgementsOfAgents: (ids, page) => judgementsOfAgents(sql, ids, page),
    countJudgementsOfAgents: (ids) => countJudgementsOfAgents(sql, ids),
    async articlesOf(ids) {
      const rows = await sql.rows(
        statement<{ readonly id: EntityId; readonly article_id: ArticleId }>(
          "identities.articlesOf",
          "select e.id, e.article_id from entities e where e.id = any($1::text[])",
          [distinct(ids)],
        ),
      );
      return new Map(rows.map((row) => [row.id, row.article_id]));
    },
    async decidedApart(ids) {
      const rows = await sql.rows(
        statement<{ readonly one: AgentId; readonly other: AgentId }>("identities.decidedApart", DECIDED_APART, [
          distinct(ids),
        ]),
      );
      return rows.map(({ one, other }) => [one, other] as const);
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
    titles: row.titles.map(({ title, firstSeen, lastSeen }) => {
      return { title, firstSeen: new Date(firstSeen), lastSeen: new Date(lastSeen) };
    }),
    organizations: row.organizations,
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
