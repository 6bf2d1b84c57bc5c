/** What waits for a person, by kind. Aliases: `a` attribution, `d` decision, `o` outcome. */
import type { AttributionId, DecisionId, QuoteId, UtteranceId } from "../domain/ids.js";
import type { Page, PageRequest } from "../domain/page.js";
import { afterKey, limitOf, orderBy, toPage, type SortColumn } from "./paging.js";
import { statement, Values, type Sql } from "./sql.js";

/** An attribution of which a machine is not sure. */
export interface DoubtfulAttribution {
  readonly id: AttributionId;
  readonly quoteId: QuoteId;
  readonly confidence: number;
  /** How many other speakers the text allows. */
  readonly alternatives: number;
  readonly gain: number;
}

/** An utterance that printings put into the mouths of people of whom neither speaks for the other. */
export interface DisputedUtterance {
  readonly id: UtteranceId;
  /** The earliest printing that nobody has decided about. */
  readonly quoteId: QuoteId;
  readonly speakers: number;
  readonly gain: number;
}

/** A decision that stands and could not be applied. */
export interface OrphanedDecision {
  readonly id: DecisionId;
  readonly reason: string;
  readonly gain: number;
}

/**
 * Every list: what a decision is expected to change first, counted in attributions; key (gain, id), both descending.
 * Only what listed articles hold.
 */
export interface ReviewRepository {
  /** Those that copies repeat are asked about once, in the article copied. Gain: the chance that the speaker is another. */
  attributions(page: PageRequest): Promise<Page<DoubtfulAttribution>>;
  countAttributions(): Promise<number>;
  /** Gain: how many printings name another than the one whom most name. */
  utterances(page: PageRequest): Promise<Page<DisputedUtterance>>;
  countUtterances(): Promise<number>;
  /** Gain: how many quotes it is about. */
  orphaned(page: PageRequest): Promise<Page<OrphanedDecision>>;
  countOrphaned(): Promise<number>;
}

/** As in the index `attributions_to_review`, word for word. */
const DOUBTFUL = `from attributions a where a.listed and not a.reprint and a.review = 'MACHINE'
  and (a.alternatives <> '[]'::jsonb or (a.confidence < 0.7 and a.speaker_id is not null))`;
const DOUBT = "(1::double precision - a.confidence)";

/** Utterances that printings put into several named mouths, one row a mouth; only of those is anything else read. */
const DISPUTED = `
  with several as materialized (
    select a.utterance_id from attributions a where a.listed and a.speaker_kind in ('person', 'organization')
    group by a.utterance_id having min(a.speaker_id) <> max(a.speaker_id)
  ), mouths as materialized (
    select a.utterance_id, a.speaker_id, max(a.speaks_for) as speaks_for,
      count(*) filter (where not a.reprint) as printings
    from several s join attributions a on a.utterance_id = s.utterance_id
    where a.listed and a.speaker_kind in ('person', 'organization')
    group by a.utterance_id, a.speaker_id
  ), disputed as (
    select m.utterance_id as id, count(*)::integer as speakers,
      (sum(m.printings) - max(m.printings))::double precision as gain
    from mouths m
    where exists (
      select from mouths other where other.utterance_id = m.utterance_id and other.speaker_id <> m.speaker_id
        and other.speaks_for is distinct from m.speaker_id and m.speaks_for is distinct from other.speaker_id)
    group by m.utterance_id
  ), open as (
    select disputed.*, first.quote_id from disputed cross join lateral (
      select a.quote_id from attributions a where a.utterance_id = disputed.id and a.listed and a.review = 'MACHINE'
      order by a.sorted_at, a.quote_id limit 1
    ) first
  )`;

const ORPHANED = `from decision_outcomes o join decisions d on d.id = o.decision_id
  join articles x on x.id = o.article_id and x.listed
  where o.state = 'ORPHANED' and d.kind <> 'UNDO' and not exists (select from decisions u where u.undoes = d.id)`;
const CONCERNED = `greatest(1, case when d.kind = 'IDENTIFY_UNNAMED'
  then jsonb_array_length(d.after->'quotes') else 1 end)::double precision`;

const byGain = (gain: string, id: string): readonly SortColumn[] => [
  { column: gain, type: "double precision" },
  { column: id, type: "text" },
];
const BY_DOUBT = byGain(DOUBT, "a.quote_id");
const BY_DISPUTE = byGain("open.gain", "open.id");
const BY_CONCERN = byGain(CONCERNED, "d.id");

export const reviewRepository = (sql: Sql): ReviewRepository => ({
  attributions: (page) =>
    pageOf<DoubtfulAttribution>(sql, page, {
      name: "review.attributions",
      select: `select a.id, a.quote_id as "quoteId", a.confidence, jsonb_array_length(a.alternatives) as alternatives,
        ${DOUBT} as gain ${DOUBTFUL}`,
      order: BY_DOUBT,
      keyOf: (row) => [row.gain, row.quoteId],
    }),
  countAttributions: () => countOf(sql, "review.countAttributions", DOUBTFUL),
  utterances: (page) =>
    pageOf<DisputedUtterance>(sql, page, {
      name: "review.utterances",
      select: `${DISPUTED} select open.id, open.quote_id as "quoteId", open.speakers, open.gain from open where true`,
      order: BY_DISPUTE,
      keyOf: (row) => [row.gain, row.id],
    }),
  countUtterances: () => countOf(sql, "review.countUtterances", "from open", DISPUTED),
  orphaned: (page) =>
    pageOf<OrphanedDecision>(sql, page, {
      name: "review.orphaned",
      select: `select d.id, o.reason, ${CONCERNED} as gain ${ORPHANED}`,
      order: BY_CONCERN,
      keyOf: (row) => [row.gain, row.id],
    }),
  countOrphaned: () => countOf(sql, "review.countOrphaned", ORPHANED),
});

interface Queue<Row> {
  readonly name: string;
  /** Up to its conditions. */
  readonly select: string;
  readonly order: readonly SortColumn[];
  readonly keyOf: (row: Row) => readonly (string | number)[];
}

async function pageOf<Row extends object>(
  sql: Sql,
  page: PageRequest,
  { name, select, order, keyOf }: Queue<Row>,
): Promise<Page<Row>> {
  const values = new Values();
  const rows = await sql.rows(
    statement<Row>(
      name,
      `${select} ${afterKey(order, true, page, values)}
       order by ${orderBy(order, true)} limit ${values.add(limitOf(page), "integer")}`,
      values.list,
    ),
  );
  return toPage(rows, page, (row) => row, keyOf);
}

async function countOf(sql: Sql, name: string, from: string, before = ""): Promise<number> {
  const [row] = await sql.rows(
    statement<{ count: number }>(name, `${before} select count(*)::integer as count ${from}`, []),
  );
  return row?.count ?? 0;
}
