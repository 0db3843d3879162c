-- The money of a programme, line by line, and what is given in kind.
create table budget_lines (
    -- Its id.
    id text primary key not null,
    -- The partnership whose programme it is.
    partnership text not null references partnerships (id),
    -- Money in, the young people's pot, other money out, or a gift in kind.
    kind text not null check (kind in ('in', 'pot', 'out', 'gift')),
    -- Who gives it and may change it; none for a grant and for what goes out.
    organisation text references organisations (id),
    -- What it is: "Minibus".
    words text not null,
    -- How many of it.
    units bigint not null,
    -- What one costs, in pence; 0 for a gift in kind.
    price bigint not null
);

create index budget_lines_partnership on budget_lines (partnership);
create index budget_lines_organisation on budget_lines (organisation) where organisation is not null;
