-- The sitting: a time, a code on the screen, and the steps of the plan.
create table sessions (
    -- Its id; whoever has it may see the screen.
    id text primary key not null,
    -- The organisation that runs it.
    organisation text not null references organisations (id),
    -- The youth worker who made it.
    youth_worker text not null references adults (id),
    -- Its name: "Thursday Makers".
    name text not null,
    -- The code on the screen, without its space: "KITE427". Used again after a session is over.
    code text not null,
    -- The secret behind the QR code: its link is never slowed.
    secret text not null,
    -- What was planned and promised, as JSON: steps, question, pot, picks, who decides by when.
    plan text not null,
    -- The step it is at now.
    step text not null check (step in ('waiting', 'ideas', 'wall', 'vote', 'result', 'answers')),
    -- No newcomer is let in while shut.
    door_shut boolean not null,
    -- When it was made.
    made_at bigint not null,
    -- From then on the code lets pupils in; none when it did from the beginning, whatever the clock says.
    code_opens_at bigint,
    -- From then on the code lets nobody in.
    code_ends_at bigint not null,
    -- When the worker ended it; none while it lasts.
    ended_at bigint,
    -- Grows by one with every change that the pupils of the session can see. Anybody who has the id
    -- may follow it, so it never moves when an idea is sent or somebody comes in.
    version bigint not null default 1,
    -- Grows by one with every change, also those that only the workers' room shows. For workers of
    -- the organisation.
    room_version bigint not null default 1,
    -- Grows by one with every change of what is on the wall.
    wall bigint not null default 0,
    -- The how manyth session it is: the order of lists, and which of those that had a code was last.
    nth bigint not null,
    -- Only tried out: counted nowhere, and cleared away by one tap. It stays what it was made as.
    rehearsal boolean not null default false
);

-- A code is used again: the latest session that had it counts.
create index sessions_code_nth on sessions (code, nth);
create index sessions_secret on sessions (secret);
create index sessions_organisation_nth on sessions (organisation, nth);
create index sessions_nth on sessions (nth);
create index sessions_youth_worker on sessions (youth_worker);

-- The groups that a session is for; they can be of several organisations.
create table session_groups (
    -- The session.
    session text not null references sessions (id),
    -- A group that is invited to it.
    group_id text not null references groups (id),
    -- What it was called when its first pupil came in; until then it follows the group.
    name text not null,
    -- The youngest in it then, in whole years.
    ages_from bigint not null,
    -- The oldest in it then.
    ages_to bigint not null,
    -- How many pupils were on its list then.
    size bigint not null,
    primary key (session, group_id)
);

create index session_groups_group_id on session_groups (group_id);

-- What happens in a sitting, minute by minute. A session without a row has the usual plan.
create table agendas (
    -- The session.
    session text primary key not null references sessions (id),
    -- Its lines in order, as JSON: minutes, what happens, step. For adults of the organisation;
    -- pupils see only how many minutes are left.
    lines text not null,
    -- When the worker started it; none while it waits.
    started_at bigint
);
