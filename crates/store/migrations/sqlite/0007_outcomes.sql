-- What the partners of a partnership want young people to gain, in its own words. The code stays
-- while the wording changes, because closed votes and ticks speak of it.
create table outcomes (
    -- The partnership.
    partnership text not null references partnerships (id),
    -- "TEAM".
    code text not null,
    -- The words for adults: "Teamwork".
    adult text not null,
    -- The words for young people: "Getting things done together".
    child text not null,
    -- Where it stands in the list, from 1.
    place integer not null,
    primary key (partnership, code)
) strict, without rowid;

-- What each organisation wants for the programme. Agreed is what all of them ticked.
create table outcome_ticks (
    -- The organisation.
    organisation text not null references organisations (id),
    -- The code of the outcome.
    code text not null,
    primary key (organisation, code)
) strict, without rowid;

-- What an organisation saw of an outcome that an activity worked towards, where nothing is
-- counted. About everybody together, never about one young person.
create table outcome_notes (
    -- The organisation that wrote it.
    organisation text not null references organisations (id),
    -- The code of the outcome: "BEHA".
    code text not null,
    -- What it saw.
    words text not null,
    primary key (organisation, code)
) strict, without rowid;
