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
    gets text not null,
    -- When it left the partnership; none of those that are in it. Its adults cannot sign in any more and
    -- its groups take part in nothing new; what was agreed stays readable to the others.
    archived_at integer
) strict;

create index organisations_partnership on organisations (partnership);

-- What organisations said, review by review, about what they get. All are kept.
create table reviews (
    -- The organisation.
    organisation text not null references organisations (id),
    -- When it said so.
    reviewed_at integer not null,
    -- Whether it gets what it wants.
    met text not null check (met in ('met', 'partly', 'not-yet')),
    -- The how manyth review: the last one counts.
    nth integer not null,
    primary key (organisation, nth)
) strict, without rowid;
