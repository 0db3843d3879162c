-- What pupils propose, in their own words.
create table ideas (
    -- Its id.
    id text primary key not null,
    -- The session it was proposed in.
    session text not null references sessions (id),
    -- Its author; none once the pupil asks to be forgotten. The authors of an idea are its own
    -- and those of all ideas that were merged into it, so that credit is never lost or copied.
    author text references pupils (id),
    -- The idea, as typed.
    words text not null,
    -- A picture for it: "pan".
    picture text,
    -- Where it could be, as typed.
    place text,
    -- Who could lead it, as typed.
    lead text,
    -- Whose words it is in: the pupil's alone, with help, or spoken for the pupil. For workers;
    -- leaders read it of many ideas together. None when nobody said, and nobody has to.
    said_by text check (said_by in ('me', 'helped', 'spoken-for')),
    -- Where it is on its way to the wall.
    state text not null check (state in ('draft', 'waiting', 'wall', 'back', 'merged', 'kept')),
    -- What the worker said when sending it back.
    note text,
    -- The idea it was made part of.
    merged_into text references ideas (id),
    -- How many times workers have decided on it: a tap on an older page is known by it. For workers.
    decided bigint not null default 0,
    -- A worker wrote to its author, who has not read it yet. For the author.
    wrote boolean not null default false,
    -- What the author of this part says to being part of the other: none while it was not said. For
    -- nobody: a no takes it out again.
    part_agrees boolean,
    -- The same of the author of the other.
    whole_agrees boolean,
    -- One of its authors said no to a merge: it stands alone. For workers.
    alone boolean not null default false,
    -- The organisation whose idea leaders may say it was, as its worker offered it: ten or more of it
    -- were in that session. None when nothing was offered. For workers and leaders.
    credit_organisation text references organisations (id),
    -- The same for a group.
    credit_group text references groups (id),
    -- What it would take from the pot, in pence, as the worker reckons.
    cost bigint,
    -- When these very words were sent (a draft: begun). Once they are on the wall or part of another
    -- idea, only the day is kept.
    sent_at bigint not null,
    -- Its place in the queue that workers read, the oldest first. None while it is a draft, nor once it
    -- is on the wall or part of another idea: it would tell who sent it.
    nth bigint,
    -- The how manyth idea of its author it is: the order of "My ideas". None without an author.
    mine bigint,
    -- A number drawn by lot when it came onto the wall: its place in every list that many read, and
    -- on the ballot, where it settles ties. Nobody sees it; none before the wall.
    drawn bigint
);

-- The wall, in the order that was drawn.
create index ideas_session_drawn on ideas (session, drawn) where state = 'wall';
create index ideas_session_nth on ideas (session, nth);
-- "My ideas", in the order in which they were sent.
create index ideas_author_mine on ideas (author, mine) where author is not null;
create index ideas_credit_organisation on ideas (credit_organisation) where credit_organisation is not null;
create index ideas_credit_group on ideas (credit_group) where credit_group is not null;
-- From an idea to its parts: credit goes to all who had one. Most are not merged.
create index ideas_merged_into on ideas (merged_into) where merged_into is not null;
