-- Worries, as they came. Only the safeguarding lead and the deputy of the young person's own organisation read
-- them, and its head what they did not open. They refer to no session, pupil or idea: clearing a session away
-- takes no worry with it. Nothing changes them.
create table worries (
    -- Its id.
    id text primary key not null,
    -- The young person's own organisation.
    organisation text not null references organisations (id),
    -- How it came: written, talk, kept, debrief.
    origin text not null,
    -- The picture and the colour of the young person; none where an adult wrote it.
    about text,
    -- The group, by its name then.
    group_name text not null,
    -- The sitting, by its name then.
    session_name text not null,
    -- The job title of the adult who passed it on.
    told_by text,
    -- The words, as typed; none from who only wants to talk.
    words text,
    -- How to find the young person, in own words.
    find text,
    -- The idea that a worker kept private, to write down when that is taken back. It refers to nothing.
    idea text,
    -- When it came.
    sent_at bigint not null
);

create index worries_organisation on worries (organisation, sent_at);
create index worries_idea on worries (idea);

-- What was done about worries, line by line: the record. Read by who reads the worry.
create table worry_record (
    -- The how manyth line it is: the clock can be set back, the record cannot.
    nth bigint generated always as identity primary key,
    -- The worry.
    worry text not null references worries (id),
    -- When.
    at bigint not null,
    -- Who: an adult's id; none where the clock did it.
    who text,
    -- The job title then.
    job_title text not null,
    -- What: opened, told, passed-on, decided, put-back, closed.
    done text not null,
    -- To whom it went: lead, deputy, head.
    rung text,
    -- What was decided.
    course text,
    -- Why, in the words of who did it.
    why text
);

create index worry_record_worry on worry_record (worry);

create function worries_stay_as_they_came() returns trigger language plpgsql as $$
begin
    raise exception 'a worry never changes';
end
$$;

create trigger worries_stay_as_they_came before update on worries for each row execute function worries_stay_as_they_came();

create function worry_record_is_kept_as_written() returns trigger language plpgsql as $$
begin
    raise exception 'a line of the record never changes';
end
$$;

create trigger worry_record_is_kept_as_written before update on worry_record for each row execute function worry_record_is_kept_as_written();

-- Only an invented partnership is removed with all that was typed into it.
create function worries_stay() returns trigger language plpgsql as $$
begin
    if exists (select 1 from organisations join partnerships on partnerships.id = organisations.partnership
        where organisations.id = old.organisation and partnerships.demo) then
        return old;
    end if;
    raise exception 'a worry is never erased';
end
$$;

create trigger worries_stay before delete on worries for each row execute function worries_stay();

create function worry_record_stays() returns trigger language plpgsql as $$
begin
    if exists (select 1 from worries join organisations on organisations.id = worries.organisation
        join partnerships on partnerships.id = organisations.partnership
        where worries.id = old.worry and partnerships.demo) then
        return old;
    end if;
    raise exception 'a line of the record is never erased';
end
$$;

create trigger worry_record_stays before delete on worry_record for each row execute function worry_record_stays();
