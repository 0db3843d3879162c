-- What an organisation has said of who hears worries, beside the roles of its sign-ins.
create table duties (
    -- The organisation. Its leaders change this line, and nobody else.
    organisation text primary key not null references organisations (id),
    -- The head or chief officer, who hears what the lead and the deputy did not open; none when nobody is named.
    head text references adults (id),
    -- When somebody begins to read, in ISO form. Pupils are told.
    reads_from text not null,
    -- When nobody reads any more.
    reads_until text not null,
    -- On which days of the week, by their numbers from Monday on: "12345".
    reads_days text not null,
    -- Whether also on days without school.
    reads_in_holidays integer not null check (reads_in_holidays in (0, 1)),
    -- The lead is away until this moment, and the deputy hears first; none when the lead is there.
    lead_back_at integer
) strict, without rowid;

create index duties_head on duties (head);
