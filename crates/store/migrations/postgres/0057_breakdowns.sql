-- Counts by group after suppression, frozen beside the tallies while a round closed. Nothing changes them.
create table breakdowns (
    -- The round.
    round text not null references rounds (id),
    -- For whose eyes: those in the partnership, or files and prints.
    profile text not null check (profile in ('inside', 'outside')),
    -- What may be seen of each group, or why nothing may, as JSON: ids of groups and options, and figures. Nobody's
    -- words are in it, no pupil and no ballot.
    published text not null,
    primary key (round, profile)
);

create function breakdowns_are_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a published breakdown never changes';
end
$$;

create trigger breakdowns_are_frozen before update on breakdowns for each row execute function breakdowns_are_frozen();
