-- A show of hands in a round of one session: what two adults counted, sealed until the close, and how many hands
-- count. Whose hand it was is written nowhere; whoever raised one is not on the roll.
create table hands (
    -- The round.
    round text primary key not null references rounds (id),
    -- Counted once, or to be counted anew, by nobody yet; twice and not alike; settled and counts.
    state text not null check (state in ('once', 'differs', 'used')),
    -- How many hands count, once two adults agree; this number alone stays after the close.
    raised bigint not null,
    -- Who counted first, so that another counts the second time; none after the close, nor while it is counted anew.
    first_by text references adults (id),
    -- What that adult counted, sealed; none where nobody is named.
    first_sealed bytea,
    -- Who counted the second time; none until then.
    second_by text references adults (id),
    -- What that adult counted, sealed; none until then.
    second_sealed bytea,
    -- One adult, who was the only one, counted twice.
    alone boolean not null
);

create index hands_first_by on hands (first_by);
create index hands_second_by on hands (second_by);
