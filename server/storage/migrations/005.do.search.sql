-- The words of quotes and of articles, for search by text: folded and set apart in server/storage/words.ts (no accents,
-- no case, no elided articles), then stemmed by the row's language. What was stored before has none until it is read
-- anew. The indexes keep few words waiting to be sorted in: the embedded database has nobody who sorts them in later,
-- and every search looks through those that wait.
alter table attributions add column words tsvector not null default '';
create index attributions_by_words on attributions using gin (words)
  with (gin_pending_list_limit = 256) where listed;

-- One row an article, apart from `articles`, so that listing articles never reads what is long. The headline's words
-- have weight A, the text's weight B.
create table article_words (
  article_id text collate "C" primary key,
  language text not null,
  words tsvector not null,
  listed boolean not null
);
create index article_words_by_words on article_words using gin (words)
  with (gin_pending_list_limit = 256) where listed;

-- Outlets by their country, for quotes printed in one.
create index agents_by_country on agents (country) where country is not null;
