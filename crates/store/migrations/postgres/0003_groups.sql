-- Pupils counted together: a class, a club evening.
create table groups (
    -- Its id.
    id text primary key not null,
    -- The organisation that answers for these pupils.
    organisation text not null references organisations (id),
    -- Its name: "Heron class".
    name text not null,
    -- The youngest in it, in whole years.
    ages_from bigint not null,
    -- The oldest in it, in whole years.
    ages_to bigint not null,
    -- How many pupils are on its list; who they are is not known here.
    size bigint not null,
    -- When it was put away: it is offered in no new session, and what it took part in stays. None while
    -- it is in use.
    archived_at bigint
);

create index groups_organisation on groups (organisation);
