-- Whose words an idea is in: the pupil's alone, with help, or spoken for the pupil. For workers
-- and leaders; nobody has to say.
alter table ideas add column
    -- None when nobody said.
    said_by text check (said_by in ('me', 'helped', 'spoken-for'));
