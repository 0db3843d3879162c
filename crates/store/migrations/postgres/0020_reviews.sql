-- What organisations said, review by review, about what they get. All are kept.
create table reviews (
    -- The organisation.
    organisation text not null references organisations (id),
    -- When it said so.
    reviewed_at bigint not null,
    -- Whether it gets what it wants.
    met text not null check (met in ('met', 'partly', 'not-yet')),
    primary key (organisation, reviewed_at)
);
