-- The first tables. Rules that hold for all of them:
--   * ids are text, made in server/domain/ids.ts; nothing is numbered by the database;
--   * what lives inside one article carries article_id in its primary key, so the tables can be sharded by article;
--   * primary keys are the only unique constraints and there are no foreign keys: neither works across shards;
--   * offsets are UTF-16 code units of one version of the text, end exclusive;
--   * times have the precision of JavaScript's Date (milliseconds), so that a cursor made from one finds its place;
--   * nothing of unbounded length stands in an index (a row of an index may hold some 2,700 bytes);
--   * ids and folded names compare byte by byte (collate "C"): the same order on every database, and prefixes can use
--     an index;
--   * `listed` is false in an article that is withheld, cancelled or retracted, and in all that lives inside it. It is
--     repeated there, like sorted_at and what lists are filtered by, so that the longest list (one person's 66 thousand
--     quotes) is read from one index.

-- One row an article, whatever its versions; the current one's number is `version`.
create table articles (
  id text collate "C" primary key,
  url text not null,
  headline text not null,
  language text not null,
  publisher_id text collate "C",
  byline text,
  published_at timestamptz(3),
  retrieved_at timestamptz(3) not null,
  -- Publication, or retrieval where the article gives no date.
  sorted_at timestamptz(3) not null,
  status text not null,
  status_reason text,
  version integer not null,
  text_sha256 text collate "C" not null,
  text_length integer not null,
  revision integer not null,
  listed boolean not null
);
create index articles_by_time on articles (sorted_at, id) where listed;
create index articles_by_publisher on articles (publisher_id, sorted_at, id);

-- Every URL an article was ever seen under, canonical or not. The key is the URL's SHA-256: URLs have no useful limit.
create table article_urls (
  url_sha256 text collate "C" not null,
  article_id text collate "C" not null,
  url text not null,
  primary key (url_sha256, article_id)
);
create index article_urls_by_article on article_urls (article_id);

-- Every text an article ever had, kept for good: evidence points into one version. Apart from `articles`, so that
-- listing articles never reads a text.
create table article_versions (
  article_id text collate "C" not null,
  number integer not null,
  seen_at timestamptz(3) not null,
  text text not null,
  text_sha256 text collate "C" not null,
  primary key (article_id, number)
);
create index article_versions_by_text on article_versions (text_sha256);

