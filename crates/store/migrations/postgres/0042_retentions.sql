-- How long an organisation keeps each kind of thing, where its leaders have chosen. What has no row here lasts
-- as long as is usual.
create table retentions (
    -- The organisation. Its leaders read and change it, and who hears worries that of worries.
    organisation text not null references organisations (id),
    -- "voices".
    kind text not null,
    -- So many days.
    days bigint not null,
    primary key (organisation, kind)
);

-- When the clock took what young people left out of the session; none while it is there.
alter table sessions add column let_go_at bigint;

-- That something was deleted whose bytes still lie in the files, until these are written anew. Nothing about it.
create table wipes (
    -- The how manyth deletion it is.
    nth bigint generated always as identity primary key,
    -- When it was deleted.
    since bigint not null
);

-- Worries that the clock is removing, inside one transaction. It refers to nothing, since it outlives its worry
-- by a statement.
create table worries_due (
    -- The worry.
    worry text primary key not null
);

create function worries_due_are_closed() returns trigger language plpgsql as $$
begin
    if exists (select 1 from worry_record where worry = new.worry and done = 'closed') then
        return new;
    end if;
    raise exception 'a worry that is open is never removed';
end
$$;

create trigger worries_due_are_closed before insert on worries_due for each row execute function worries_due_are_closed();

-- Only the clock removes a worry, once it is closed; and an invented partnership goes with all that was typed into it.
create or replace function worries_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from worries_due where worry = old.id)
        or exists (select 1 from organisations join partnerships on partnerships.id = organisations.partnership
            where organisations.id = old.organisation and partnerships.demo) then
        return old;
    end if;
    raise exception 'a worry is never erased by hand';
end
$$;

create or replace function worry_record_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from worries_due where worry = old.worry)
        or exists (select 1 from worries join organisations on organisations.id = worries.organisation
            join partnerships on partnerships.id = organisations.partnership
            where worries.id = old.worry and partnerships.demo) then
        return old;
    end if;
    raise exception 'a line of the record is never erased by hand';
end
$$;
