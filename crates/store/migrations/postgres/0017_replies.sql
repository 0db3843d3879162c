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

create index replies_by_pupil on replies (pupil);
