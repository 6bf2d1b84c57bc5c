/** How agents are linked, one step at a time: what paths between them are made of. */
import type { AgentId, ArticleId } from "../../domain/ids.js";
import { linkKey, type Link, type LinkEvidence, type LinkRelation } from "../../domain/link.js";
import { groupBy } from "../paging.js";
import { toSpans } from "../rows.js";
import { statement, type Sql } from "../sql.js";
import type { LinkRepository } from "../store.js";
import type { RelationInSql } from "./linkRelation.js";
import { NAMED_BESIDE } from "./namedBeside.js";
import { HOLDS_POST_IN, POST_HELD_BY } from "./postHeld.js";
import { SPEAKS_ABOUT, SPOKEN_ABOUT_BY } from "./spokenAbout.js";

const RELATIONS: readonly RelationInSql[] = [SPEAKS_ABOUT, SPOKEN_ABOUT_BY, HOLDS_POST_IN, POST_HELD_BY, NAMED_BESIDE];

/** How many links between two sets are told: enough to choose from, however many there are. */
const MOST_BETWEEN = 1_000;

interface LinkRow {
  readonly from_id: AgentId;
  readonly to_id: AgentId;
  readonly relation: LinkRelation;
}

const toLink = (row: LinkRow): Link => ({ from: row.from_id, to: row.to_id, relation: row.relation });

const FROM = `
  select asked.id as from_id, link.other as to_id, link.relation
  from unnest($1::text[]) asked(id) cross join lateral (
    ${RELATIONS.map(
      ({ relation, from }) => `(select found.other, found.strength, '${relation}' as relation from (${from}) found
        order by found.strength desc, found.other limit $2::integer)`,
    ).join(" union all ")}
  ) link
  order by link.strength desc, asked.id, link.other, link.relation`;

const BETWEEN = `
  select link.from_id, link.to_id, link.relation from (
    ${RELATIONS.map(
      ({ relation, between }) => `(select found.from_id, found.to_id, '${relation}' as relation from (${between}) found
        where found.from_id <> found.to_id group by found.from_id, found.to_id limit ${MOST_BETWEEN})`,
    ).join(" union all ")}
  ) link
  order by link.from_id, link.to_id, link.relation`;

interface EvidenceRow {
  readonly key: string;
  readonly article_id: ArticleId;
  readonly version: number;
  readonly spans: readonly number[];
}

const EVIDENCE = RELATIONS.map(
  ({ relation, evidence }) => `(select asked.key, found.* from unnest($1::text[], $2::text[], $3::text[], $4::text[])
    with ordinality asked(key, from_id, to_id, relation, place)
    cross join lateral (${evidence}) found
    where asked.relation = '${relation}')`,
).join(" union all ");

export function linkRepository(sql: Sql): LinkRepository {
  return {
    async from(ids, most) {
      return (await sql.rows(statement<LinkRow>("links.from", FROM, [ids, most]))).map(toLink);
    },
    async between(from, to) {
      return (await sql.rows(statement<LinkRow>("links.between", BETWEEN, [from, to]))).map(toLink);
    },
    async evidence(links) {
      const rows = await sql.rows(
        statement<EvidenceRow>("links.evidence", EVIDENCE, [
          links.map(linkKey),
          links.map(({ from }) => from),
          links.map(({ to }) => to),
          links.map(({ relation }) => relation),
        ]),
      );
      const groups = groupBy(rows, (row) => row.key);
      return new Map([...groups].map(([key, found]) => [key, found.flatMap(toEvidence)]));
    },
  };
}

const toEvidence = ({ article_id, version, spans }: EvidenceRow): LinkEvidence[] =>
  toSpans(spans).map((span) => ({ articleId: article_id, version, span }));
