-- One question, and the time in which ballots may be cast on it.
create table rounds (
    -- Its id.
    id text primary key not null,
    -- The session it belongs to.
    session text not null references sessions (id),
    -- What is asked, in full.
    question text not null,
    -- How a ballot is marked, as JSON.
    method text not null,
    -- How ballots are counted, as JSON.
    rule text not null,
    -- What can be chosen, as JSON: idea, words, picture and cost as they were at the opening.
    options text not null,
    -- The youngest in the groups in the room, in whole years.
    ages_from bigint not null,
    -- The oldest in the groups in the room, in whole years.
    ages_to bigint not null,
    -- When it opened.
    opened_at bigint not null,
    -- When it closed, for ever.
    closed_at bigint,
    -- When the worker showed the result to the room.
    revealed_at bigint
);

create index rounds_by_session on rounds (session, opened_at);
-- A session votes on one thing at a time.
create unique index rounds_open on rounds (session) where closed_at is null;
