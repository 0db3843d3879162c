-- Where a session can be held, and what pupils can tap when asked where.
create table places (
    -- Its id.
    id text primary key not null,
    -- The partnership that uses it.
    partnership text not null references partnerships (id),
    -- Its name.
    name text not null,
    -- What is there, in words: "step-free, kitchen, noisy".
    features text not null,
    -- Its address; empty until somebody writes it.
    address text not null default '',
    -- How to get there, in words.
    way text not null default '',
    -- How many people it holds; none when nobody has said.
    capacity integer,
    -- When it is open, in words.
    open text not null default '',
    -- When it was put away: it is offered for nothing new, and what was held there stays. None while it is
    -- in use.
    archived_at integer
) strict;

create index places_partnership on places (partnership);

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

-- Photos of the way into a place, so that nobody is surprised at the door.
create table place_photos (
    -- Its id, random; the photo never changes.
    id text primary key not null,
    -- The place.
    place text not null references places (id),
    -- What it shows, in words, for those who do not see it.
    alt text not null,
    -- What the bytes are; decided by the bytes.
    kind text not null check (kind in ('image/jpeg', 'image/png', 'image/webp')),
    -- The photo, without what a camera writes beside it. Adults of the partnership see it.
    bytes blob not null,
    -- When it was added; the first one comes first.
    added_at integer not null
) strict;

create index place_photos_place_added_at on place_photos (place, added_at);
