-- Who made a link last: whoever sees it can use it. None where it was made on the server itself.
alter table invitations add column made_by text;

-- Accounts that somebody came to by a colleague's link: worries stay shut for them until somebody else says that it
-- is them. A line for each who made a link that was used.
create table held_accounts (
    -- Whose account it is.
    adult text not null references adults (id),
    -- Who made the link. They never say that it is them.
    made_by text not null references adults (id),
    -- Their job title then.
    by_title text not null,
    -- When the link was used.
    since bigint not null,
    primary key (adult, made_by)
);

create index held_accounts_made_by on held_accounts (made_by);
