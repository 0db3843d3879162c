-- Its author says that others may read these words outside the room. Nobody else sets it, and it can be taken
-- back at any time.
alter table ideas add column may_quote boolean not null default false;
