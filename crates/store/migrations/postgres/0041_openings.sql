-- Who read what a young person wrote before it was released: for the safeguarding lead of the young person's own
-- organisation. Never the words. It refers to no other table, since it outlives what it is about.
create table openings (
    -- The how manyth line it is.
    nth bigint generated always as identity primary key,
    -- When the adult saw it first.
    at bigint not null,
    -- The adult's id.
    who text not null,
    -- The job title then.
    job_title text not null,
    -- The name of the organisation that the adult spoke for.
    works_at text not null,
    -- The organisation of the young person, whose lead reads this.
    organisation text not null,
    -- What it was: idea, words (of a vote).
    what text not null,
    -- The idea, or the round; it refers to nothing, and is there so that nothing is counted twice.
    about text not null,
    -- The group, by its name then; empty where nobody knows whose it is.
    group_name text not null,
    -- The sitting, by its name then.
    session_name text not null
);

create unique index openings_who_about on openings (who, organisation, about);
create index openings_organisation on openings (organisation, at);

create function openings_are_kept_as_written() returns trigger language plpgsql as $$
begin
    raise exception 'who opened what never changes';
end
$$;

create trigger openings_are_kept_as_written before update on openings for each row execute function openings_are_kept_as_written();
