-- What adults said to each other after a sitting. Only those of the organisation read it.
create table debriefs (
    -- The session.
    session text primary key not null references sessions (id),
    -- What we did; empty when nobody said.
    did text not null,
    -- What young people said.
    said text not null,
    -- What to change next time.
    to_change text not null,
    -- Anything to pass on. A worry about a child is not written here.
    pass_on text not null,
    -- When it was written last.
    written_at integer not null
) strict, without rowid;
