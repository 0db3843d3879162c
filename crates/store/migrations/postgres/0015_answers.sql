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
    answered_at bigint not null,
    -- The how manyth version of an answer it is: the latest is the one that is shown.
    nth bigint not null,
    -- Did we do it; none until somebody has said so.
    done text check (done in ('yes', 'partly', 'not-yet')),
    -- What happened.
    happened text,
    -- Whether pupils of that session are asked if it happened.
    asks boolean not null,
    -- When that was written.
    followed_up_at bigint
);

create unique index answers_idea_nth on answers (idea, nth);

-- Whether an answer is what pupils asked for, in their own eyes.
create table replies (
    -- The idea that was answered.
    idea text not null references ideas (id),
    -- Who replies, so that it can be changed; the row goes when the pupil goes.
    pupil text not null references pupils (id),
    -- "This is what we asked for", or "not quite".
    fits boolean not null,
    primary key (idea, pupil)
);

create index replies_pupil on replies (pupil);
