-- Who is entitled to vote in a round: those present when it opened and those who came later.
-- Who has voted is not written here. While the round is open the ballots tell, afterwards nothing.
create table roll (
    -- The round.
    round text not null references rounds (id),
    -- A pupil who may cast one ballot in it.
    pupil text not null references pupils (id),
    -- The group the pupil is counted with.
    group_id text not null references groups (id),
    primary key (round, pupil)
) strict, without rowid;
