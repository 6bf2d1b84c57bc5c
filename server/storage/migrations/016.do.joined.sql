-- Whether a printing joined an utterance that another one founded: its id, under another prefix, is then another's. All
-- that are not joined are of different utterances, so only those that are have to be told apart when utterances are counted.
alter table attributions add column joined boolean not null
  generated always as (substr(utterance_id, 5) <> substr(quote_id, 5)) stored;
create index attributions_joined on attributions (utterance_id) where listed and joined;
