-- Adults who can sign in: youth workers and leaders.
create table adults (
    -- The adult's id.
    id text primary key not null,
    -- The organisation the adult speaks for.
    organisation text not null references organisations (id),
    -- The e-mail address to sign in with, in lower case.
    email text not null unique check (email = lower(email)),
    -- The name, as colleagues say it.
    name text not null,
    -- "Youth worker", "Deputy head": shown beside what the adult decided.
    job_title text not null,
    -- What the adult may do.
    role text not null check (role in ('youth-worker', 'leader')),
    -- The argon2 hash of the password; none until an invitation is taken up.
    password_hash text
);

create index adults_organisation on adults (organisation);
