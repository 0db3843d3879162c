-- Schools and clubs working together. One server serves one partnership.
--
-- For all tables: times are whole milliseconds since 1970 (UTC); yes and no are true and false here
-- and 1 and 0 in SQLite, and the same Rust reads both; ids are random texts.
create table partnerships (
    -- Its id.
    id text primary key not null,
    -- Its name, as the partners say it.
    name text not null,
    -- Invented data: every page says "Demo", and one button removes it all.
    demo boolean not null,
    -- The day of the next review, in ISO form; none until one is set.
    next_review text,
    -- The sixth ingredient, in the partnership's own words; none until it writes one.
    sixth text
);
