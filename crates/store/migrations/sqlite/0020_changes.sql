-- What came of a round. A row closes it for good, and stays as it was written.
create table changes (
    -- The round.
    round text primary key not null references rounds (id),
    -- What is different now, in words that pupils read.
    changed text not null,
    -- Who checked that it is: a job title, or a group of young people.
    checked_by text not null,
    -- When it was written.
    settled_at integer not null
) strict, without rowid;
