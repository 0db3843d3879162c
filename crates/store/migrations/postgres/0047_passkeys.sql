-- Passkeys of adults. The disk holds what proves one, never what is one: that stays in the phone.
create table passkeys (
    -- What its adult's list calls it by.
    id text primary key not null,
    -- Whose it is.
    adult text not null references adults (id),
    -- The name that the phone gave it.
    credential bytea not null unique,
    -- The public key, and what does not change.
    fixed bytea not null,
    -- How often it was used, as the phone counts, and what else changes.
    moving bytea not null,
    -- How its adult calls it.
    name text not null,
    -- When it was made.
    made_at bigint not null,
    -- When it let its adult in last.
    used_at bigint
);

create index passkeys_adult on passkeys (adult);

-- Questions that were answered: an answer that somebody has seen opens nothing a second time.
create table passkey_answers (
    -- The SHA-256 of the sealed question.
    question_hash text primary key not null,
    -- From then on the question is too old to be answered, and the row goes.
    ends_at bigint not null
);

create index passkey_answers_ends_at on passkey_answers (ends_at);
