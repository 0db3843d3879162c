-- All choices one pupil casts in a round.
create table ballots (
    -- Random while the round is open; afterwards the place in a shuffled order, which says nothing.
    id text primary key not null,
    -- The round.
    round text not null references rounds (id),
    -- Who cast it, so that it can be changed; none for ever once the round is closed.
    pupil text references pupils (id),
    -- The group it is counted with; after the close only if ten ballots or more share it.
    group_id text references groups (id),
    -- After the close, of ballots that lost their group: the organisation, if ten or more share it.
    organisation text references organisations (id),
    -- The ideas that were picked, as JSON, in the order of their ids.
    choices text not null
) strict, without rowid;

-- One pupil, one ballot: a second one replaces the first.
create unique index ballots_round_pupil on ballots (round, pupil);
-- A pupil who is taken out is looked for in all rounds. Closed rounds have no pupil, so this
-- one stays as small as what is open.
create index ballots_pupil on ballots (pupil) where pupil is not null;
create index ballots_group_id on ballots (group_id) where group_id is not null;
create index ballots_organisation on ballots (organisation) where organisation is not null;
