/** One speaks about the other: a quote of the one names the other. */
import type { RelationInSql } from "./linkRelation.js";

const evidence = (speaker: string, named: string): string => `
  select distinct on (named.sorted_at, named.quote_id) named.article_id, q.version, q.parts as spans
  from quote_about named join quotes q on q.article_id = named.article_id and q.id = named.quote_id
  where named.speaker_id = ${speaker} and named.agent_id = ${named} and named.listed
  order by named.sorted_at desc, named.quote_id desc limit 2`;

export const SPEAKS_ABOUT: RelationInSql = {
  relation: "SPEAKS_ABOUT",
  from: `select named.agent_id as other, count(*) as strength from quote_about named
    where named.speaker_id = asked.id and named.listed and named.agent_id <> asked.id group by named.agent_id`,
  between: `select named.speaker_id as from_id, named.agent_id as to_id from quote_about named
    where named.speaker_id = any($1::text[]) and named.agent_id = any($2::text[]) and named.listed`,
  evidence: evidence("asked.from_id", "asked.to_id"),
};

export const SPOKEN_ABOUT_BY: RelationInSql = {
  relation: "SPOKEN_ABOUT_BY",
  from: `select named.speaker_id as other, count(*) as strength from quote_about named
    where named.agent_id = asked.id and named.listed and named.speaker_id is not null and named.speaker_id <> asked.id
    group by named.speaker_id`,
  between: `select named.agent_id as from_id, named.speaker_id as to_id from quote_about named
    where named.agent_id = any($1::text[]) and named.speaker_id = any($2::text[]) and named.listed`,
  evidence: evidence("asked.to_id", "asked.from_id"),
};
