-- Utterances and reprints. An utterance has no table: it is what attributions share, and everything known of it is
-- counted from them. Its id is that of the printing that founded it under another prefix, so a quote that was stored
-- before utterances were is one of its own until its article is read again.
alter table attributions add column utterance_id text collate "C";
update attributions set utterance_id = 'utt_' || substr(quote_id, 5);
alter table attributions alter column utterance_id set not null;
create index attributions_by_utterance on attributions (utterance_id, sorted_at, quote_id) where listed;

-- Whether the article is wire copy: it reprints another one that is listed. Repeated from the article.
alter table attributions add column reprint boolean not null default false;

-- The earliest listed article that prints the same text, and how much of the shorter of the two stands in the other.
alter table articles add column reprint_of text collate "C";
alter table articles add column reprint_similarity double precision;
create index articles_by_original on articles (reprint_of, sorted_at, id) where listed and reprint_of is not null;

-- Hashes of short runs of a quote's words, a few a quote (winnowing), under which quotes that share words are found.
-- The time stands in the key so that only the printings nearest in time are read, however common the words. The quote
-- is named by its place in the article: half the size of its id.
create table quote_fingerprints (
  fingerprint integer not null,
  sorted_at timestamptz(3) not null,
  article_id text collate "C" not null,
  ordinal integer not null,
  primary key (fingerprint, sorted_at, article_id, ordinal)
);
create index quote_fingerprints_by_article on quote_fingerprints (article_id);

-- The same for whole texts, at most 16 an article: two texts share about as many of them as they share of their words.
create table article_fingerprints (
  fingerprint integer not null,
  sorted_at timestamptz(3) not null,
  article_id text collate "C" not null,
  primary key (fingerprint, sorted_at, article_id)
);
create index article_fingerprints_by_article on article_fingerprints (article_id);
