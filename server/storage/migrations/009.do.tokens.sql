-- Who writes. Kept for ever: decisions refer to them.
create table actors (
  id text collate "C" primary key,
  name text not null,
  -- PERSON or SERVICE.
  kind text not null,
  orcid text,
  created_at timestamptz(3) not null
);

-- What they prove it with. Revoked, never deleted, so that it can be told later who could do what when.
create table tokens (
  -- Follows from the hash, so that finding a token by its secret is finding it by its key.
  id text collate "C" primary key,
  actor_id text collate "C" not null,
  -- Of the secret, which is nowhere.
  secret_sha256 text collate "C" not null,
  -- ingest, curate, legal.
  scopes text[] not null,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  revoked_at timestamptz(3),
  last_used_at timestamptz(3)
);
