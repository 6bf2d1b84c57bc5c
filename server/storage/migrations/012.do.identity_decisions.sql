-- What decisions about identity did, exactly: what an undo goes by, and what every later reading of an article obeys.
-- Rules: see the head of 001.

-- Whose an entity of an article was, and whose it is by the decision. Where the two are one it was left where it was, in
-- an article that now names two who were one before.
create table decision_entities (
  decision_id text collate "C" not null,
  entity_id text collate "C" not null,
  article_id text collate "C" not null,
  agent_id text collate "C" not null,
  moved_to text collate "C" not null,
  primary key (decision_id, entity_id)
);
create index decision_entities_by_entity on decision_entities (entity_id);

-- People and organizations as they were before a decision: those it took away, and the one that it changed.
create table decision_agents (
  decision_id text collate "C" not null,
  id text collate "C" not null,
  kind text not null,
  name text not null,
  founder text collate "C" not null,
  organization_kind text,
  -- Null where it was declared: what is declared stands in declared_facts and may be another by now.
  country text,
  revision integer not null,
  -- The ids that meant it.
  former_ids text[] not null,
  primary key (decision_id, id)
);