-- One run of one tool over one version (PROV-O's Activity); kept when a later version replaces its facts.
create table activities (
  article_id text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  tool text not null,
  tool_version text not null,
  started_at timestamptz(3) not null,
  primary key (article_id, id)
);
create index activities_by_id on activities (id);

-- Who an article speaks of, before and after it is matched with other articles: agent_id is what resolution decided.
create table entities (
  article_id text collate "C" not null,
  id text collate "C" not null,
  type text not null,
  name text not null,
  titles text[] not null,
  origin text not null,
  agent_id text collate "C" not null,
  sorted_at timestamptz(3) not null,
  primary key (article_id, id)
);
create index entities_by_id on entities (id);
create index entities_by_agent on entities (agent_id, sorted_at, article_id);

-- How an entity's name is printed. Agent, language, publisher and time are repeated from the entity and its article:
-- the kinds of an agent's names are decided from all its forms at once.
create table entity_forms (
  article_id text collate "C" not null,
  entity_id text collate "C" not null,
  position integer not null,
  form text not null,
  occurrences integer not null,
  paragraphs integer not null,
  last_start integer not null,
  agent_id text collate "C" not null,
  language text not null,
  publisher_id text collate "C",
  sorted_at timestamptz(3) not null,
  listed boolean not null,
  primary key (article_id, entity_id, position)
);
create index entity_forms_by_agent on entity_forms (agent_id);

-- Speakers an article does not name. They live in one article and are joined to nothing else.
create table unnamed_sources (
  article_id text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  description text not null,
  plural boolean not null,
  speaks_for text collate "C",
  role text not null,
  reason_given text,
  -- start, end, start, end …: the description first, then every other place that means this source.
  coreferences integer[] not null,
  revision integer not null,
  listed boolean not null,
  primary key (article_id, id)
);
create index unnamed_sources_by_id on unnamed_sources (id);
create index unnamed_sources_by_speaks_for on unnamed_sources (speaks_for) where speaks_for is not null;

-- Places where an article names or describes someone. refers_id is an agent or an unnamed source.
create table mentions (
  article_id text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  span_start integer not null,
  span_end integer not null,
  surface text not null,
  refers_kind text not null,
  refers_id text collate "C",
  confidence double precision not null,
  revision integer not null,
  sorted_at timestamptz(3) not null,
  listed boolean not null,
  primary key (article_id, id)
);
create index mentions_by_id on mentions (id);
create index mentions_by_position on mentions (article_id, span_start, id) where listed;
create index mentions_by_referent on mentions (refers_id, sorted_at, article_id) where listed;
create index mentions_by_surface on mentions (refers_id, left(surface, 100), sorted_at) where listed;

-- What was said: the words and where they stand. Who said it is in `attributions`, so that a decision can replace one
-- without touching the other.
create table quotes (
  article_id text collate "C" not null,
  id text collate "C" not null,
  version integer not null,
  ordinal integer not null,
  text text not null,
  -- start, end, start, end …
  parts integer[] not null,
  kind text not null,
  language text not null,
  cue_start integer,
  cue_end integer,
  cue_text text,
  cue_lemma text,
  cue_stance text,
  sorted_at timestamptz(3) not null,
  revision integer not null,
  listed boolean not null,
  primary key (article_id, id)
);
create index quotes_by_id on quotes (id);

-- Who said it, with the proof. One row a quote. All that lists of quotes are filtered and sorted by stands here.
create table attributions (
  article_id text collate "C" not null,
  id text collate "C" not null,
  quote_id text collate "C" not null,
  version integer not null,
  speaker_kind text not null,
  -- An agent, an unnamed source of this article, or null when nobody knows.
  speaker_id text collate "C",
  naming text not null,
  role text not null,
  as_printed_start integer,
  as_printed_end integer,
  title_as_printed text,
  speaks_for text collate "C",
  channel text not null,
  rule text not null,
  confidence double precision not null,
  -- [{"kind", "id", "confidence"}, …], best first. Each names an entity of the same article.
  alternatives jsonb not null,
  -- start, end, start, end …
  evidence integer[] not null,
  derived_by text collate "C" not null,
  revision integer not null,
  -- Repeated from the quote and its article.
  ordinal integer not null,
  quote_kind text not null,
  language text not null,
  stance text,
  publisher_id text collate "C",
  sorted_at timestamptz(3) not null,
  -- False where sorted_at is the time of retrieval because the article gives no date.
  dated boolean not null,
  listed boolean not null,
  primary key (article_id, id)
);
create index attributions_by_id on attributions (id);
create index attributions_by_quote on attributions (quote_id);
create index attributions_by_position on attributions (article_id, ordinal) where listed;
create index attributions_by_time on attributions (sorted_at, quote_id) where listed;
create index attributions_by_speaker on attributions (speaker_id, sorted_at, quote_id) where listed;
create index attributions_by_publisher on attributions (publisher_id, sorted_at, quote_id) where listed;
create index attributions_by_speaks_for on attributions (speaks_for, sorted_at, id) where listed;

-- Who a quote names inside its words, one row a place.
create table quote_about (
  article_id text collate "C" not null,
  quote_id text collate "C" not null,
  span_start integer not null,
  entity_id text collate "C" not null,
  span_end integer not null,
  agent_id text collate "C" not null,
  surface text not null,
  confidence double precision not null,
  sorted_at timestamptz(3) not null,
  listed boolean not null,
  primary key (article_id, quote_id, span_start, entity_id)
);
create index quote_about_by_quote on quote_about (quote_id, span_start) where listed;
create index quote_about_by_agent on quote_about (agent_id, sorted_at, quote_id) where listed;

-- Stretches that are nobody's words, each with its reason: set aside, never lost.
create table excluded_spans (
  article_id text collate "C" not null,
  span_start integer not null,
  span_end integer not null,
  reason text not null,
  version integer not null,
  listed boolean not null,
  primary key (article_id, span_start, span_end, reason)
);

-- People and organizations: identities that span articles. Few beside the articles, and replicated where those are
-- sharded.
create table agents (
  id text collate "C" primary key,
  kind text not null,
  name text not null,
  founder text collate "C" not null,
  organization_kind text,
  country text,
  revision integer not null
);

-- Every spelling of an agent's name; rank 0 is the preferred one, then by occurrences.
create table agent_names (
  agent_id text collate "C" not null,
  rank integer not null,
  name text not null,
  kind text not null,
  reason text not null,
  language text,
  first_seen timestamptz(3) not null,
  last_seen timestamptz(3) not null,
  occurrences integer not null,
  articles integer not null,
  primary key (agent_id, rank)
);

-- Keys under which resolution finds agents that a new article may mean.
create table agent_keys (
  key text collate "C" not null,
  agent_id text collate "C" not null,
  primary key (key, agent_id)
);
create index agent_keys_by_agent on agent_keys (agent_id);

-- The words of an agent's names, without accents and in lower case: a search by word or beginning of a word.
create table agent_words (
  word text collate "C" not null,
  agent_id text collate "C" not null,
  primary key (word, agent_id)
);
create index agent_words_by_agent on agent_words (agent_id);

-- Each word that occurs in a name, under itself with one letter left out, for every letter. Two words that differ by a
-- letter more, less, other or swapped share such a key: a search that forgives a slip, without any extension. A word
-- stays when no name has it any more; it then leads to nobody.
create table near_words (
  near text collate "C" not null,
  word text collate "C" not null,
  primary key (near, word)
);

-- Ids that once were agents of their own: they resolve to the survivor for ever.
create table agent_redirects (
  former_id text collate "C" primary key,
  agent_id text collate "C" not null,
  merged_at timestamptz(3) not null
);
create index agent_redirects_by_agent on agent_redirects (agent_id);

-- Whether two entities are one identity. Rows are added, never changed: identities are computed from them.
create table judgements (
  id text collate "C" primary key,
  left_entity text collate "C" not null,
  right_entity text collate "C" not null,
  verdict text not null,
  score double precision not null,
  rule text not null,
  reason text not null,
  scorer_version text not null,
  judged_at timestamptz(3) not null
);
create index judgements_by_left on judgements (left_entity);
create index judgements_by_right on judgements (right_entity);

-- What people decided, keyed to the evidence and not to the rows an extractor made, so that a decision can be applied
-- again after every extraction. Rows are added and never changed; an undo is a row that names what it undoes.
create table decisions (
  id text collate "C" primary key,
  kind text not null,
  -- Null for a decision about agents only.
  article_id text collate "C",
  -- The exact words, which of their occurrences (from 0), and the hash of the text they were read in.
  exact text,
  occurrence integer,
  text_sha256 text collate "C",
  -- What it is about: a quote, an entity, an agent …
  target text collate "C",
  before jsonb,
  after jsonb,
  actor text not null,
  decided_at timestamptz(3) not null,
  reason text not null,
  source_url text,
  -- The decision this one takes back.
  undoes text collate "C"
);
create index decisions_by_article on decisions (article_id) where article_id is not null;
create index decisions_by_target on decisions (target);
create index decisions_by_undoes on decisions (undoes) where undoes is not null;
