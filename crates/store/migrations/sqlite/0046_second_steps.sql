-- The second step of an adult's sign-in: a code from an app, beside the password.
create table second_steps (
    -- The adult.
    adult text primary key not null references adults (id),
    -- What the app shares with us, sealed: the key lies in a file beside the database, or is made from the common
    -- secret of several servers. Nobody sees it again once the first code was right.
    sealed blob not null,
    -- When the first code was right; until then nothing is asked for.
    since integer,
    -- The half minute of the last code that was taken: none is taken twice.
    taken integer not null
) strict;

-- Codes on paper, for the day on which the phone is gone. One goes when it is used.
create table paper_codes (
    -- The SHA-256 of the code: it is shown once.
    code_hash text primary key not null,
    -- Whose it is.
    adult text not null references adults (id)
) strict, without rowid;

create index paper_codes_adult on paper_codes (adult);

-- Who has said the right password, and not the code yet.
create table half_sign_ins (
    -- The SHA-256 of the token in the cookie.
    token_hash text primary key not null,
    -- Whose password it was.
    adult text not null references adults (id),
    -- The page they were on their way to.
    leads_to text not null,
    -- So many codes were typed.
    typed integer not null,
    -- From then on the password is asked for again.
    ends_at integer not null
) strict, without rowid;

create index half_sign_ins_adult on half_sign_ins (adult);
-- Those that have ended are swept away.
create index half_sign_ins_ends_at on half_sign_ins (ends_at);

-- Partnerships that ask their leaders and safeguarding leads for a second step.
create table second_step_rules (
    -- The partnership.
    partnership text primary key not null references partnerships (id),
    -- Since when.
    since integer not null
) strict;

-- What somebody else did about an adult's account, until the adult has read it.
create table account_news (
    -- The adult who reads it.
    adult text not null references adults (id),
    -- When it was done.
    at integer not null,
    -- What was done.
    what text not null check (what in ('password-link', 'afresh-link')),
    -- Who did it, by job title; empty when it was done on the server itself.
    by_title text not null,
    primary key (adult, at, what)
) strict, without rowid;
