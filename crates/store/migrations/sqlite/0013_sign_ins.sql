-- Being known to the server: which device speaks for whom.
create table sign_ins (
    -- The SHA-256 of the token in the cookie: a stolen disk opens no door.
    token_hash text primary key not null,
    -- The pupil this device speaks for; or none, and an adult.
    pupil text references pupils (id),
    -- The adult this device speaks for; or none, and a pupil.
    adult text references adults (id),
    -- When it began.
    made_at integer not null,
    -- From then on the token is worth nothing.
    ends_at integer not null,
    -- Of an adult: what their list of sign-ins calls it. It opens nothing.
    name text unique,
    -- Of an adult: when something was done with it last, to ten minutes; after hours of quiet it has ended.
    -- Nobody writes down when a pupil is there.
    seen_at integer,
    -- Of an adult: when it got the token that it has.
    turned_at integer,
    -- The token before, while pages that were asked for with it are under way.
    before_hash text,
    -- From then on that is worth nothing.
    before_ends_at integer,
    check ((pupil is null) <> (adult is null))
) strict, without rowid;

create index sign_ins_pupil on sign_ins (pupil) where pupil is not null;
-- What a page asks while its token is made anew.
create index sign_ins_before on sign_ins (before_hash) where before_hash is not null;
-- A new password ends all sign-ins of an adult.
create index sign_ins_adult on sign_ins (adult) where adult is not null;
-- Those that have ended are swept away.
create index sign_ins_ends_at on sign_ins (ends_at);

-- Devices on which an adult was signed in before: a stranger who guesses at that account does not
-- use up their tries.
create table known_devices (
    -- The SHA-256 of the token that the device holds.
    token_hash text not null,
    -- The adult.
    adult text not null references adults (id),
    -- From then on it is a device like any other.
    ends_at integer not null,
    primary key (token_hash, adult)
) strict, without rowid;

create index known_devices_adult on known_devices (adult);
-- Those that have ended are swept away.
create index known_devices_ends_at on known_devices (ends_at);
