-- The pupil who runs the steps of a session and its timer, until a worker takes that back.
create table hands (
    -- The session; one pupil at a time.
    session text primary key not null references sessions (id),
    -- The pupil.
    pupil text not null references pupils (id)
);

create index hands_by_pupil on hands (pupil);
