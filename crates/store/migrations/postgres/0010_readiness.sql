-- What was said to make a session ready. A session without a row was not prepared yet.
create table readiness (
    -- The session.
    session text primary key not null references sessions (id),
    -- How many come, what the session needs of its place (never a child's need), who does what,
    -- what was checked, as JSON. Workers of the organisation and leaders of the partnership see it.
    said text not null,
    -- The adult who called it ready; none while it is not.
    called_by text references adults (id),
    -- When.
    called_at bigint
);

create index readiness_called_by on readiness (called_by) where called_by is not null;
