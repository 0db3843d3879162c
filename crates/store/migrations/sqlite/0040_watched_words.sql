-- What an organisation adds to the words to watch. Read by its safeguarding lead, its deputy and its leaders; what
-- they find is shown to who reads the words of its young people. No word of a young person is in it.
create table watched_words (
    -- Its id.
    id text primary key not null,
    -- The organisation that watches for it.
    organisation text not null references organisations (id),
    -- What it may be about: disclosure, names, contact, rude.
    kind text not null,
    -- The words, as typed.
    words text not null
) strict;

create index watched_words_organisation on watched_words (organisation);

-- Lines that come with Fifth and that an organisation does not watch for.
create table unwatched_words (
    -- The organisation.
    organisation text not null references organisations (id),
    -- What the line may be about.
    kind text not null,
    -- The line, as it stands in the list that comes with Fifth.
    line text not null,
    primary key (organisation, kind, line)
) strict;
