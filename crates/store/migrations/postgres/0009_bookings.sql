-- When and where a session is held. A session without a row has no day yet.
create table bookings (
    -- The session.
    session text primary key not null references sessions (id),
    -- The day, in ISO form: "2026-12-03".
    day text not null,
    -- The last day; the same where it is held on one.
    until text not null,
    -- From when, by the clock on the wall there: "13:30:00".
    starts text not null,
    -- Until when, on each of its days.
    ends text not null,
    -- Where; none until a place is chosen.
    place text references places (id),
    -- Why there, although the place misses something that this session needs.
    why_place text
);

create index bookings_place on bookings (place) where place is not null;
