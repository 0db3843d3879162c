-- What a place has and has not. What has no row here is to be asked.
create table place_features (
    -- The place.
    place text not null references places (id),
    -- "step-free".
    feature text not null,
    -- Whether it has it.
    has text not null check (has in ('yes', 'no')),
    primary key (place, feature)
) strict, without rowid;
