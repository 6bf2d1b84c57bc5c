import type { DeclaredFact, ExternalId, FactCheck, FactName, Topic } from "../domain/declared.js";
import type { AgentId, ArticleId, OrganizationId, QuoteId, TopicId } from "../domain/ids.js";
import type { LanguageCode } from "../domain/language.js";
import { AGENT_COLUMNS, toAgent, type AgentRow } from "./agentRows.js";
import { distinct, groupBy } from "./paging.js";
import { statement, type Sql } from "./sql.js";
import type { DeclaredRepository } from "./store.js";

/** Everyone asked for, with every id that was merged into them: what was declared of those holds for them. */
const HOLDERS = `(select asked.id as agent_id, asked.id as holder, 0 as former from unnest($1::text[]) asked(id)
  union all
  select r.agent_id, r.former_id, 1 from agent_redirects r where r.agent_id = any($1::text[])) held`;

interface ExternalIdRow {
  readonly agent_id: AgentId;
  readonly scheme: string;
  readonly value: string;
  readonly url: string | null;
  readonly source: string | null;
  readonly declared_at: Date;
}

interface FactRow {
  readonly agent_id: AgentId;
  readonly fact: FactName;
  readonly value: string;
  readonly source: string;
  readonly declared_at: Date;
}

interface TopicRow {
  readonly id: TopicId;
  readonly scheme: string;
  readonly languages: readonly LanguageCode[];
  readonly labels: readonly string[];
}

interface FactCheckRow {
  readonly parent: QuoteId;
  readonly quote_id: QuoteId;
  readonly url: string;
  readonly publisher_id: OrganizationId | null;
  readonly claim_reviewed: string;
  readonly rating: string;
  readonly reviewed_at: Date | null;
  readonly declared_at: Date;
}

/** Alias: `l` topic's label. */
const TOPIC_COLUMNS = `l.topic_id as id, min(l.scheme) as scheme,
  array_agg(l.language order by l.declared_at, l.language) as languages,
  array_agg(l.label order by l.declared_at, l.language) as labels`;

export function declaredRepository(sql: Sql): DeclaredRepository {
  return {
    async agentsByExternalIds(scheme, values) {
      const rows = await sql.rows(
        statement<AgentRow & { readonly asked: string }>(
          "declared.agentsByExternalIds",
          `select x.value as asked, ${AGENT_COLUMNS} from external_ids x
           left join agent_redirects merged on merged.former_id = x.agent_id
           join agents g on g.id = coalesce(merged.agent_id, x.agent_id) and g.listed
           where x.scheme = $1::text and x.value = any($2::text[])`,
          [scheme, distinct(values)],
        ),
      );
      return new Map(rows.map((row) => [row.asked, toAgent(row)]));
    },
    async holderOf(scheme, value) {
      const [row] = await sql.rows(
        statement<{ readonly id: AgentId }>(
          "declared.holderOf",
          `select coalesce(merged.agent_id, x.agent_id) as id from external_ids x
           left join agent_redirects merged on merged.former_id = x.agent_id
           where x.scheme = $1::text and x.value = $2::text`,
          [scheme, value],
        ),
      );
      return row?.id ?? null;
    },
    async externalIds(ids) {
      const rows = await sql.rows(
        statement<ExternalIdRow>(
          "declared.externalIds",
          `select held.agent_id, x.scheme, x.value, x.url, x.source, x.declared_at
           from ${HOLDERS} join external_ids x on x.agent_id = held.holder
           order by held.agent_id, x.scheme, held.former, x.declared_at, x.value`,
          [distinct(ids)],
        ),
      );
      return groupBy(rows.map(toExternalId), (id) => id.agentId);
    },
    async facts(ids) {
      const rows = await sql.rows(
        statement<FactRow>(
          "declared.facts",
          `select distinct on (held.agent_id, f.fact) held.agent_id, f.fact, f.value, f.source, f.declared_at
           from ${HOLDERS} join declared_facts f on f.agent_id = held.holder
           order by held.agent_id, f.fact, held.former, f.declared_at, held.holder`,
          [distinct(ids)],
        ),
      );
      return groupBy(rows.map(toFact), (fact) => fact.agentId);
    },
    async topics(ids) {
      const rows = await sql.rows(
        statement<TopicRow>(
          "declared.topics",
          `select ${TOPIC_COLUMNS} from topic_labels l where l.topic_id = any($1::text[]) group by l.topic_id`,
          [distinct(ids)],
        ),
      );
      return new Map(rows.map((row) => [row.id, toTopic(row)]));
    },
    async topicsOfArticles(ids) {
      const rows = await sql.rows(
        statement<TopicRow & { readonly article_id: ArticleId }>(
          "declared.topicsOfArticles",
          `select t.article_id, ${TOPIC_COLUMNS} from article_topics t join topic_labels l on l.topic_id = t.topic_id
           where t.article_id = any($1::text[]) and t.listed
           group by t.article_id, t.position, l.topic_id order by t.article_id, t.position`,
          [distinct(ids)],
        ),
      );
      const groups = groupBy(rows, (row) => row.article_id);
      return new Map([...groups].map(([id, topics]) => [id, topics.map(toTopic)]));
    },
    async factChecks(ids) {
      const rows = await sql.rows(
        statement<FactCheckRow>(
          "declared.factChecks",
          `with asked as (
             select a.quote_id, a.utterance_id from attributions a where a.quote_id = any($1::text[]) and a.listed
           ), found as (
             select distinct on (printed.utterance_id, c.url_sha256) printed.utterance_id, c.*
             from attributions printed
             join fact_checks c on c.article_id = printed.article_id and c.quote_id = printed.quote_id
             where printed.utterance_id in (select utterance_id from asked) and printed.listed
             order by printed.utterance_id, c.url_sha256, c.declared_at desc, c.quote_id
           )
           select asked.quote_id as parent, found.quote_id, found.url, found.publisher_id, found.claim_reviewed,
             found.rating, found.reviewed_at, found.declared_at
           from asked join found on found.utterance_id = asked.utterance_id
           order by asked.quote_id, found.reviewed_at desc nulls last, found.declared_at desc, found.url_sha256`,
          [distinct(ids)],
        ),
      );
      const groups = groupBy(rows, (row) => row.parent);
      return new Map([...groups].map(([id, checks]) => [id, checks.map(toFactCheck)]));
    },
  };
}

const toExternalId = (row: ExternalIdRow): ExternalId => ({
  agentId: row.agent_id,
  scheme: row.scheme,
  value: row.value,
  url: row.url,
  source: row.source,
  declaredAt: row.declared_at,
});

const toFact = (row: FactRow): DeclaredFact => ({
  agentId: row.agent_id,
  fact: row.fact,
  value: row.value,
  source: row.source,
  declaredAt: row.declared_at,
});

const toTopic = ({ id, scheme, languages, labels }: TopicRow): Topic => ({
  id,
  scheme,
  labels: labels.flatMap((label, i) => {
    const language = languages[i];
    return language === undefined ? [] : [{ language, label }];
  }),
});

const toFactCheck = (row: FactCheckRow): FactCheck => ({
  quoteId: row.quote_id,
  url: row.url,
  publisherId: row.publisher_id,
  claimReviewed: row.claim_reviewed,
  rating: row.rating,
  reviewedAt: row.reviewed_at,
  declaredAt: row.declared_at,
});
