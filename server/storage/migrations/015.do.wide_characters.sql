-- Spans count UTF-16 code units, and the database counts characters: the two differ by the characters before an offset
-- that take two units. Where those stand (in code units, ascending) is kept with the text, so that no text has to be
-- counted through to cut words from it.
alter table article_versions add column wide integer[] not null default '{}';

update article_versions v set wide = (
  select array_agg((found.place + found.nth - 2)::integer order by found.place)
  from (
    select chars.place, row_number() over (order by chars.place) as nth
    from regexp_split_to_table(v.text, '') with ordinality chars(character, place)
    where ascii(chars.character) > 65535
  ) found
)
where v.text ~ '[\U00010000-\U0010FFFF]';
