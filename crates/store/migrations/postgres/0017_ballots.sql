-- All choices one pupil casts in a round, sealed, while the round is open. The close counts and deletes
-- them. The key that seals them is in no part of the database, and is destroyed at the close.
create table ballots (
    -- The round.
    round text not null references rounds (id),
    -- Whose ballot it is, hashed with the key of the round: no pupil, no card, no order and no time.
    pupil_hash text not null,
    -- The device that cast it, hashed with the same key: no other may change it.
    device_hash text not null,
    -- Of a round over many sittings: in which it was cast, hashed with the same key, so that each room
    -- reads how many of its own have voted.
    sitting text,
    -- What was chosen and written, sealed; as long as every other ballot of the round.
    sealed bytea not null,
    primary key (round, pupil_hash)
);

create index ballots_round_sitting on ballots (round, sitting) where sitting is not null;

-- The keys of open rounds, where several servers share a database: sealed with their common secret,
-- which the database never sees. Else each key is a file outside the database, and nothing is here.
create table round_keys (
    -- The round.
    round text primary key not null references rounds (id),
    -- Its key, sealed.
    sealed bytea not null
);
