-- Where a session can be held, and what pupils can tap when asked where.
create table places (
    -- Its id.
    id text primary key not null,
    -- The partnership that uses it.
    partnership text not null references partnerships (id),
    -- Its name.
    name text not null,
    -- What is there, in words: "step-free, kitchen, noisy".
    features text not null
) strict;

create index places_by_partnership on places (partnership);
