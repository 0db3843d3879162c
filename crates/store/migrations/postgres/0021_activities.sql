-- What came of ideas that got a yes.
create table activities (
    -- Its id.
    id text primary key not null,
    -- The partnership that does it.
    partnership text not null references partnerships (id),
    -- The idea that it was; one idea is one activity.
    idea text not null unique references ideas (id),
    -- The words of the idea, as they were answered: pupils read them as they were written.
    name text not null,
    -- What kind of enrichment it is; none until somebody has said so.
    category text check (category in ('civic', 'arts', 'nature', 'sport', 'life-skills')),
    -- What it takes from the pot, in pence.
    cost bigint not null,
    -- The organisation whose young people had the idea; none when that is not said.
    credit_organisation text references organisations (id),
    -- The group that had the idea; only one that a worker offered, ten of which were there.
    credit_group text references groups (id),
    -- The organisation that leads it.
    lead text not null references organisations (id),
    -- The job title of who leads it there; no name, so that it outlives who leaves.
    post text,
    -- When it was made.
    made_at bigint not null
);

create index activities_partnership_made_at on activities (partnership, made_at);
create index activities_credit_organisation on activities (credit_organisation) where credit_organisation is not null;
create index activities_credit_group on activities (credit_group) where credit_group is not null;
create index activities_lead on activities (lead);

-- Who runs an activity.
create table activity_organisations (
    -- The activity.
    activity text not null references activities (id),
    -- An organisation that runs it.
    organisation text not null references organisations (id),
    primary key (activity, organisation)
);

create index activity_organisations_organisation on activity_organisations (organisation);

-- What each of them wants young people to gain by it.
create table activity_outcomes (
    -- The activity.
    activity text not null,
    -- The organisation that ticked it, which runs the activity.
    organisation text not null,
    -- The outcome: "TEAM".
    code text not null,
    primary key (activity, organisation, code),
    foreign key (activity, organisation) references activity_organisations (activity, organisation)
);

-- The sessions that an activity is in.
create table activity_sessions (
    -- The activity.
    activity text not null references activities (id),
    -- A session that has a day.
    session text not null references bookings (session),
    primary key (activity, session)
);

create index activity_sessions_session on activity_sessions (session);
