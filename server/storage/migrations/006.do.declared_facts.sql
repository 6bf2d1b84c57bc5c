-- What users and imports declare: facts that no rule of ours found in a text and none may infer. Each says where it
-- comes from. They outlive every new version of an article and every new extractor.

-- Ids that other catalogues give an agent. One id of a catalogue means one agent: the key says so. Whoever was merged
-- away keeps theirs; readers follow agent_redirects.
create table external_ids (
  scheme text collate "C" not null,
  value text collate "C" not null,
  agent_id text collate "C" not null,
  url text,
  source text,
  declared_at timestamptz(3) not null,
  primary key (scheme, value)
);
create index external_ids_by_agent on external_ids (agent_id, scheme);

-- One value a fact and agent: 'gender' of a person, 'country' of an organization (which also stands in agents, where
-- lists are filtered by it).
create table declared_facts (
  agent_id text collate "C" not null,
  fact text collate "C" not null,
  value text collate "C" not null,
  source text not null,
  declared_at timestamptz(3) not null,
  primary key (agent_id, fact)
);

-- What an article says it is about, in the words or codes of its outlet.
create table article_topics (
  article_id text collate "C" not null,
  topic_id text collate "C" not null,
  position integer not null,
  sorted_at timestamptz(3) not null,
  listed boolean not null,
  primary key (article_id, topic_id)
);
create index article_topics_by_topic on article_topics (topic_id, sorted_at, article_id) where listed;

-- How a topic is written, in each language an article has declared it in.
create table topic_labels (
  topic_id text collate "C" not null,
  language text collate "C" not null,
  scheme text not null,
  label text not null,
  declared_at timestamptz(3) not null,
  primary key (topic_id, language)
);

-- What fact-checkers found, each under the printing it was declared for. The URL's SHA-256 stands in the key: URLs have
-- no useful limit.
create table fact_checks (
  article_id text collate "C" not null,
  quote_id text collate "C" not null,
  url_sha256 text collate "C" not null,
  url text not null,
  publisher_id text collate "C",
  claim_reviewed text not null,
  rating text not null,
  reviewed_at timestamptz(3),
  declared_at timestamptz(3) not null,
  primary key (article_id, quote_id, url_sha256)
);
create index fact_checks_by_quote on fact_checks (quote_id);

-- What people have decided of an attribution; nothing has been decided of those that a machine made.
alter table attributions add column review text not null default 'MACHINE';
