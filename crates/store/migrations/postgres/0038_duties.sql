-- What an organisation has said of who hears worries, beside the roles of its sign-ins.
create table duties (
    -- The organisation. Its leaders change this line, and nobody else.
    organisation text primary key not null references organisations (id),
    -- The head or chief officer, who hears what the lead and the deputy did not open; none when nobody is named.
    head text references adults (id),
    -- When somebody begins to read on school days, in ISO form. Pupils are told.
    reads_from text not null,
    -- When nobody reads any more.
    reads_until text not null
);

create index duties_head on duties (head);
