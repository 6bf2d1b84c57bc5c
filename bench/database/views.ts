/**
 * The tables as a team that serves them with PostGraphile would lay them out for it: views that leave out what must not
 * be shown, a quote in one row with its attribution, and only the columns that are of use. Views have no keys of their
 * own; the comments, PostGraphile's smart tags, say what they are.
 */
export const VIEWS = `
  drop schema if exists peers cascade;
  create schema peers;
  create view peers.agents as select id, kind, name from public.agents;
  create view peers.unnamed_sources as select article_id, id, description from public.unnamed_sources where listed;
  create view peers.articles as
    select id, headline, url, published_at, publisher_id, sorted_at from public.articles where listed;
  -- Joined by the quote's id alone, which is unique: by two columns, PostgreSQL expects a thousandth of the rows there are
  -- and reads a page by sorting them all.
  create view peers.quotes as
    select a.article_id, a.quote_id, q.text, q.kind, q.language, a.confidence, a.naming, a.role, a.ordinal, a.sorted_at,
      a.speaker_kind, a.speaker_id
    from public.attributions a join public.quotes q on q.id = a.quote_id
    where a.listed;
  create view peers.mentions as
    select article_id, id, surface, span_start, refers_kind, refers_id from public.mentions where listed;
  -- A page of a long list. PostGraphile's own cursors compare column by column, which no index can follow; these do.
  create function peers.articles_before(at timestamptz, before_id text) returns setof peers.articles
    language sql stable begin atomic
      select * from peers.articles where (sorted_at, id) < (at, before_id) order by sorted_at desc, id desc;
    end;
  create function peers.quotes_before(at timestamptz, before_id text) returns setof peers.quotes
    language sql stable begin atomic
      select * from peers.quotes where (sorted_at, quote_id) < (at, before_id) order by sorted_at desc, quote_id desc;
    end;
  comment on view peers.agents is E'@primaryKey id';
  comment on view peers.unnamed_sources is E'@primaryKey article_id,id';
  comment on view peers.articles is E'@primaryKey id\\n@foreignKey (publisher_id) references agents (id)|@fieldName publisher|@behavior -manyRelation:*';
  comment on view peers.quotes is E'@primaryKey quote_id\\n@foreignKey (article_id) references articles (id)|@fieldName article|@foreignFieldName quotes\\n@foreignKey (speaker_id) references agents (id)|@fieldName speaker|@foreignFieldName quotesBy\\n@foreignKey (article_id,speaker_id) references unnamed_sources (article_id,id)|@fieldName unnamedSpeaker|@behavior -manyRelation:*';
  comment on view peers.mentions is E'@primaryKey article_id,id\\n@foreignKey (article_id) references articles (id)|@fieldName article|@foreignFieldName mentions\\n@foreignKey (refers_id) references agents (id)|@fieldName refersTo|@behavior -manyRelation:*';
`;
