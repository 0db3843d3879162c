//! Coming back as a pupil who is in already, on another device. A worker lets it.

use domain::id::{PupilId, SessionId};
use domain::people::audit::AuditEntry;
use domain::people::pupil::{Colour, Pupil};
use domain::refusal::Refusal;
use domain::time::Moment;

use super::row::{PupilRow, changing_pupil};
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows::all;
use crate::session::sessions::changed_in_room;
use crate::sql::sql;

/// A device says it is this pupil; a worker must let it back. Asking again moves it to the front.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when nobody in the session has this picture.
pub async fn ask_back(
    db: &Db,
    session: &SessionId,
    picture: &str,
    colour: Colour,
    token_hash: &str,
    now: Moment,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, session.as_str()).await?;
    let asked = sql("insert into returns (token_hash, pupil, asked_at)
         select $4, id, $5 from pupils
         where session = $1 and picture = $2 and colour = $3 and removed_at is null
         on conflict (token_hash) do update set pupil = excluded.pupil, asked_at = excluded.asked_at")
    .bind(session.as_str())
    .bind(picture)
    .bind(colour.code())
    .bind(token_hash)
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    if asked == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    tx.commit().await
}

/// The pupils whose devices ask to be let back, each once, the longest waiting first.
pub async fn returns_of(db: &Db, session: &SessionId) -> Result<Vec<Pupil>> {
    let rows: Vec<PupilRow> = sql(
        "select id, session, group_id, picture, colour, name from pupils
         join (select pupil, max(asked_at) as asked_at from returns group by pupil) asking on asking.pupil = pupils.id
         where session = $1 and removed_at is null order by asking.asked_at, id"
    ).bind(session.as_str()).fetch_all(db).await?;
    all(rows)
}

/// Lets the device that asked last back in as this pupil; every older device is out.
///
/// # Errors
/// [`Refusal::NotNow`] when no device asks.
pub async fn let_back(db: &Db, id: &PupilId, now: Moment, ends_at: Moment, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_pupil(&mut tx, id).await?;
    sql("delete from sign_ins where pupil = $1").bind(id.as_str()).execute(&mut tx).await?;
    let back = sql("insert into sign_ins (token_hash, pupil, made_at, ends_at)
         select token_hash, pupil, $2, $3 from returns
         where pupil = $1 order by asked_at desc, token_hash limit 1
         on conflict (token_hash) do update set pupil = excluded.pupil, adult = null,
            made_at = excluded.made_at, ends_at = excluded.ends_at")
    .bind(id.as_str())
    .bind(now.0)
    .bind(ends_at.0)
    .execute(&mut tx)
    .await?;
    if back == 0 {
        return Err(Refusal::NotNow.into());
    }
    sql("delete from returns where pupil = $1").bind(id.as_str()).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}
