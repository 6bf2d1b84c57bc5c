/** What printings (attributions with their quotes) tell about the utterances they share. */
import type { ArticleId, AgentId, QuoteId, UtteranceId } from "../domain/ids.js";
import type { LanguageCode } from "../domain/language.js";
import type { QuoteKind } from "../domain/quote.js";
import type { PrintedText, Printing, PutInMouth, Utterance } from "../domain/utterance.js";
import { distinct, groupBy } from "./paging.js";
import { instant, toSpeaker, type SpeakerKind } from "./rows.js";
import { statement, Values, type Sql } from "./sql.js";
import type { NearPrinting, UtteranceRepository } from "./store.js";

const MOST_TEXTS = 200;
const MOST_PRINTINGS = 2_000;
/** How many printings one fingerprint leads to on either side of a time. */
const NEAREST = 12;
const MOST_NEAR = 30;
const NEWEST = 60;
const MOST_SHARING = 200;

/** An article and its reprints are one source. */
export const SOURCES = "count(distinct coalesce(o.reprint_of, a.article_id))::integer";

interface PrintingRow {
  readonly quote_id: QuoteId;
  readonly article_id: ArticleId;
  readonly utterance_id: UtteranceId;
  readonly ordinal: number;
  readonly text: string;
  readonly kind: QuoteKind;
  readonly language: LanguageCode;
  readonly speaker_kind: SpeakerKind;
  readonly speaker_id: string | null;
  readonly speaks_for: AgentId | null;
  readonly sorted_at: Date;
}

const PRINTING_COLUMNS = `a.quote_id, a.article_id, a.utterance_id, a.ordinal, q.text, q.kind, q.language,
  a.speaker_kind, a.speaker_id, a.speaks_for, a.sorted_at`;

const toPrinting = (row: PrintingRow): Printing => ({
  quoteId: row.quote_id,
  articleId: row.article_id,
  utteranceId: row.utterance_id,
  ordinal: row.ordinal,
  text: row.text,
  kind: row.kind,
  language: row.language,
  speaker: toSpeaker(row.speaker_kind, row.speaker_id),
  speaksFor: row.speaks_for,
  sortedAt: row.sorted_at,
});

export function utteranceRepository(sql: Sql): UtteranceRepository {
  return {
    ...described(sql),
    async printingsOf(ids) {
      if (ids.length === 0) return [];
      const rows = await sql.rows(
        statement<PrintingRow>(
          "utterances.printingsOf",
          `select ${PRINTING_COLUMNS} from attributions a
           join quotes q on q.article_id = a.article_id and q.id = a.quote_id
           where a.article_id = any($1::text[]) and a.listed
           order by a.article_id, a.ordinal limit ${MOST_PRINTINGS}`,
          [distinct(ids)],
        ),
      );
      return rows.map(toPrinting);
    },
    near: (asked, around) => nearPrintings(sql, asked, around),
    async sharing(fingerprints, { language, speaker }) {
      const values = new Values();
      const hashes = values.add(distinct(fingerprints), "integer[]");
      const only = language === null ? "" : `and a.language = ${values.add(language, "text")}`;
      const first = speaker === null ? "" : `(a.speaker_id = ${values.add(speaker, "text")}) desc nulls last,`;
      const rows = await sql.rows(
        statement<PrintingRow>(
          "utterances.sharing",
          `select ${PRINTING_COLUMNS} from (
             select found.article_id, found.ordinal, count(*) as shared
             from unnest(${hashes}) asked(fingerprint)
             cross join lateral (
               select f.article_id, f.ordinal from quote_fingerprints f where f.fingerprint = asked.fingerprint
               order by f.sorted_at desc, f.article_id desc, f.ordinal desc limit ${NEWEST}
             ) found
             group by found.article_id, found.ordinal
           ) near
           join attributions a on a.article_id = near.article_id and a.ordinal = near.ordinal and a.listed ${only}
           join quotes q on q.article_id = a.article_id and q.id = a.quote_id
           order by near.shared desc, ${first} a.sorted_at, a.quote_id limit ${MOST_SHARING}`,
          values.list,
        ),
      );
      return rows.map(toPrinting);
    },
  };
}

