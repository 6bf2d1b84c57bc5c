-- Who holds which post where, who wrote what, and when words were said. Rules: see the head of 001.

-- One row a person, organization and title that an article prints together. The lists are made of these rows at the
-- time of asking, so that a withheld article and a merged identity count at once.
create table affiliations (
  article_id text collate "C" not null,
  position integer not null,
  version integer not null,
  person_entity text collate "C" not null,
  person_id text collate "C" not null,
  organization_entity text collate "C" not null,
  organization_id text collate "C" not null,
  title text not null,
  -- The title as titles are compared; bounded.
  title_key text collate "C" not null,
  role text not null,
  ended boolean not null,
  since_from timestamptz(3),
  since_to timestamptz(3),
  rule text not null,
  confidence double precision not null,
  -- start, end, start, end …
  evidence integer[] not null,
  publisher_id text collate "C",
  sorted_at timestamptz(3) not null,
  listed boolean not null,
  primary key (article_id, position)
);
-- In the order of counting: one person may have tens of thousands of rows, which are counted from the index alone.
create index affiliations_by_person on affiliations
  (person_id, organization_id, title_key, sorted_at, article_id) include (ended, confidence) where listed;
create index affiliations_by_organization on affiliations
  (organization_id, person_id, title_key, sorted_at, article_id) include (ended, confidence) where listed;
-- Few rows say since when, or that it is over.
create index affiliations_stating_since on affiliations
  (person_id, organization_id, title_key, sorted_at, article_id, position) where listed and since_from is not null;
create index affiliations_ended on affiliations
  (person_id, organization_id, title_key, sorted_at) where listed and ended;

-- Whom the byline names, in its order.
create table authorships (
  article_id text collate "C" not null,
  position integer not null,
  entity_id text collate "C" not null,
  agent_id text collate "C" not null,
  sorted_at timestamptz(3) not null,
  listed boolean not null,
  primary key (article_id, position)
);
create index authorships_by_agent on authorships (agent_id, sorted_at, article_id) where listed;

-- When the words were said, where the clause that reports them says so: from ≤ said < to, a whole day, month or year,
-- and never after the article. Null in rows written before, until their article is read anew.
alter table attributions add column said_from timestamptz(3);
alter table attributions add column said_to timestamptz(3);
