-- What people judged is looked for whenever two known agents share a whole name, and what was left open is the queue of
-- merges to be decided: neither may read all that a scorer has ever said.
create index judgements_by_decision on judgements (decision) where decision is not null;
create index judgements_unsure on judgements (left_entity, right_entity) include (score) where verdict = 'UNSURE';
