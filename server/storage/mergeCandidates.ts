/**
 * Pairs of agents that resolution left open: what people should decide, and what was judged at all. Aliases: `j`
 * judgement, `l` and `r` its entities. Only what listed articles hold is shown; a judgement that keeps two agents apart
 * counts whatever became of its articles.
 */
import type { AgentId } from "../domain/ids.js";
import type { MergeCandidate } from "../domain/mergeCandidate.js";
import type { Page, PageRequest } from "../domain/page.js";
import { toJudgement, type JudgementRow } from "./agentRows.js";
import { afterKey, distinct, groupBy, limitOf, orderBy, toPage, type SortColumn } from "./paging.js";
import { statement, Values, type Sql } from "./sql.js";

/** Rows of `judgements j` that hold: the scorer's, and those of decisions that nobody has undone. */
export const JUDGEMENT_STANDS =
  "(j.decision is null or not exists (select from decisions u where u.undoes = j.decision))";

export const JUDGEMENT_COLUMNS = `j.id, j.left_entity, j.right_entity, j.verdict, j.score, j.rule, j.reason,
  j.scorer_version, j.judged_at, j.decision`;

/**
 * The same for readers. Two people are compared by all that was printed of them, so a reason may hold words of any
 * article that named one of them then: while one of those is withdrawn, it is not shown. A person's reason is their own.
 */
export const shownJudgement = (one: string, other: string): string =>
  JUDGEMENT_COLUMNS.replace(
    "j.reason",
    `case when j.decision is null and exists (
       select from articles hidden join entities h on h.article_id = hidden.id
       where not hidden.listed and h.agent_id in (${one}, ${other}) and hidden.retrieved_at <= j.judged_at
     ) then '${REASON_HIDDEN}' else j.reason end as reason`,
  );

export const REASON_HIDDEN = "Not shown while an article that named one of them is withdrawn.";

/** Nobody decides faster for knowing that it is more. */
const HIGHEST_COUNT = 10_000;
const MOST_JUDGEMENTS = 10;

/** Both entities of a judgement, with their agents. */
const ENTITIES = `join entities l on l.id = j.left_entity join entities r on r.id = j.right_entity`;

/** An agent's quotes and mentions, counted to the highest. */
const weight = (agent: string): string => `(
  (select count(*) from (
     select from attributions a where a.speaker_id = ${agent} and a.listed limit ${HIGHEST_COUNT}) spoken)
  + (select count(*) from (
     select from mentions m where m.refers_id = ${agent} and m.listed limit ${HIGHEST_COUNT}) named))`;

/** Pairs of the whole archive that were left open. */
const OPEN_IN_ARCHIVE = `
  select least(l.agent_id, r.agent_id) as one, greatest(l.agent_id, r.agent_id) as other, max(j.score) as score
  from judgements j ${ENTITIES}
  join articles la on la.id = l.article_id and la.listed
  join articles ra on ra.id = r.article_id and ra.listed
  where j.verdict = 'UNSURE' and l.agent_id <> r.agent_id
  group by 1, 2`;

/** Judgements of an entity `e`, from either side, with the entity at the other end, `o`. */
const judgedBeside = (verdicts: string): string => `
  cross join lateral (
    select one.*, one.right_entity as beside from judgements one
    where one.left_entity = e.id and one.verdict in (${verdicts})
    union all
    select one.*, one.left_entity from judgements one
    where one.right_entity = e.id and one.verdict in (${verdicts})
  ) j
  join entities o on o.id = j.beside`;

/**
 * How often a standing judgement keeps the pair `ranked` apart. A number and no `exists`, so that the database looks
 * only at the pairs of the page, in their order, and not at every judgement first.
 */
const KEPT_APART = `(
  select count(*) from entities e ${judgedBeside("'DIFFERENT'")} and o.agent_id = ranked.larger
  where e.agent_id = ranked.smaller and ${JUDGEMENT_STANDS})`;

/** The same for the agents asked, without pairs that are kept apart. */
const OPEN_FOR_ASKED = `
  select e.agent_id as asked, least(e.agent_id, o.agent_id) as one, greatest(e.agent_id, o.agent_id) as other,
    max(j.score) filter (where j.verdict = 'UNSURE' and ea.listed and oa.listed) as score
  from entities e ${judgedBeside("'UNSURE', 'DIFFERENT'")}
  join articles ea on ea.id = e.article_id
  join articles oa on oa.id = o.article_id
  where e.agent_id = any($1::text[]) and o.agent_id <> e.agent_id and ${JUDGEMENT_STANDS}
  group by 1, 2, 3
  having not bool_or(j.verdict = 'DIFFERENT') and bool_or(j.verdict = 'UNSURE' and ea.listed and oa.listed)`;

