-- Its author says that others may read these words outside the room. Nobody else sets it, and it can be taken
-- back at any time.
alter table ideas add column may_quote integer not null default 0 check (may_quote in (0, 1));
