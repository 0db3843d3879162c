-- Schools and clubs working together. One server serves one partnership.
--
-- For all tables: times are whole milliseconds since 1970 (UTC); yes and no are 1 and 0 here
-- and true and false in PostgreSQL, and the same Rust reads both; ids are random texts.
create table partnerships (
    -- Its id.
    id text primary key not null,
    -- Its name, as the partners say it.
    name text not null,
    -- Invented data: every page says "Demo", and one button removes it all.
    demo integer not null check (demo in (0, 1)),
    -- The day of the next review, in ISO form; none until one is set.
    next_review text,
    -- The sixth ingredient, in the partnership's own words; none until it writes one.
    sixth text
) strict;