/** Of pairs in `open`: those whose agents are still two, with what a decision would move. */
const WEIGHED = `
  weights as materialized (
    select agent.id, least(${weight("agent.id")}, ${HIGHEST_COUNT})::integer as weight
    from (select one as id from open union select other from open) agent
    join agents g on g.id = agent.id
    where not exists (select from agent_redirects gone where gone.former_id = agent.id)
  ),
  weighed as (
    select open.*, least(a.weight, b.weight) as gain,
      case when a.weight <= b.weight then open.one else open.other end as smaller,
      case when a.weight <= b.weight then open.other else open.one end as larger
    from open join weights a on a.id = open.one join weights b on b.id = open.other
  )`;

/** What only the rows of a page need: how often the two share an article, and the judgements. */
const DETAILS = `
  cross join lateral (
    select count(distinct e.article_id)::integer as shared from entities e
    join articles a on a.id = e.article_id and a.listed
    where e.agent_id = page.smaller
      and exists (select from entities o where o.article_id = e.article_id and o.agent_id = page.larger)
  ) together
  cross join lateral (
    select coalesce(json_agg(row_to_json(said) order by said.judged_at desc, said.id), '[]') as judgements from (
      select ${shownJudgement("e.agent_id", "o.agent_id")} from entities e
      join articles ea on ea.id = e.article_id and ea.listed ${judgedBeside("'UNSURE'")} and o.agent_id = page.larger
      join articles oa on oa.id = o.article_id and oa.listed
      where e.agent_id = page.smaller
      order by j.judged_at desc, j.id limit ${MOST_JUDGEMENTS}
    ) said
  ) reasons`;

interface CandidateRow {
  readonly one: AgentId;
  readonly other: AgentId;
  readonly score: number;
  readonly gain: number;
  readonly shared: number;
  /** Times as text. */
  readonly judgements: readonly (Omit<JudgementRow, "judged_at"> & { readonly judged_at: string })[];
}

const BY_GAIN: readonly SortColumn[] = [
  { column: "gain", type: "integer" },
  { column: "one", type: "text" },
  { column: "other", type: "text" },
];

/** Of the whole archive, what moves most first; key (gain, left, right), all descending. */
export async function mergeQueue(sql: Sql, page: PageRequest): Promise<Page<MergeCandidate>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<CandidateRow>(
      "identities.mergeQueue",
      `with open as (${OPEN_IN_ARCHIVE}), ${WEIGHED},
       ranked as (
         select * from weighed where true ${afterKey(BY_GAIN, true, page, values)} order by ${orderBy(BY_GAIN, true)}
       ),
       page as (
         select * from ranked where ${KEPT_APART} = 0
         order by ${orderBy(BY_GAIN, true)} limit ${values.add(limitOf(page), "integer")}
       )
       select page.one, page.other, page.score, page.gain, together.shared, reasons.judgements
       from page ${DETAILS}
       order by page.gain desc, page.one desc, page.other desc`,
      values.list,
    ),
  );
  return toPage(rows, page, toCandidate, (row) => [row.gain, row.one, row.other]);
}

export async function countMergeQueue(sql: Sql): Promise<number> {
  const [row] = await sql.rows(
    statement<{ count: number }>(
      "identities.countMergeQueue",
      `with open as (${OPEN_IN_ARCHIVE}),
       ranked as (
         select open.one as smaller, open.other as larger from open
         where not exists (select from agent_redirects gone where gone.former_id in (open.one, open.other))
       )
       select count(*)::integer as count from ranked where ${KEPT_APART} = 0`,
      [],
    ),
  );
  return row?.count ?? 0;
}

/** Of each agent the first few, what moves most first; pairs that a judgement keeps apart are none. */
export async function mergeCandidates(
  sql: Sql,
  ids: readonly AgentId[],
  first: number,
): Promise<Map<AgentId, MergeCandidate[]>> {
  const rows = await sql.rows(
    statement<CandidateRow & { readonly asked: AgentId }>(
      "identities.mergeCandidates",
      `with open as (${OPEN_FOR_ASKED}), ${WEIGHED},
       page as (
         select * from (
           select weighed.*, row_number() over (
             partition by asked order by gain desc, score desc, one, other
           ) as place from weighed
         ) ranked where ranked.place <= $2::integer
       )
       select page.asked, page.one, page.other, page.score, page.gain, together.shared, reasons.judgements
       from page ${DETAILS}
       order by page.asked, page.place`,
      [distinct(ids), first],
    ),
  );
  const groups = groupBy(rows, (row) => row.asked);
  return new Map(ids.map((id) => [id, (groups.get(id) ?? []).map(toCandidate)]));
}

const toCandidate = (row: CandidateRow): MergeCandidate => ({
  left: row.one,
  right: row.other,
  score: row.score,
  judgements: row.judgements.map((one) => toJudgement({ ...one, judged_at: new Date(one.judged_at) })),
  sharedArticles: row.shared,
  gain: row.gain,
});
