-- What one organisation asked of another: may your group come to our sessions? A yes holds for all
-- sessions of the asking organisation until it is taken back. Adults of both organisations see it.
create table group_requests (
    -- Its id.
    id text primary key not null,
    -- The group that is asked for; its organisation answers.
    group_id text not null references groups (id),
    -- The organisation that would run the sessions.
    asking text not null references organisations (id),
    -- The adult who asked, shown by job title.
    asked_by text not null references adults (id),
    -- When.
    asked_at bigint not null,
    -- What is planned: "A graffiti wall".
    what text not null,
    -- When it would be, in words; empty when nobody has said.
    days text not null,
    -- Where, in words; empty when nobody has said.
    place text not null,
    -- What the home organisation said; none while it waits.
    answer text check (answer in ('yes', 'no')),
    -- When.
    answered_at bigint,
    -- Why it said no.
    why text,
    -- When a yes was taken back; none while it holds.
    taken_back_at bigint,
    check ((answer is null) = (answered_at is null)),
    check ((why is not null) = coalesce(answer = 'no', false)),
    check (taken_back_at is null or answer = 'yes')
);

-- One that waits or holds for each pair; what was said before is kept.
create unique index group_requests_group_id_asking on group_requests (group_id, asking)
    where taken_back_at is null and (answer is null or answer = 'yes');
create index group_requests_asking on group_requests (asking);
create index group_requests_asked_by on group_requests (asked_by);
create index group_requests_group_id on group_requests (group_id);
