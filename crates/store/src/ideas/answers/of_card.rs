//! The same voice over weeks: what the pupil with a card proposed in other sessions, and what came of it.

use domain::id::{CardId, PupilId, SessionId};

use super::reading::{Read, columns, gathered};
use super::rows::OfCardRow;
use crate::db::Db;
use crate::error::Result;
use crate::ideas::ideas;
use crate::sql::sql;

/// The ideas that were sent with a card in other sessions, the latest first, each with the name of its
/// session. An idea that became part of another has the answer to that one. Drafts stay where they were
/// typed.
pub async fn of_card(db: &Db, card: &CardId, here: &SessionId) -> Result<Vec<(String, Read)>> {
    let rows: Vec<OfCardRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", answers.id as answer, ",
        columns!(),
        ", replies.fits, confirmations.happened as confirmed, cast(null as text) as day,
           cast(null as text) as place_name, false as may_leave, sessions.name as session_name
         from pupils
         join ideas on ideas.author = pupils.id and ideas.state <> 'draft'
         join sessions on sessions.id = ideas.session
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = coalesce(ideas.merged_into, ideas.id)
             order by latest.nth desc limit 1)
         left join replies on replies.idea = ideas.id and replies.pupil = pupils.id
         left join confirmations on confirmations.idea = ideas.id and confirmations.pupil = pupils.id
         where pupils.card = $1 and pupils.session <> $2 and pupils.removed_at is null
         order by sessions.nth desc, ideas.mine, ideas.id"
    ))
    .bind(card.as_str())
    .bind(here.as_str())
    .fetch_all(db)
    .await?;
    let (names, rows): (Vec<_>, Vec<_>) = rows.into_iter().map(|row| (row.session_name, row.row)).unzip();
    Ok(names.into_iter().zip(gathered(rows)?).collect())
}

/// Everything that a pupil proposed, drafts too, and with a card what the same voice proposed elsewhere; the
/// latest session first, each idea with the name of its session.
pub async fn of_voice(db: &Db, voice: &PupilId) -> Result<Vec<(String, Read)>> {
    let rows: Vec<OfCardRow> = sql(concat!(
        "select ",
        ideas::columns!(),
        ", answers.id as answer, ",
        columns!(),
        ", replies.fits, confirmations.happened as confirmed, cast(null as text) as day,
           cast(null as text) as place_name, false as may_leave, sessions.name as session_name
         from pupils
         join ideas on ideas.author = pupils.id
         join sessions on sessions.id = ideas.session
         left join answers on answers.id = (
             select latest.id from answers latest where latest.idea = coalesce(ideas.merged_into, ideas.id)
             order by latest.nth desc limit 1)
         left join replies on replies.idea = ideas.id and replies.pupil = pupils.id
         left join confirmations on confirmations.idea = ideas.id and confirmations.pupil = pupils.id
         where pupils.removed_at is null and (pupils.id = $1
             or pupils.card is not null and pupils.card = (select card from pupils where id = $1))
         order by sessions.nth desc, ideas.mine, ideas.id"
    ))
    .bind(voice.as_str())
    .fetch_all(db)
    .await?;
    let (names, rows): (Vec<_>, Vec<_>) = rows.into_iter().map(|row| (row.session_name, row.row)).unzip();
    Ok(names.into_iter().zip(gathered(rows)?).collect())
}
