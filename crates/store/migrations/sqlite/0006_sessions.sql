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
    -- What was planned and promised, as JSON: steps, question, pot, picks, who decides by when.
    plan text not null,
    -- The step it is at now.
    step text not null check (step in ('waiting', 'ideas', 'wall', 'vote', 'result', 'answers')),
    -- No newcomer is let in while shut.
    door_shut integer not null check (door_shut in (0, 1)),
    -- When it was made.
    made_at integer not null,
    -- From then on the code lets nobody in.
    code_ends_at integer not null,
    -- When the worker ended it; none while it lasts.
    ended_at integer,
    -- Grows by one with every change that somebody in the session can see.
    version integer not null default 1,
    -- Grows by one with every change of what is on the wall.
    wall integer not null default 0
) strict;

create index sessions_by_code on sessions (code);
create index sessions_by_organisation on sessions (organisation, made_at);

-- The groups that a session is for; they can be of several organisations.
create table session_groups (
    -- The session.
    session text not null references sessions (id),
    -- A group that is invited to it.
    group_id text not null references groups (id),
    primary key (session, group_id)
) strict, without rowid;
