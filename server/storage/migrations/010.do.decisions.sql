-- Human decisions, as they are kept and as they are applied. The table of 001 had no writer yet; here it gets the shape
-- that it is used in.

alter table decisions
  -- 1, 2, 3 … in the order of deciding, without gaps: what is decided later stands on what was decided before.
  add column position integer not null,
  -- The words it is keyed to: {"exact": ["…"], "parts": [start, end, …], "textSha256": "…"}, one entry a part of the
  -- quote, offsets in UTF-16 code units of the text with that hash. Null for a decision about agents or whole articles.
  add column words jsonb,
  drop column exact,
  drop column occurrence,
  drop column text_sha256;
-- Required only where a decision may harm; the code that decides says where.
alter table decisions alter column reason drop not null;
alter table decisions alter column target set not null;
create index decisions_by_position on decisions (position);

-- Every node a decision is about: what its history is read from, and what keeps agents that decisions name.
create table decision_targets (
  target text collate "C" not null,
  decision_id text collate "C" not null,
  position integer not null,
  primary key (target, decision_id)
);
create index decision_targets_by_decision on decision_targets (decision_id);
drop index decisions_by_target;

-- What became of a standing decision when it was last applied: APPLIED, or ORPHANED because its words are gone or no
-- longer unique. Rewritten with every extraction, as the facts are.
create table decision_outcomes (
  decision_id text collate "C" primary key,
  article_id text collate "C" not null,
  state text not null,
  reason text,
  version integer not null,
  at timestamptz(3) not null
);
create index decision_outcomes_orphaned on decision_outcomes (at, decision_id) where state = 'ORPHANED';
create index decision_outcomes_by_article on decision_outcomes (article_id);

-- The decision an attribution follows; null where a machine made it.
alter table attributions add column decided_by text collate "C";
-- The decision a judgement stands for; null where the scorer made it.
alter table judgements add column decision text collate "C";