/** Everything shown of an utterance, each by one statement for all that are asked. */
function described(sql: Sql): Pick<UtteranceRepository, "byIds" | "speakers" | "texts"> {
  return {
    async byIds(ids) {
      const rows = await sql.rows(
        statement<{ id: UtteranceId; first_seen: Date; printings: number; independent: number }>(
          "utterances.byIds",
          `select a.utterance_id as id, min(a.sorted_at) as first_seen, count(*)::integer as printings,
             ${SOURCES} as independent
           from attributions a join articles o on o.id = a.article_id
           where a.utterance_id = any($1::text[]) and a.listed group by a.utterance_id`,
          [distinct(ids)],
        ),
      );
      return new Map(
        rows.map((row): [UtteranceId, Utterance] => [
          row.id,
          {
            id: row.id,
            firstSeen: row.first_seen,
            printings: row.printings,
            independentPrintings: row.independent,
          },
        ]),
      );
    },
    async speakers(ids) {
      const rows = await sql.rows(
        statement<{
          parent: UtteranceId;
          speaker_kind: SpeakerKind;
          speaker_id: string | null;
          speaks_for: AgentId | null;
          independent: number;
          first_seen: Date;
        }>(
          "utterances.speakers",
          `select a.utterance_id as parent, a.speaker_kind, a.speaker_id, max(a.speaks_for) as speaks_for,
             ${SOURCES} as independent, min(a.sorted_at) as first_seen
           from attributions a join articles o on o.id = a.article_id
           where a.utterance_id = any($1::text[]) and a.listed
           group by a.utterance_id, a.speaker_kind, a.speaker_id
           order by a.utterance_id, independent desc, first_seen, a.speaker_id`,
          [distinct(ids)],
        ),
      );
      return mapGroups(rows, (row): PutInMouth => ({
        speaker: toSpeaker(row.speaker_kind, row.speaker_id),
        speaksFor: row.speaks_for,
        independentPrintings: row.independent,
        firstSeen: row.first_seen,
      }));
    },
    async texts(ids) {
      const rows = await sql.rows(
        statement<{
          parent: UtteranceId;
          text: string;
          language: LanguageCode;
          outlets: readonly string[];
          first: QuoteId;
          first_seen: Date;
        }>(
          "utterances.texts",
          `select asked.id as parent, printed.* from unnest($1::text[]) asked(id)
           cross join lateral (
             select q.text, q.language, array_agg(distinct coalesce(a.publisher_id, '')) as outlets,
               (array_agg(q.id order by a.sorted_at, q.id))[1] as first, min(a.sorted_at) as first_seen
             from attributions a join quotes q on q.article_id = a.article_id and q.id = a.quote_id
             where a.utterance_id = asked.id and a.listed
             group by q.text, q.language order by first_seen, first limit ${MOST_TEXTS}
           ) printed
           order by asked.id, printed.first_seen, printed.first`,
          [distinct(ids)],
        ),
      );
      return mapGroups(rows, (row): PrintedText => ({
        text: row.text,
        language: row.language,
        outlets: row.outlets,
        first: row.first,
        firstSeen: row.first_seen,
      }));
    },
  };
}

function mapGroups<Row extends { readonly parent: UtteranceId }, To>(
  rows: readonly Row[],
  to: (row: Row) => To,
): Map<UtteranceId, To[]> {
  return new Map([...groupBy(rows, (row) => row.parent)].map(([id, group]) => [id, group.map(to)]));
}

interface NearRow extends PrintingRow {
  readonly position: number;
  readonly first_seen: Date;
  readonly last_seen: Date;
}

/** The index is read from `at` in both directions, so a phrase that is printed every day costs what a rare one costs. */
const NEAR = `
  with found as (
    select asked.position, near.article_id, near.ordinal, count(*) as shared
    from unnest($1::integer[], $2::integer[]) asked(position, fingerprint)
    cross join lateral (
      (select f.article_id, f.ordinal from quote_fingerprints f
       where f.fingerprint = asked.fingerprint and f.sorted_at between $3::timestamptz - $4::interval and $3::timestamptz
         and f.article_id <> $5::text
       order by f.sorted_at desc, f.article_id desc, f.ordinal desc limit ${NEAREST})
      union all
      (select f.article_id, f.ordinal from quote_fingerprints f
       where f.fingerprint = asked.fingerprint and f.sorted_at > $3::timestamptz and f.sorted_at <= $3::timestamptz + $4::interval
         and f.article_id <> $5::text
       order by f.sorted_at, f.article_id, f.ordinal limit ${NEAREST})
    ) near
    group by asked.position, near.article_id, near.ordinal
  ),
  ranked as (
    select found.*, row_number() over (
      partition by found.position order by found.shared desc, found.article_id, found.ordinal) as rank
    from found
  )
  select ranked.position, ${PRINTING_COLUMNS},
    (select min(p.sorted_at) from attributions p where p.utterance_id = a.utterance_id and p.listed) as first_seen,
    (select max(p.sorted_at) from attributions p where p.utterance_id = a.utterance_id and p.listed) as last_seen
  from ranked
  join attributions a on a.article_id = ranked.article_id and a.ordinal = ranked.ordinal and a.listed
  join quotes q on q.article_id = a.article_id and q.id = a.quote_id
  where ranked.rank <= ${MOST_NEAR}
  order by ranked.position, ranked.rank`;

async function nearPrintings(
  sql: Sql,
  asked: readonly (readonly number[])[],
  { at, days, except }: { readonly at: Date; readonly days: number; readonly except: ArticleId },
): Promise<NearPrinting[][]> {
  const pairs = asked.flatMap((fingerprints, position) =>
    distinct(fingerprints).map((fingerprint) => ({ position, fingerprint })),
  );
  if (pairs.length === 0) return asked.map(() => []);
  const rows = await sql.rows(
    statement<NearRow>("utterances.near", NEAR, [
      pairs.map(({ position }) => position),
      pairs.map(({ fingerprint }) => fingerprint),
      instant(at),
      `${days * 24} hours`,
      except,
    ]),
  );
  const groups = groupBy(rows, (row) => row.position);
  return asked.map((_, position) =>
    (groups.get(position) ?? []).map((row) => ({
      printing: toPrinting(row),
      firstSeen: row.first_seen,
      lastSeen: row.last_seen,
    })),
  );
}
