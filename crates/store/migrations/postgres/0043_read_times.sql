-- How the promise was kept to read what young people send: numbers of ideas, and nothing of any.
-- So many were read in the time that is promised.
alter table sessions add column read_in_time bigint not null default 0;
-- So many later.
alter table sessions add column read_late bigint not null default 0;
