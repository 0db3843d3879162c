-- Adults who can sign in, and those who could: who leaves keeps only the job title beside what was done.
create table adults (
    -- The adult's id.
    id text primary key not null,
    -- The organisation the adult speaks for.
    organisation text not null references organisations (id),
    -- The e-mail address to sign in with, in lower case; none any more of one who left.
    email text unique check (email = lower(email)),
    -- The name, as colleagues say it; of one who left, the job title.
    name text not null,
    -- "Youth worker", "Deputy head": shown beside what the adult decided.
    job_title text not null,
    -- What the adult may do.
    role text not null check (role in ('youth-worker', 'leader', 'safeguarding-lead', 'deputy', 'reader')),
    -- The argon2 hash of the password; none until an invitation is taken up, none
    -- any more of one who left.
    password_hash text,
    -- When the adult left, or was taken away; none of those who are here.
    left_at bigint
);

create index adults_organisation on adults (organisation);
