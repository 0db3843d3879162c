-- The option of an open vote that a hand pointed at last: it shines on the big screen for a moment.
alter table screens add column lit text;
-- When, in milliseconds since 1970.
alter table screens add column lit_since bigint;
