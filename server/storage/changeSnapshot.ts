/** What the nodes of an article, and its agents, say: read before and after a change, and compared. */
import type { ChangedKind } from "../domain/change.js";
import type { AgentId, ArticleId } from "../domain/ids.js";
import type { AttributionRow } from "./rows.js";
import { statement, type Sql } from "./sql.js";

/** A node as followers of the archive know it. */
export interface NodeState {
  readonly kind: ChangedKind;
  readonly id: string;
  readonly articleId: ArticleId | null;
  /** False while its article is withheld, cancelled or retracted. */
  readonly listed: boolean;
  /** Where it stands in its article. */
  readonly place: number;
  /** What it says, as text to compare; two equal texts are one state. */
  readonly content: string;
  readonly revision: number;
  /** Of an attribution: its row, kept when it changes. */
  readonly row: AttributionRow | null;
}

interface StateRow {
  readonly kind: ChangedKind | "Text";
  readonly id: string;
  readonly article_id: ArticleId | null;
  readonly listed: boolean;
  readonly place: number;
  readonly content: string;
  readonly revision: number;
  readonly row: AttributionRow | null;
}

/**
 * What counts as content, kind by kind. Left out are offsets and versions, which shift whenever the text above is
 * edited, the run that derived it, and whatever is counted over articles (occurrences of a name, affiliations, printings
 * of an utterance): none of them changes what a node says. A new version is told by the article.
 */
const SNAPSHOT = `
  select 'Article' as kind, a.id, a.id as article_id, a.listed, 0 as place, jsonb_build_array(a.url, a.headline,
    a.language, a.publisher_id, a.byline, a.published_at, a.status, a.status_reason, a.version, a.text_sha256,
    a.reprint_of, (select jsonb_agg(t.topic_id order by t.position) from article_topics t where t.article_id = a.id),
    (select jsonb_agg(w.agent_id order by w.position) from authorships w where w.article_id = a.id))::text
    as content, a.revision, null::jsonb as row
  from articles a where a.id = any($1::text[])
  union all
  select 'Text', a.id, a.id, a.listed, 0, v.text, 0, null
  from articles a join article_versions v on v.article_id = a.id and v.number = a.version where a.id = any($1::text[])
  union all
  select 'UnnamedSource', u.id, u.article_id, u.listed, coalesce(u.coreferences[1], 0), jsonb_build_array(u.description, u.plural,
    u.speaks_for, u.role, u.reason_given)::text, u.revision, null
  from unnamed_sources u where u.article_id = any($1::text[])
  union all
  select 'Quote', q.id, q.article_id, q.listed, q.ordinal, jsonb_build_array(q.text, q.kind, q.language, q.cue_text,
    q.cue_lemma, q.cue_stance,
    (select jsonb_agg(distinct n.agent_id) from quote_about n where n.article_id = q.article_id and n.quote_id = q.id),
    (select jsonb_build_array(a.utterance_id, a.said_from, a.said_to) from attributions a
      where a.article_id = q.article_id and a.quote_id = q.id),
    (select jsonb_agg(jsonb_build_array(f.url, f.publisher_id, f.claim_reviewed, f.rating, f.reviewed_at) order by f.url)
      from fact_checks f where f.article_id = q.article_id and f.quote_id = q.id))::text, q.revision, null
  from quotes q where q.article_id = any($1::text[])
  union all
  select 'Attribution', a.id, a.article_id, a.listed, a.ordinal, jsonb_build_array(a.speaker_kind, a.speaker_id,
    a.naming, a.role, a.title_as_printed, a.speaks_for, a.channel, a.rule, a.confidence, a.alternatives,
    a.review, a.decided_by)::text,
    a.revision, to_jsonb(a)
  from attributions a where a.article_id = any($1::text[])
  union all
  select 'Mention', m.id, m.article_id, m.listed, m.span_start, jsonb_build_array(m.surface, m.refers_kind, m.refers_id,
    m.confidence)::text, m.revision, null
  from mentions m where m.article_id = any($1::text[])
  union all
  select case g.kind when 'person' then 'Person' else 'Organization' end, g.id, null, g.listed, 0,
    jsonb_build_array(g.name, g.organization_kind, g.country,
      (select jsonb_agg(jsonb_build_array(n.name, n.kind) order by n.name) from agent_names n where n.agent_id = g.id),
      (select jsonb_agg(jsonb_build_array(x.scheme, x.value, x.url) order by x.scheme, x.value) from external_ids x
        where x.agent_id = g.id),
      (select jsonb_agg(jsonb_build_array(d.fact, d.value, d.source) order by d.fact) from declared_facts d
        where d.agent_id = g.id))::text, g.revision, null
  from agents g where g.id = any($2::text[])
    or g.id in (select e.agent_id from entities e where e.article_id = any($1::text[]))`;

/** Articles read at once: their texts are needed only while they are read, and a merge may concern thousands. */
const BATCH = 200;

/** The articles, all that lives in them, the agents they name, and further agents. */
export async function snapshot(
  sql: Sql,
  articles: readonly ArticleId[],
  agents: readonly AgentId[],
): Promise<NodeState[]> {
  const states = new Map<string, NodeState>();
  for (let start = 0; start === 0 || start < articles.length; start += BATCH) {
    const batch = await snapshotOf(sql, articles.slice(start, start + BATCH), start === 0 ? agents : []);
    for (const state of batch) states.set(state.id, state);
  }
  return [...states.values()];
}

async function snapshotOf(sql: Sql, articles: readonly ArticleId[], agents: readonly AgentId[]): Promise<NodeState[]> {
  const rows = await sql.rows(statement<StateRow>("changes.snapshot", SNAPSHOT, [articles, agents]));
  const texts = new Map(rows.flatMap((row) => (row.kind === "Text" ? [[row.article_id, row.content]] : [])));
  return rows.flatMap(({ kind, article_id, ...row }) =>
    kind === "Text"
      ? []
      : [
          {
            ...row,
            kind,
            articleId: article_id,
            content: row.content + asPrinted(row.row, texts.get(article_id) ?? ""),
          },
        ],
  );
}

/** The speaker's words as printed: an attribution holds only their place. */
function asPrinted(row: AttributionRow | null, text: string): string {
  const start = row?.as_printed_start ?? null;
  const end = row?.as_printed_end ?? null;
  return start === null || end === null ? "" : ` ${text.slice(start, end)}`;
}
