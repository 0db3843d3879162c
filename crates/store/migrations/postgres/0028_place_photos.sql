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
    bytes bytea not null,
    -- When it was added; the first one comes first.
    added_at bigint not null
);

create index place_photos_by_place on place_photos (place, added_at);
