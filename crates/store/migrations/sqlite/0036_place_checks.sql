-- What was looked at in a place: fire exits, an insurance. A job title says by whom, never a name.
create table place_checks (
    -- Its id.
    id text primary key not null,
    -- The place.
    place text not null references places (id),
    -- What was looked at. Adults who work in the partnership read it.
    looked text not null,
    -- By whom, as a job title.
    by_post text not null,
    -- On which day, in ISO form.
    looked_on text not null,
    -- The last day of what was seen, where it runs out.
    runs_out text
) strict;

create index place_checks_place on place_checks (place);
