//! What a pupil does about what is kept of them: takes the name away that a worker wrote, or is forgotten wholly.

use domain::id::PupilId;
use domain::refusal::Refusal;
use domain::time::Moment;

use super::removal::withdraw_from_the_vote;
use super::row::changing_pupil;
use crate::db::Db;
use crate::error::Result;
use crate::ideas::ideas;
use crate::people::retentions;
use crate::session::sessions::changed_in_room;
use crate::sql::sql;

/// Takes the name away that a worker wrote beside the picture.
pub async fn without_name(db: &Db, id: &PupilId, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_pupil(&mut tx, id).await?;
    sql("update pupils set name = null where id = $1").bind(id.as_str()).execute(&mut tx).await?;
    retentions::owe_a_wipe(&mut tx, now).await?;
    tx.commit().await
}

/// Forgets a pupil, in every session of the same card: the devices, the name, the picture, replies, a vote in a
/// round that is open, and the words and the authorship of every idea. That somebody was on the roll of a closed
/// round stays, since its figures would not add up; it leads to nothing. Unlike who is taken out, they may come
/// in again, as somebody new.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for one who is not in.
pub async fn forget(db: &Db, id: &PupilId, gone: &str, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    let voices: Vec<(String, String)> =
        sql("select id, session from pupils where removed_at is null and (id = $1
         or card is not null and card = (select card from pupils where id = $1)) order by session, id")
        .bind(id.as_str())
        .fetch_all(&mut tx)
        .await?;
    if voices.is_empty() {
        return Err(Refusal::NoSuchPage.into());
    }
    for (voice, session) in voices {
        let voice = PupilId::from(voice);
        changed_in_room(&mut tx, &session).await?;
        ideas::take_all_away(&mut tx, &voice, gone).await?;
        withdraw_from_the_vote(db, &mut tx, &voice).await?;
        for statement in GOES {
            sql(statement).bind(voice.as_str()).execute(&mut tx).await?;
        }
        sql("update pupils set removed_at = $2, name = null, card = null, picture = '' where id = $1")
            .bind(voice.as_str())
            .bind(now.0)
            .execute(&mut tx)
            .await?;
    }
    retentions::owe_a_wipe(&mut tx, now).await?;
    tx.commit().await
}

const GOES: &[&str] = &[
    "delete from sign_ins where pupil = $1",
    "delete from returns where pupil = $1",
    "delete from replies where pupil = $1",
    "delete from confirmations where pupil = $1",
    "delete from co_hosts where pupil = $1",
];
