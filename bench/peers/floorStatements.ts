/**
 * The operations, each as one statement that gives the whole answer. `$1, $2` is where the page before ended; the first
 * page comes after ('infinity', '~').
 */

/** A time as GraphQL servers print it. */
export const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

const SPEAKER = `case a.speaker_kind
  when 'person' then json_build_object('__typename', 'Person', 'id', g.id, 'name', g.name)
  when 'organization' then json_build_object('__typename', 'Organization', 'id', g.id, 'name', g.name)
  when 'unnamed' then json_build_object('__typename', 'UnnamedSource', 'id', u.id, 'description', u.description)
end`;

const Q1 = `
  select json_build_object('data', json_build_object('articles', json_build_object('edges',
    coalesce(json_agg(json_build_object('node', json_build_object(
      'id', page.id, 'headline', page.headline, 'url', page.url, 'publishedAt', ${instant("page.published_at")},
      'publisher', case when o.id is not null then json_build_object('id', o.id, 'name', o.name) end,
      'quotes', json_build_object('edges', quotes.edges)
    )) order by page.sorted_at desc, page.id desc), '[]'))))::text as answer
  from (
    select a.id, a.headline, a.url, a.published_at, a.publisher_id, a.sorted_at from articles a
    where a.listed and (a.sorted_at, a.id) < ($1::timestamptz, $2::text)
    order by a.sorted_at desc, a.id desc limit 20
  ) page
  left join agents o on o.id = page.publisher_id
  cross join lateral (
    select coalesce(json_agg(json_build_object('node', json_build_object(
      'id', q.id, 'text', q.text, 'kind', q.kind,
      'attribution', json_build_object('confidence', a.confidence, 'speaker', ${SPEAKER})
    )) order by a.ordinal), '[]') as edges
    from (
      select a.* from attributions a where a.article_id = page.id and a.listed order by a.ordinal limit 5
    ) a
    join quotes q on q.article_id = a.article_id and q.id = a.quote_id
    left join agents g on g.id = a.speaker_id
    left join unnamed_sources u on u.article_id = a.article_id and u.id = a.speaker_id
  ) quotes`;

const Q2 = `
  select json_build_object('data', json_build_object('person', json_build_object('id', p.id, 'name', p.name,
    'quotesBy', json_build_object('edges', said.edges))))::text as answer
  from agents p
  cross join lateral (
    select coalesce(json_agg(json_build_object('node', json_build_object('id', q.id, 'text', q.text,
      'article', json_build_object('id', r.id, 'headline', r.headline, 'url', r.url,
        'mentions', json_build_object('edges', named.edges)))) order by a.sorted_at desc, a.quote_id desc), '[]') as edges
    from (
      select a.article_id, a.quote_id, a.sorted_at from attributions a where a.speaker_id = p.id and a.listed
      order by a.sorted_at desc, a.quote_id desc limit 50
    ) a
    join quotes q on q.article_id = a.article_id and q.id = a.quote_id
    join articles r on r.id = a.article_id
    cross join lateral (
      select coalesce(json_agg(json_build_object('node', json_build_object('surface', m.surface,
        'refersTo', case m.refers_kind
          when 'person' then json_build_object('__typename', 'Person', 'id', g.id, 'name', g.name)
          when 'organization' then json_build_object('__typename', 'Organization')
          when 'unnamed' then json_build_object('__typename', 'UnnamedSource')
        end)) order by m.span_start, m.id), '[]') as edges
      from (
        select m.* from mentions m where m.article_id = r.id and m.listed order by m.span_start, m.id limit 10
      ) m
      left join agents g on g.id = m.refers_id
    ) named
  ) said
  where p.id = $1::text`;

const Q3 = `
  select json_build_object('data', json_build_object('quotes', json_build_object('edges',
    coalesce(json_agg(json_build_object('node', json_build_object(
      'id', q.id, 'text', q.text, 'kind', q.kind, 'language', q.language,
      'attribution', json_build_object('confidence', a.confidence, 'naming', a.naming, 'role', a.role)
    )) order by a.sorted_at desc, a.quote_id desc), '[]'))))::text as answer
  from (
    select a.* from attributions a where a.listed and (a.sorted_at, a.quote_id) < ($1::timestamptz, $2::text)
    order by a.sorted_at desc, a.quote_id desc limit 100
  ) a
  join quotes q on q.article_id = a.article_id and q.id = a.quote_id`;

export const STATEMENTS: Readonly<Record<string, string>> = { Q1, Q2, Q3 };
