-- What happens in a sitting, minute by minute. A session without a row has the usual plan.
create table session_plans (
    -- The session.
    session text primary key not null references sessions (id),
    -- Its lines in order, as JSON: minutes, what happens, step. For adults of the organisation;
    -- pupils see only how many minutes are left.
    lines text not null,
    -- When the worker started it; none while it waits.
    started_at integer
) strict, without rowid;
