-- Cards for a programme: printed keys with which a pupil is the same voice in every session of a group.
-- Nothing here says which child holds which card.
create table cards (
    -- Its id, never shown.
    id text primary key not null,
    -- The group it was made for.
    group_id text not null references groups (id),
    -- The SHA-256 of the secret behind its QR code. The secret itself stands on paper alone. A lost card gets
    -- another one, and another code: the paper is dead at once, and the voice goes on.
    secret_hash text not null unique,
    -- The word and the number on it: "RIVER482". They open only a session of this group that runs now.
    code text not null,
    -- Its picture: "fox".
    picture text not null,
    -- The colour behind it.
    colour text not null,
    -- When it was made.
    made_at bigint not null,
    -- When it was ended: from then on it opens nothing, and nothing leads to it.
    ended_at bigint
);

-- No two cards that work have one code or, in one group, one picture.
create unique index cards_code on cards (code) where ended_at is null;
create unique index cards_group_id_picture_colour on cards (group_id, picture, colour) where ended_at is null;
create index cards_group_id on cards (group_id);

-- The card with which the pupil came in, while that card works. It leads from a pupil of one session to
-- the same voice in another, never to a ballot.
alter table pupils add column card text references cards (id);
-- One card is one pupil of a session.
create unique index pupils_session_card on pupils (session, card) where removed_at is null and card is not null;
create index pupils_card on pupils (card) where card is not null;

-- The card with which one waits at the door: it was taken out of the session before.
alter table newcomers add column card text references cards (id);
create index newcomers_card on newcomers (card) where card is not null;

-- How pupils of a group come in: each time by a picture, or by a card for the whole programme.
alter table groups add column voice text not null default 'pictures' check (voice in ('pictures', 'cards'));

-- What pupils say who are asked whether a promise was kept.
create table confirmations (
    -- The idea whose answer promised it.
    idea text not null references ideas (id),
    -- Who says it, so that nobody says it twice; the row goes when the pupil goes.
    pupil text not null references pupils (id),
    -- "Yes, it happened", or "not yet".
    happened boolean not null,
    primary key (idea, pupil)
);

create index confirmations_pupil on confirmations (pupil);
