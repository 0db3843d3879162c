-- Counts after suppression, frozen when the round closed. Nothing changes them.
create table tallies (
    -- The round.
    round text not null references rounds (id),
    -- For whose eyes: those in the partnership, or files and prints.
    profile text not null check (profile in ('inside', 'outside')),
    -- What may be seen, as JSON.
    published text not null,
    primary key (round, profile)
);

create function tallies_are_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a published tally never changes';
end
$$;

create trigger tallies_are_frozen before update on tallies for each row execute function tallies_are_frozen();
