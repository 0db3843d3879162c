-- Links by which adults come in: a colleague, the first leader of another organisation, or one who
-- needs a new password. Each is for one use, and its row goes with that use.
create table invitations (
    -- Its id, by which leaders take it back.
    id text primary key not null,
    -- The SHA-256 of the secret in the link: a stolen disk opens no door.
    token_hash text not null unique,
    -- The partnership that asks.
    partnership text not null references partnerships (id),
    -- The organisation that a colleague comes into, or whose adult gets a new password; none for another
    -- organisation, which says itself what it is.
    organisation text references organisations (id),
    -- The adult who gets a new password; none for one who is new.
    adult text references adults (id),
    -- Whether the second step of that adult goes too, because phone and paper are gone.
    afresh integer not null check (afresh in (0, 1)),
    -- What a new adult may do.
    role text not null check (role in ('youth-worker', 'leader', 'safeguarding-lead', 'deputy', 'reader')),
    -- The job title, as it was foreseen; may be empty, then the adult says it.
    job_title text not null,
    -- The e-mail address it was made for, in lower case. Leaders of the organisation that asks see it.
    email text not null check (email = lower(email)),
    -- The organisation whose leader asks, and whose leaders may take it back; none of one that was made
    -- on the server itself for another organisation.
    asked_by text references organisations (id),
    -- When it was made.
    made_at integer not null,
    -- When it ends by itself.
    ends_at integer not null
) strict;

create index invitations_partnership on invitations (partnership);
create index invitations_organisation on invitations (organisation);
create index invitations_adult on invitations (adult);
create index invitations_asked_by on invitations (asked_by);
