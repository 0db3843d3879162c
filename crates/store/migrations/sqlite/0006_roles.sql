-- Who does what in the programme, by job title: no name, so that it outlives who leaves.
create table roles (
    -- The organisation that fills it.
    organisation text not null references organisations (id),
    -- "safeguarding-lead".
    role text not null,
    -- The job title; none where nobody is needed.
    job_title text,
    -- "Not needed, because…"; none where there is a job title.
    not_needed text,
    -- Whether the organisation is good at it and comfortable with it.
    comfortable integer not null check (comfortable in (0, 1)),
    primary key (organisation, role),
    check ((job_title is null) <> (not_needed is null))
) strict, without rowid;
