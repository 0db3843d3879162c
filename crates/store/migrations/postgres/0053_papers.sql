-- The ballots of a round that were printed, and what became of them: numbers alone, for its workers.
create table paper_books (
    -- The round, of one session.
    round text primary key not null references rounds (id),
    -- How many were printed; their numbers are 1 and so on.
    printed bigint not null,
    -- How many pupils were given one. Who they are is written nowhere; none of them is on the roll.
    handed_out bigint not null,
    -- How many are settled and count.
    used bigint not null,
    -- How many are settled, spoilt or empty.
    void bigint not null,
    -- How many are left over, as adults counted them.
    unused bigint not null,
    -- How many are gone, as adults say.
    missing bigint not null,
    -- One adult, who was the only one, entered papers twice.
    alone boolean not null
);

-- What adults read on each paper, sealed with the key of the round, until it is counted: then these rows go.
create table papers (
    -- The round.
    round text not null references paper_books (round),
    -- The number of the paper; of no pupil.
    number bigint not null,
    -- Entered once; twice and not alike; settled and counts; settled and void.
    state text not null check (state in ('once', 'differs', 'used', 'void')),
    -- Who entered it first, so that another enters it the second time.
    first_by text not null references adults (id),
    -- What that adult read, sealed; as long as every other.
    first_sealed bytea not null,
    -- Who entered it the second time; none until then.
    second_by text references adults (id),
    -- What that adult read, sealed; none until then.
    second_sealed bytea,
    primary key (round, number)
);

create index papers_first_by on papers (first_by);
create index papers_second_by on papers (second_by);
