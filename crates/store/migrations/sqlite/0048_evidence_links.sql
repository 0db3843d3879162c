-- Links by which somebody outside reads what was published in some weeks.
create table evidence_links (
    -- Its id.
    id text primary key not null,
    -- The partnership whose evidence it shows.
    partnership text not null references partnerships (id),
    -- The secret in the address. Not hashed, so that leaders can read the address again: it opens what was
    -- published for those outside, and nothing about a person.
    token text not null unique,
    -- For whom it was made: "the trust's board".
    whom text not null,
    -- The first day that it shows, in ISO form.
    first_day text not null,
    -- The last day that it shows.
    last_day text not null,
    -- The last day on which it works; the row goes with the next link that is made after it.
    ends_on text not null
) strict;

create index evidence_links_partnership on evidence_links (partnership);
