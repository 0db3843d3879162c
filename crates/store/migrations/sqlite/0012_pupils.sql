-- A young person with a voice here, known for one session by a picture and a colour.
-- No account, no birth date, no e-mail, and no moment of joining.
create table pupils (
    -- Its id, never shown.
    id text primary key not null,
    -- The session this pseudonym is for.
    session text not null references sessions (id),
    -- The group the pupil is counted with.
    group_id text not null references groups (id),
    -- The picture tapped at the door: "fox".
    picture text not null,
    -- The colour behind it.
    colour text not null,
    -- A name that the worker wrote, for workers' eyes.
    name text,
    -- When the worker took the pupil out of the session; the picture is free again.
    removed_at integer,
    -- When a worker last let this picture in on another device; the pupil's own page says so.
    back_at integer
) strict;

-- One picture in one colour is one pupil.
create unique index pupils_session_picture_colour on pupils (session, picture, colour) where removed_at is null;
-- The one above leaves out those who were taken out; they refer to the session too.
create index pupils_session on pupils (session);
create index pupils_group_id on pupils (group_id);

-- Devices that ask to be let back in as a pupil who is already there.
create table returns (
    -- The SHA-256 of the token that the asking device holds.
    token_hash text primary key not null,
    -- The pupil it says it is.
    pupil text not null references pupils (id),
    -- The two digits that this device and the room show, so that the right one is let in.
    number integer not null,
    -- When it asked; after a quarter of an hour nobody waits for it.
    asked_at integer not null,
    -- The how manyth it is: who waits longest comes first.
    nth integer not null
) strict, without rowid;

create index returns_pupil_asked_at on returns (pupil, asked_at);

-- The co-host: the pupil who runs the steps of a session and its timer, until a worker takes that back.
create table co_hosts (
    -- The session; one pupil at a time.
    session text primary key not null references sessions (id),
    -- The pupil.
    pupil text not null references pupils (id)
) strict, without rowid;

create index co_hosts_pupil on co_hosts (pupil);

-- Who waits at the door until a worker lets them in: beyond the list of the group, or taken out before.
create table newcomers (
    -- The session that it is the door of.
    session text not null references sessions (id),
    -- The SHA-256 of the token that the device holds.
    token_hash text not null,
    -- The id that the pupil gets once let in.
    id text not null,
    -- The group that was chosen.
    group_id text not null references groups (id),
    -- The picture tapped at the door; nobody else gets it meanwhile.
    picture text not null,
    -- The colour behind it.
    colour text not null,
    -- This device was taken out of the session before.
    was_taken_out integer not null check (was_taken_out in (0, 1)),
    primary key (session, token_hash)
) strict, without rowid;

create unique index newcomers_session_picture_colour on newcomers (session, picture, colour);
create index newcomers_group_id on newcomers (group_id);

-- Devices that were taken out of a session, until it ends: they do not come in again by themselves.
create table taken_out (
    -- The session.
    session text not null references sessions (id),
    -- The SHA-256 of the token that the device holds.
    token_hash text not null,
    primary key (session, token_hash)
) strict, without rowid;
create index taken_out_token_hash on taken_out (token_hash);
