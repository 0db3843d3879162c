-- Counts after suppression, frozen when the round closed. Nothing changes them.
create table tallies (
    -- The round.
    round text not null references rounds (id),
    -- For whose eyes: those in the partnership, or files and prints.
    profile text not null check (profile in ('inside', 'outside')),
    -- What may be seen, as JSON.
    published text not null,
    primary key (round, profile)
) strict;

create trigger tallies_are_frozen before update on tallies
begin
    select raise(abort, 'a published tally never changes');
end;
