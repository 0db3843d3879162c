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
);
