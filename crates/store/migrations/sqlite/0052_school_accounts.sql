-- Which school account (OpenID Connect) is which adult's.
create table school_accounts (
    -- The provider, as it calls itself.
    issuer text not null,
    -- The provider's own name for the account: no address, and never another's.
    subject text not null,
    -- The adult who signs in with it.
    adult text not null references adults (id),
    primary key (issuer, subject)
) strict;

-- An adult has one account at a provider: who is given the address of one who left does not come in.
create unique index school_accounts_adult on school_accounts (adult, issuer);
