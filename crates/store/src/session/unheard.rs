//! Who has spoken, by group, while there is still time: for `domain::session::unheard` alone. None of
//! these counts is for any eyes, and of the pupils only the last few, as that rule says.

use domain::id::{PupilId, RoundId, SessionId};
use domain::session::unheard::Spoken;

use crate::db::Db;
use crate::error::Result;
use crate::rows::count;
use crate::sql::sql;
use crate::vote::rolls;

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

/// Each group of this session on the roll of an open round, by name: who may vote, and who has; and the pupils
/// who have not. Of a closed round nothing tells who voted, and nobody is named any more.
pub async fn while_voting(
    db: &Db,
    round: &RoundId,
    session: &SessionId,
) -> Result<(Vec<(String, Spoken)>, Vec<PupilId>)> {
    let (mut groups, mut missing): (Vec<(String, Spoken)>, _) = (Vec::new(), Vec::new());
    for (group, pupil, has_voted) in rolls::spoken(db, round, session).await? {
        if !has_voted {
            missing.push(pupil);
        }
        if groups.last().is_none_or(|(name, _)| *name != group) {
            groups.push((group, Spoken { present: 0, spoken: 0 }));
        }
        if let Some((_, counts)) = groups.last_mut() {
            counts.present += 1;
            counts.spoken += u32::from(has_voted);
        }
    }
    Ok((groups, missing))
}

type Row = (String, i64, i64);

fn read((group, present, spoken): Row) -> Result<(String, Spoken)> {
    Ok((group, Spoken { present: count(present)?, spoken: count(spoken)? }))
}
