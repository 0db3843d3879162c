-- Letters to adults that wait to be sent. A row goes when its letter was sent, or after three days.
create table letters (
    -- Its id.
    id text primary key not null,
    -- The e-mail address it goes to: of an adult, or of somebody who is invited.
    recipient text not null,
    -- Its subject: our sentence, and names that adults gave.
    subject text not null,
    -- Its words, likewise, and never a word of a pupil. It may hold a link that lets its reader in.
    body text not null,
    -- When it was written.
    written_at integer not null,
    -- It is not tried before.
    try_at integer not null,
    -- How often it was tried.
    tried integer not null
) strict;

create index letters_try_at on letters (try_at);

-- On which day an adult was last told by e-mail what is owed.
create table reminders (
    -- The adult.
    adult text primary key not null references adults (id),
    -- The day, in ISO form.
    day text not null
) strict, without rowid;
