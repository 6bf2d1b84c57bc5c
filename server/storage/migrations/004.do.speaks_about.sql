-- Who speaks about whom, and who is named beside whom. What an edge between two agents is counted from is repeated on
-- each place where a quote names somebody, so that all of one person's edges, with their counts, are read from one index.
alter table quote_about
  -- The quote's speaker where it is an agent. An unnamed source speaks about people, but is no node of this network.
  add column speaker_id text collate "C",
  add column publisher_id text collate "C",
  add column utterance_id text collate "C",
  -- False where sorted_at is the time of retrieval because the article gives no date.
  add column dated boolean not null default false;

update quote_about named
set speaker_id = case when a.speaker_kind in ('person', 'organization') then a.speaker_id end,
  publisher_id = a.publisher_id, utterance_id = 'utt_' || substr(a.quote_id, 5), dated = a.dated
from attributions a
where a.article_id = named.article_id and a.quote_id = named.quote_id;

create index quote_about_by_speaker
  on quote_about (speaker_id, agent_id, sorted_at, quote_id, publisher_id, utterance_id, dated)
  where listed and speaker_id is not null;
create index quote_about_by_named
  on quote_about (agent_id, speaker_id, sorted_at, quote_id, publisher_id, utterance_id, dated)
  where listed and speaker_id is not null;

-- Who is named beside whom is read from entities, which so far did not say whether their article may be shown.
alter table entities add column listed boolean not null default true;
update entities e set listed = a.listed from articles a where a.id = e.article_id and not a.listed;
