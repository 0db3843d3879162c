-- The school, unit or club that answers for its people.
create table organisations (
    -- Its id.
    id text primary key not null,
    -- The partnership it belongs to.
    partnership text not null references partnerships (id),
    -- Its name.
    name text not null,
    -- What it is: "Special school", "Youth club".
    kind text not null,
    -- What it gives to the partnership, in its own words.
    gives text not null,
    -- What it wants from the partnership, in its own words.
    wants text not null
) strict;

create index organisations_by_partnership on organisations (partnership);
