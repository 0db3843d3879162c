-- What pupils wrote in a round of words, once the round is closed. Nothing tells who wrote it.
create table words (
    -- The round and a place in a shuffled order.
    id text primary key not null,
    -- The round.
    round text not null references rounds (id),
    -- The words as typed.
    words text not null,
    -- Its author ticked that the room may read it.
    may_show integer not null check (may_show in (0, 1)),
    -- When a worker let the room see them; none for words that only workers see.
    shown_at integer
) strict, without rowid;

create index words_round on words (round);
