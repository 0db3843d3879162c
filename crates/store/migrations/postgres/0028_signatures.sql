-- The one page of the partnership: who shares what, for how long, and what never. Every version is kept,
-- so that what was signed stays readable.
create table one_pages (
    -- The partnership.
    partnership text not null references partnerships (id),
    -- Which words, counted from 1. A signature is bound to this number.
    version bigint not null,
    -- The words, in JSON: typed by leaders, nothing about a pupil.
    words text not null,
    -- When they were written.
    written_at bigint not null,
    primary key (partnership, version)
);

-- What an organisation says for itself on that page.
create table page_sides (
    -- The organisation.
    organisation text primary key not null references organisations (id),
    -- Who answers for the page there: a job title.
    owner text not null,
    -- The reason in law, in its own words; may be empty.
    reason text not null
);

-- Who signed which words: one row for each organisation and version.
create table signatures (
    -- The organisation for which it was signed.
    organisation text not null references organisations (id),
    -- The partnership of the words.
    partnership text not null references partnerships (id),
    -- The version of the words.
    version bigint not null,
    -- Who signed, as a job title: it stays when the adult has left.
    job_title text not null,
    -- The organisation's own side as it was signed, in JSON: name, gives, gets, owner, reason.
    side text not null,
    -- When.
    signed_at bigint not null,
    primary key (organisation, version),
    foreign key (partnership, version) references one_pages (partnership, version)
);

create index signatures_partnership_version on signatures (partnership, version);
