-- What the big screen of a session shows at the pace of a worker's hand. One without a row shows nothing yet.
create table screens (
    -- The session.
    session text primary key not null references sessions (id),
    -- The round whose result is told; none before the first.
    round text references rounds (id),
    -- How far it is told: 1 how many voted, 2 the bars, 3 what won; 0 not at all.
    beat bigint not null default 0,
    -- The first card of the wall, or of the answers, that stands there, from nought.
    cards_from bigint not null default 0
);

create index screens_round on screens (round);
