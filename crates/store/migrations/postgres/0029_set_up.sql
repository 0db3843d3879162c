-- Setting Fifth up, on a disk that serves nobody yet.

-- The link that an empty disk prints. It lets the first adult in, once, and is gone after that.
create table set_up_links (
    -- The SHA-256 of its secret; the secret itself lies nowhere.
    hash text primary key not null,
    -- When it was made.
    made_at bigint not null
);

-- The leader who is setting Fifth up. The row goes with the first session: then it is done.
create table set_ups (
    -- The leader.
    adult text primary key not null references adults (id)
);
