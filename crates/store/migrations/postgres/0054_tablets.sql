-- Tablets that are passed on in a session, from one child to the next, until it ends. No row leads to a pupil.
create table tablets (
    -- The SHA-256 of the token that the tablet holds.
    token_hash text not null,
    -- The session.
    session text not null references sessions (id),
    -- The group of the row of children, so that nobody is asked for it again; none where there are several.
    group_id text references groups (id),
    -- How many have passed it on: a number for the workers of the room, and nobody's.
    turns bigint not null,
    -- It is passed on no more, or in another session; what it counted stays.
    ended boolean not null,
    primary key (token_hash, session)
);

create index tablets_session on tablets (session);
create index tablets_group_id on tablets (group_id);
