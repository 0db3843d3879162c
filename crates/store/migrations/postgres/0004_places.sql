-- Where a session can be held, and what pupils can tap when asked where.
create table places (
    -- Its id.
    id text primary key not null,
    -- The partnership that uses it.
    partnership text not null references partnerships (id),
    -- Its name.
    name text not null,
    -- What is there, in words: "step-free, kitchen, noisy".
    features text not null,
    -- Its address; empty until somebody writes it.
    address text not null default '',
    -- How to get there, in words.
    way text not null default '',
    -- How many people it holds; none when nobody has said.
    capacity bigint,
    -- When it is open, in words.
    open text not null default ''
);

create index places_by_partnership on places (partnership);
