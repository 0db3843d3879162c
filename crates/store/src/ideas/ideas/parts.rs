//! Ideas that are part of another: a worker puts them together, and both authors are asked. A no takes
//! them apart again.

use domain::id::{IdeaId, PupilId, SessionId};
use domain::ideas::decision::AsRead;
use domain::ideas::idea::IdeaState;
use domain::ideas::refusal::IdeasRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::session::Step;

use super::deciding::{as_read, decide, move_to, take};
use super::row::state as state_of;
use super::sent::step_allows;
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;

/// Makes an idea part of another one of the same session; its authors keep credit, and both are asked.
/// Says whether anything was done.
///
/// # Errors
/// What `as_read` refuses; [`Refusal::NotNow`] unless [`IdeaState::merge_into`] allows it;
/// [`Refusal::UnreadableForm`] for itself and for ideas of two sessions; `WantsToStandAlone` once an
/// author said no.
pub async fn merge(
    db: &Db,
    id: &IdeaId,
    into: &IdeaId,
    read: Option<AsRead>,
    entry: &AuditEntry,
) -> Result<bool> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, id).await?;
    let whole: Option<(String, String, bool)> = sql("select session, state, alone from ideas where id = $1")
        .bind(into.as_str())
        .fetch_optional(&mut tx)
        .await?;
    let (same_session, whole, whole_alone) = whole.ok_or(Refusal::UnreadableForm)?;
    if same_session != session || id == into {
        return Err(Refusal::UnreadableForm.into());
    }
    let (part_of, alone): (String, bool) =
        sql("select coalesce(merged_into, ''), alone from ideas where id = $1")
            .bind(id.as_str())
            .fetch_optional(&mut tx)
            .await?
            .ok_or(Refusal::NoSuchPage)?;
    if before == IdeaState::Merged && part_of == into.as_str() {
        return Ok(false);
    }
    as_read(&mut tx, id, read).await?;
    if alone || whole_alone {
        return Err(Refusal::Ideas(IdeasRefusal::WantsToStandAlone).into());
    }
    let after = before.merge_into(state_of(&whole)?)?;
    decide(&mut tx, id, &session, [before, after], entry).await?;
    sql("update ideas set merged_into = $2 where id = $1")
        .bind(id.as_str())
        .bind(into.as_str())
        .execute(&mut tx)
        .await?;
    sql("update ideas set wrote = true where id in ($1, $2) and author is not null")
        .bind(id.as_str())
        .bind(into.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await.map(|()| true)
}

/// What an author says to a merge, of the part or of the other: a yes stands on the disk, a no takes the
/// part out, and it is not put together again.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for what is no part, and for somebody else's; [`Refusal::NotNow`] from the vote on.
pub async fn agree(db: &Db, part: &IdeaId, author: &PupilId, agrees: bool) -> Result<()> {
    let mut tx = db.begin().await?;
    let (session, before) = take(&mut tx, part).await?;
    let here: i64 = sql("select count(*) from pupils where id = $1 and session = $2")
        .bind(author.as_str())
        .bind(&*session)
        .scalar_one(&mut tx)
        .await?;
    // A second tap on a no finds them apart already.
    if here > 0 && before != IdeaState::Merged {
        return Ok(());
    }
    let own: Option<(bool, bool)> =
        sql("select coalesce(part.author = $2, false), coalesce(whole.author = $2, false)
         from ideas part join ideas whole on whole.id = part.merged_into where part.id = $1")
        .bind(part.as_str())
        .bind(author.as_str())
        .fetch_optional(&mut tx)
        .await?;
    let (of_part, of_whole) = own.filter(|(part, whole)| *part || *whole).ok_or(Refusal::NoSuchPage)?;
    step_allows(&mut tx, &session, Step::takes_ideas).await?;
    if agrees {
        sql("update ideas set part_agrees = case when $2 then true else part_agrees end,
                whole_agrees = case when $3 then true else whole_agrees end where id = $1")
        .bind(part.as_str())
        .bind(of_part)
        .bind(of_whole)
        .execute(&mut tx)
        .await?;
    } else {
        move_to(&mut tx, part, &session, [before, IdeaState::Waiting]).await?;
        sql("update ideas set alone = true, decided = decided + 1 where id = $1")
            .bind(part.as_str())
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await
}

/// The author has read what a worker wrote about any of their ideas.
pub async fn read_notes(db: &Db, author: &PupilId) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("update ideas set wrote = false where author = $1 and wrote")
        .bind(author.as_str())
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// The pupils of a session to whom a worker wrote, and who have not read it yet.
pub async fn written_to(db: &Db, session: &SessionId) -> Result<Vec<PupilId>> {
    let authors: Vec<String> =
        sql("select distinct author from ideas where session = $1 and wrote and author is not null order by author")
            .bind(session.as_str())
            .scalar_all(db)
            .await?;
    Ok(authors.into_iter().map(Into::into).collect())
}
