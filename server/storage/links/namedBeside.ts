/** Both are named in one article. The weakest of links, and the most frequent one. */
import type { RelationInSql } from "./linkRelation.js";

/** In how many of an agent's newest articles its companions are looked for: somebody may be named every day. */
const NEWEST_ARTICLES = 500;

export const NAMED_BESIDE: RelationInSql = {
  relation: "NAMED_BESIDE",
  from: `select beside.agent_id as other, count(*) as strength
    from (select e.article_id from entities e where e.agent_id = asked.id and e.origin = 'TEXT' and e.listed
          order by e.sorted_at desc, e.article_id desc limit ${NEWEST_ARTICLES}) newest
    join entities beside on beside.article_id = newest.article_id
    where beside.origin = 'TEXT' and beside.agent_id <> asked.id group by beside.agent_id`,
  between: `select e.agent_id as from_id, beside.agent_id as to_id
    from entities e join entities beside on beside.article_id = e.article_id
    where e.agent_id = any($1::text[]) and beside.agent_id = any($2::text[])
      and e.origin = 'TEXT' and beside.origin = 'TEXT' and e.listed`,
  // The first place of each in the newest article that names both.
  evidence: `
    select m.article_id, m.version, array[m.span_start, m.span_end] as spans
    from (select e.article_id from entities e join entities beside on beside.article_id = e.article_id
          where e.agent_id = asked.from_id and beside.agent_id = asked.to_id
            and e.origin = 'TEXT' and beside.origin = 'TEXT' and e.listed
          order by e.sorted_at desc, e.article_id desc limit 1) newest
    cross join lateral (
      select distinct on (m.refers_id) m.* from mentions m
      where m.article_id = newest.article_id and m.refers_id in (asked.from_id, asked.to_id) and m.listed
      order by m.refers_id, m.span_start
    ) m
    order by m.span_start`,
};
