-- The address under which calendar apps read the programme. A new one ends the old one.
create table calendar_links (
    -- The partnership whose programme it is.
    partnership text primary key not null references partnerships (id),
    -- The secret in the address. Not hashed, so that adults can read the address again: it opens
    -- days, places and names of activities, and nothing about a person.
    token text not null unique,
    -- When it was made.
    made_at integer not null
) strict, without rowid;
