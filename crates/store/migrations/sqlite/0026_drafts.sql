-- What was typed into a form that was not taken, too long for a cookie. Sealed with a key that only
-- the person's own cookie gives, so nobody who holds the disk can read it.
create table drafts (
    -- A hash of the person's cookies; never the cookies themselves.
    owner text primary key,
    -- The sealed draft.
    sealed text not null,
    -- When it is thrown away, in milliseconds since 1970.
    ends_at integer not null
) strict, without rowid;

create index drafts_ends_at on drafts (ends_at);
