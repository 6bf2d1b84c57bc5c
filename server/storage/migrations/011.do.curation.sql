-- What people need who correct the archive.

-- The unnamed source in whose mouth the article puts the words: the speaker itself, and still so when somebody has found
-- out who the source is and the speaker is that person.
alter table attributions add column source_id text collate "C";
update attributions set source_id = speaker_id where speaker_kind = 'unnamed';
create index attributions_by_source on attributions (source_id, ordinal) where listed and source_id is not null;

-- The decision that took it for no quote; null where a machine set it aside.
alter table excluded_spans add column decided_by text collate "C";

-- What was answered under a key that a caller made up, so that asking again after a broken connection gives the same.
create table ingest_keys (
  -- Each actor has keys of their own.
  actor_id text collate "C" not null,
  key text collate "C" not null,
  -- Of what was handed in.
  input_sha256 text not null,
  -- Null until it has been answered once.
  answer jsonb,
  claimed_at timestamptz(3) not null,
  primary key (actor_id, key)
);
create index ingest_keys_by_age on ingest_keys (claimed_at);

-- What waits for a person, in the order of how much a decision is expected to change: the chance that the speaker is
-- another one. Reprints follow the article they copy, so only that is asked about.
create index attributions_to_review on attributions ((1::double precision - confidence), quote_id)
  where listed and not reprint and review = 'MACHINE'
    and (alternatives <> '[]'::jsonb or (confidence < 0.7 and speaker_id is not null));
-- Whom printings of one utterance name.
create index attributions_named on attributions (utterance_id, speaker_id)
  where listed and speaker_kind in ('person', 'organization');
