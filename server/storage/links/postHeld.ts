/** One holds, or held, a post in the other, as an article prints it. */
import type { RelationInSql } from "./linkRelation.js";

const evidence = (person: string, organization: string): string => `
  select f.article_id, f.version, f.evidence as spans from affiliations f
  where f.person_id = ${person} and f.organization_id = ${organization} and f.listed
  order by f.sorted_at desc, f.article_id desc, f.position limit 2`;

export const HOLDS_POST_IN: RelationInSql = {
  relation: "HOLDS_POST_IN",
  from: `select f.organization_id as other, count(*) as strength from affiliations f
    where f.person_id = asked.id and f.listed group by f.organization_id`,
  between: `select f.person_id as from_id, f.organization_id as to_id from affiliations f
    where f.person_id = any($1::text[]) and f.organization_id = any($2::text[]) and f.listed`,
  evidence: evidence("asked.from_id", "asked.to_id"),
};

export const POST_HELD_BY: RelationInSql = {
  relation: "POST_HELD_BY",
  from: `select f.person_id as other, count(*) as strength from affiliations f
    where f.organization_id = asked.id and f.listed group by f.person_id`,
  between: `select f.organization_id as from_id, f.person_id as to_id from affiliations f
    where f.organization_id = any($1::text[]) and f.person_id = any($2::text[]) and f.listed`,
  evidence: evidence("asked.to_id", "asked.from_id"),
};
