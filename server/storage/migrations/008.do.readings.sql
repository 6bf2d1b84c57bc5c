-- Which reading of its text an article's facts come from (server/storage/reading.ts). What was stored before readings
-- were counted is of the first; a newer Dixit reads such articles anew.
alter table articles add column reading integer not null default 1;
create index articles_by_reading on articles (reading);
