-- What changed, in the order in which it was committed: what followers of the archive read. Written in the transaction
-- of the change itself, under the one-writer lock (docs/decisions/change-feed.md says why the order then holds).
create table changes (
  -- 1, 2, 3 … without gaps.
  position bigint primary key,
  op text not null,
  -- Article, Quote, Attribution, Mention, UnnamedSource, Person, Organization.
  kind text not null,
  id text collate "C" not null,
  -- Null for people and organizations.
  article_id text collate "C",
  at timestamptz(3) not null,
  -- An attribution's row as it was, where one was UPDATED.
  before jsonb
);
-- For followers of quotes alone, who would else pass over all that names somebody.
create index changes_of_quotes on changes (kind, position) where kind in ('Quote', 'Attribution');

-- A database older than this table tells of all it holds as if it had come in now, so that following from the beginning
-- always gives the whole archive. Agents first, then article by article.
insert into changes (position, op, kind, id, article_id, at)
select row_number() over (order by sorted_at, article_id, rank, place, id), 'CREATED', kind, id, article_id,
  current_timestamp
from (
  select '-infinity'::timestamptz as sorted_at, null as article_id, 0 as rank, 0 as place, g.id,
    case g.kind when 'person' then 'Person' else 'Organization' end as kind from agents g
  union all
  select a.sorted_at, a.id, 1, 0, a.id, 'Article' from articles a where a.listed
  union all
  select a.sorted_at, u.article_id, 2, 0, u.id, 'UnnamedSource'
    from unnamed_sources u join articles a on a.id = u.article_id where u.listed
  union all
  select q.sorted_at, q.article_id, 3, q.ordinal, q.id, 'Quote' from quotes q where q.listed
  union all
  select t.sorted_at, t.article_id, 4, t.ordinal, t.id, 'Attribution' from attributions t where t.listed
  union all
  select m.sorted_at, m.article_id, 5, m.span_start, m.id, 'Mention' from mentions m where m.listed
) found;
