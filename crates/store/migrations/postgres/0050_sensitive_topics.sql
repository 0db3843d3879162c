-- Activities and questions about a sensitive topic, and what was confirmed first. Adults who work in the partnership
-- read it; young people read only that they may leave.
create table sensitive_topics (
    -- The activity, or the round; one of the two.
    about text primary key not null,
    -- The activity it is said of.
    activity text references activities (id),
    -- The round it is said of.
    round text references rounds (id),
    -- What it is about: relationships, drugs, mental-health, violence, faith, other.
    topic text not null,
    -- The link to the policy, and what was confirmed by which job title on which day, as JSON.
    said text not null
);

create index sensitive_topics_activity on sensitive_topics (activity) where activity is not null;
create index sensitive_topics_round on sensitive_topics (round) where round is not null;
