-- Where a round takes place: one row for each session that holds it. A round of one session has one.
create table sittings (
    -- The round.
    round text not null references rounds (id),
    -- A session whose pupils vote in it.
    session text not null references sessions (id),
    -- When ballots were first, or last again, taken here; none while the round is only planned.
    opened_at integer,
    -- The how manyth opening of its session: the last one is what the room is at.
    opened_nth integer,
    -- When no ballots were taken here any more. A worker can open a sitting of a round over many again.
    ended_at integer,
    -- When the worker showed the result to this room.
    revealed_at integer,
    primary key (round, session)
) strict, without rowid;

create index sittings_session_opened_nth on sittings (session, opened_nth);
-- A session votes on one thing at a time.
create unique index sittings_session on sittings (session) where opened_at is not null and ended_at is null;

-- A round over many sittings: of a whole organisation or partnership, from day to day.
create table wide_rounds (
    -- The round.
    round text primary key not null references rounds (id),
    -- The partnership whose it is.
    partnership text not null references partnerships (id),
    -- The one organisation that votes; none when the whole partnership does.
    organisation text references organisations (id),
    -- Who made it, and may close it before its last day.
    made_by text not null references adults (id),
    -- The first day on which a sitting can be opened: "2026-11-23".
    first_day text not null,
    -- The last day.
    last_day text not null,
    -- How the result is shown: in each room by its worker, or on the public pages too.
    reveal text not null check (reveal in ('rooms', 'page')),
    -- Nobody is shown the result before this day; none for as soon as it is counted.
    reveal_day text
) strict, without rowid;

create index wide_rounds_partnership on wide_rounds (partnership);
create index wide_rounds_organisation on wide_rounds (organisation);
create index wide_rounds_made_by on wide_rounds (made_by);

-- Whose ideas stand in an option of a round over many sittings: alike ones share one, and all keep credit.
create table wide_ideas (
    -- The round.
    round text not null references rounds (id),
    -- An idea of the wall of some session.
    idea text not null references ideas (id),
    -- The option that it stands in: its own id, or that of the idea that it is like.
    option_id text not null,
    primary key (round, idea)
) strict, without rowid;

create index wide_ideas_idea on wide_ideas (idea);
