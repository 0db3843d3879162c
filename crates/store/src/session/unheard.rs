//! Who has spoken, by group, while there is still time: for `domain::session::unheard` alone. None of
//! these counts is for any eyes.

use domain::id::{RoundId, SessionId};
use domain::session::unheard::Spoken;

use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;

/// Each group of a session, by name: who is in, and who has sent an idea.
pub async fn while_writing(db: &Db, session: &SessionId) -> Result<Vec<(String, Spoken)>> {
    let rows: Vec<Row> = sql("select groups.name, count(distinct pupils.id), count(distinct ideas.author)
         from pupils
         join groups on groups.id = pupils.group_id
         left join ideas on ideas.author = pupils.id and ideas.state <> 'draft'
         where pupils.session = $1 and pupils.removed_at is null
         group by groups.id, groups.name order by groups.name, groups.id")
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(read).collect()
}

/// Each group on the roll of an open round, by name: who may vote, and who has. A closed round
/// has no ballot with a pupil, and nobody is named any more.
pub async fn while_voting(db: &Db, round: &RoundId) -> Result<Vec<(String, Spoken)>> {
    let rows: Vec<Row> = sql("select groups.name, count(roll.pupil), count(ballots.pupil)
         from roll
         join rounds on rounds.id = roll.round and rounds.closed_at is null
         join groups on groups.id = roll.group_id
         left join ballots on ballots.round = roll.round and ballots.pupil = roll.pupil
         where roll.round = $1
         group by groups.id, groups.name order by groups.name, groups.id")
    .bind(round.as_str())
    .fetch_all(db)
    .await?;
    rows.into_iter().map(read).collect()
}

type Row = (String, i64, i64);

fn read((group, present, spoken): Row) -> Result<(String, Spoken)> {
    Ok((group, Spoken { present: count(present)?, spoken: count(spoken)? }))
}
