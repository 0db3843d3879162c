-- What a partnership adds to the lists that it begins with: roles, and what is asked of every place.
create table own_words (
    -- Its id; roles and features of places are kept under it.
    id text primary key not null,
    -- The partnership.
    partnership text not null references partnerships (id),
    -- In which list it stands.
    list text not null check (list in ('role', 'feature')),
    -- "Minibus driver", "Bike racks". Adults of the partnership read it.
    words text not null,
    -- When it was put away: nobody is asked about it. None while it is in use.
    archived_at bigint
);

create index own_words_partnership on own_words (partnership);
