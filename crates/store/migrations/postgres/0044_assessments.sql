-- What an organisation has decided before real young people come: one row each, written anew.
create table assessments (
    -- The organisation. Its leaders change it; adults of the partnership read it.
    organisation text primary key not null references organisations (id),
    -- Who owns the data protection impact assessment: a job title, never a name.
    owner text not null,
    -- The day on which it was done, in ISO form.
    assessed_on text not null,
    -- The day on which it is looked at again.
    look_again text not null,
    -- The basis in law of each purpose, as JSON.
    bases text not null
);
