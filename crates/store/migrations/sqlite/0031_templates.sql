-- Sessions that an organisation holds again and again: a new one is a copy of this one.
create table templates (
    -- The session that is copied, as it stands.
    session text primary key not null references sessions (id),
    -- What its workers call it: "Class meeting". For workers of the organisation that runs the session.
    name text not null,
    -- The how manyth template it is.
    nth integer not null
) strict, without rowid;

-- Workers of other organisations who were given the room of a session, until it ends.
create table session_workers (
    -- The session.
    session text not null references sessions (id),
    -- The worker, of an organisation whose group is in the session.
    adult text not null references adults (id),
    primary key (session, adult)
) strict, without rowid;

create index session_workers_adult on session_workers (adult);
