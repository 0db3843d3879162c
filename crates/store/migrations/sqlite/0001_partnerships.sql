-- Schools and clubs working together. One server serves one partnership.
--
-- For all tables: times are whole milliseconds since 1970 (UTC); yes and no are true and false in
-- PostgreSQL and 1 and 0 in SQLite, and the same Rust reads both; ids are random texts.
--
-- No engine makes an index for a reference by itself. Each reference has one here, or a row that
-- goes is searched for in whole tables. Indexes without a comment are there for that, and for order.
create table partnerships (
    -- Its id.
    id text primary key not null,
    -- Its name, as the partners say it.
    name text not null,
    -- Invented data: every page says "Demo", and one button removes it all.
    demo integer not null check (demo in (0, 1)),
    -- Not so while the invented partnership is being written: a start that finds it removes it.
    whole integer not null check (whole in (0, 1)),
    -- The day of the next review, in ISO form; none until one is set.
    next_review text,
    -- The sixth ingredient, in the partnership's own words; none until it writes one.
    sixth text
) strict;
