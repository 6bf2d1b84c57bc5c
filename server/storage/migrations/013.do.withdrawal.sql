-- Articles that are withheld, cancelled or retracted. Whatever lives inside one is hidden by `listed`, as before; here
-- come the things that several articles share, and of which only the words of listed ones may be shown.

-- False for whoever only hidden articles name: even the name is their words. The row stays, so that the same id comes
-- back with the article, and so that a later article that names the same one finds it.
alter table agents add column listed boolean not null default true;
update agents set listed = false where not exists (select from entities e where e.agent_id = agents.id and e.listed)
  and exists (select from entities e where e.agent_id = agents.id);

-- How each article writes its topics, so that a topic's words can be told without one of them.
alter table article_topics
  add column language text collate "C",
  add column scheme text,
  add column label text,
  add column declared_at timestamptz(3);
update article_topics t set language = known.language, scheme = known.scheme, label = known.label,
  declared_at = known.declared_at
from articles a cross join lateral (
  select l.language, l.scheme, l.label, l.declared_at, l.topic_id from topic_labels l
  order by l.language = a.language desc, l.declared_at, l.language
) known
where a.id = t.article_id and known.topic_id = t.topic_id and known.language = (
  select l.language from topic_labels l where l.topic_id = t.topic_id
  order by l.language = a.language desc, l.declared_at, l.language limit 1
);
alter table article_topics
  alter column language set not null,
  alter column scheme set not null,
  alter column label set not null,
  alter column declared_at set not null;

-- Few: what lists of the withdrawn read.
create index articles_withdrawn on articles (sorted_at, id) where not listed;
