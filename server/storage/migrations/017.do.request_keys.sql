-- What was answered to requests that change something, under keys that callers made up (the header Idempotency-Key).
create table request_keys (
  -- Each actor has keys of their own.
  actor_id text collate "C" not null,
  key text collate "C" not null,
  -- Of what was asked.
  request_sha256 text not null,
  -- Whether somebody is at it. Stays so when the server is stopped meanwhile.
  running boolean not null,
  -- Which of the decisions that were asked for have been made, counted from 1: each is noted in its own transaction.
  made integer[] not null default '{}',
  -- As it was sent. Null until it has been answered.
  answer text,
  claimed_at timestamptz(3) not null,
  primary key (actor_id, key)
);
create index request_keys_by_age on request_keys (claimed_at);
