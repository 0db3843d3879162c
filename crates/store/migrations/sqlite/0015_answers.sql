-- What adults promise about an idea. A changed answer is a new row; all of them are kept.
create table answers (
    -- Its id.
    id text primary key not null,
    -- The idea that is answered.
    idea text not null references ideas (id),
    -- We decided.
    decision text not null check (decision in ('yes', 'yes-changed', 'not-now', 'no')),
    -- Because.
    because text not null,
    -- What happens next.
    next text,
    -- Who decided, by name or job title.
    decider text not null,
    -- By when it happens: an ISO date.
    by_when text,
    -- When it was answered.
    answered_at integer not null,
    -- The how manyth version of an answer it is: the latest is the one that is shown.
    nth integer not null,
    -- Did we do it; none until somebody has said so.
    done text check (done in ('yes', 'partly', 'not-yet')),
    -- What happened.
    happened text,
    -- Whether pupils of that session are asked if it happened.
    asks integer not null check (asks in (0, 1)),
    -- When that was written.
    followed_up_at integer
) strict;

create unique index answers_idea_nth on answers (idea, nth);

-- Whether an answer is what pupils asked for, in their own eyes.
create table replies (
    -- The idea that was answered.
    idea text not null references ideas (id),
    -- Who replies, so that it can be changed; the row goes when the pupil goes.
    pupil text not null references pupils (id),
    -- "This is what we asked for", or "not quite".
    fits integer not null check (fits in (0, 1)),
    primary key (idea, pupil)
) strict, without rowid;

create index replies_pupil on replies (pupil);
