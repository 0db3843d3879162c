-- Days without school. A promise of five school days leaves them out.
create table holidays (
    -- Its id.
    id text primary key not null,
    -- The partnership.
    partnership text not null references partnerships (id),
    -- "Half term".
    name text not null,
    -- Its first day, in ISO form.
    first_day text not null,
    -- Its last day.
    last_day text not null
) strict;

create index holidays_partnership_first_day on holidays (partnership, first_day);
