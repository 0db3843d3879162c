-- Nine ideas that a room laid as a diamond while it talked, and what it said of the first and of the last, as a worker
-- heard it. It is no vote: nothing of it is counted.
create table diamonds (
    -- The session.
    session text primary key not null references sessions (id),
    -- The ideas, what matters most first, as JSON.
    places text not null,
    -- How often two were swapped.
    turn bigint not null,
    -- Why the first is the first; empty while nobody has said.
    why_first text not null,
    -- Why the last is the last; empty while nobody has said.
    why_last text not null
);
