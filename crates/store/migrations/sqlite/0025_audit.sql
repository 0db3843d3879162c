-- Who did what, kept. Never a pupil, a pupil's words or a choice. It refers to no other table,
-- because it outlives what it is about.
create table audit (
    -- The how manyth line it is: the clock can be set back, the trail cannot.
    nth integer primary key,
    -- When.
    at integer not null,
    -- Who: an adult's id, or "system".
    who text not null,
    -- What was done: "round.close".
    deed text not null,
    -- To what: the id of a session, round or idea.
    about text not null
) strict;

-- It is read from its end.
create index audit_at on audit (at);
-- Two who do the same thing at once: who was first is looked for.
create index audit_about on audit (about);

create trigger audit_is_kept_as_written before update on audit
begin
    select raise(abort, 'an audit entry never changes');
end;
