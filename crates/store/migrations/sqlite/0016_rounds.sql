-- One question, and the time in which ballots may be cast on it.
create table rounds (
    -- Its id.
    id text primary key not null,
    -- The session it was made for; none of a round over many sittings. Where it takes place, and when ballots
    -- are cast there, is in `sittings`.
    session text references sessions (id),
    -- What is asked, in full.
    question text not null,
    -- How a ballot is marked and how ballots are counted, as JSON: method, rule, pot, seats.
    terms text not null,
    -- What can be chosen, as JSON: id, words, picture and cost as they were at the opening.
    options text not null,
    -- The youngest in the groups in the room, in whole years.
    ages_from integer not null,
    -- The oldest in the groups in the room, in whole years.
    ages_to integer not null,
    -- When it was planned.
    planned_at integer not null,
    -- The how manyth round that was planned: they wait in this order. None for one that nobody planned.
    planned_nth integer,
    -- When it opened; none while it is only planned.
    opened_at integer,
    -- The how manyth round that was opened: the last one is what its room is at.
    opened_nth integer,
    -- When it closed, for ever.
    closed_at integer,
    -- How many ballots were counted at the close; who cast them is written nowhere.
    voted integer
) strict;

create index rounds_session on rounds (session);
create index rounds_opened_nth on rounds (opened_nth);
create index rounds_planned_nth on rounds (planned_nth);
-- A pupil who is taken out leaves the rolls of rounds that are not closed. Those are few.
create index rounds_closed_at on rounds (closed_at) where closed_at is null;

-- Who is entitled to vote in a round: those present when it opened and those who came later.
-- Who has voted is not written here, nor anywhere else.
create table roll (
    -- The round.
    round text not null references rounds (id),
    -- A pupil who may cast a ballot in it.
    pupil text not null references pupils (id),
    -- Whose one ballot it is, wherever it is cast: the pupil's card, else the pupil.
    voter text not null,
    -- The group the pupil is counted with.
    group_id text not null references groups (id),
    primary key (round, voter)
) strict, without rowid;

-- A pupil who is taken out is looked for in all rounds.
create index roll_pupil on roll (pupil);
create index roll_group_id on roll (group_id);
-- A card that is replaced is looked for in all rounds, too.
create index roll_voter on roll (voter);
