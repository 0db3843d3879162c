//! What a room laid as a diamond while it talked: nine ideas in their places, and what it said of the first and of
//! the last. The words of the ideas stay where ideas are.

use domain::id::{IdeaId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::diamond::Diamond;
use domain::wording::ReasonWords;

use crate::db::Db;
use crate::error::Result;
use crate::ideas::ideas;
use crate::people::audit;
use crate::rows::count;
use crate::session::sessions::changing_in_room;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// A row: the places, the turn, and both reasons.
type Row = (String, i64, String, String);

/// The diamond of a session, if one was laid.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Option<Diamond>> {
    read(db, session).await
}

/// Lays nine ideas of the wall, in the place of those before.
///
/// # Errors
/// What [`Diamond::lay`] refuses.
pub async fn lay(db: &Db, session: &SessionId, chosen: &[IdeaId], entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_in_room(&mut tx, session).await?;
    let wall = ideas::on_wall_now(&mut tx, session).await?;
    let wall: Vec<IdeaId> = wall.into_iter().map(|idea| idea.id).collect();
    let laid = Diamond::lay(chosen, &wall)?;
    put(&mut tx, session, &laid).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Swaps two places, as the page of this turn has them; two taps on one page are one.
///
/// # Errors
/// [`Refusal::NotNow`] when nothing is laid.
pub async fn swap(
    db: &Db,
    session: &SessionId,
    (one, other): (usize, usize),
    turn: u32,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_in_room(&mut tx, session).await?;
    let mut laid = read(&mut tx, session).await?.ok_or(Refusal::NotNow)?;
    if laid.swap(one, other, turn) {
        put(&mut tx, session, &laid).await?;
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// Keeps why the first is the first, and why the last is the last, as a worker heard it.
///
/// # Errors
/// [`Refusal::NotNow`] when nothing is laid.
pub async fn say(
    db: &Db,
    session: &SessionId,
    why: [Option<ReasonWords>; 2],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_in_room(&mut tx, session).await?;
    let laid = read(&mut tx, session).await?.ok_or(Refusal::NotNow)?;
    put(&mut tx, session, &Diamond { why, ..laid }).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes it away, with what was said of it.
pub async fn remove(db: &Db, session: &SessionId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_in_room(&mut tx, session).await?;
    let gone = sql("delete from diamonds where session = $1").bind(session.as_str()).execute(&mut tx).await?;
    if gone > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

async fn read<'c>(on: impl Into<On<'c>>, session: &SessionId) -> Result<Option<Diamond>> {
    let row: Option<Row> = sql("select places, turn, why_first, why_last from diamonds where session = $1")
        .bind(session.as_str())
        .fetch_optional(on)
        .await?;
    let Some((places, turn, first, last)) = row else { return Ok(None) };
    Ok(Some(Diamond {
        places: serde_json::from_str(&places)?,
        turn: count(turn)?,
        why: [ReasonWords::parse_optional(&first)?, ReasonWords::parse_optional(&last)?],
    }))
}

async fn put(tx: &mut Tx, session: &SessionId, laid: &Diamond) -> Result<()> {
    let [first, last] = laid.why.each_ref().map(|why| why.as_ref().map_or("", ReasonWords::as_str));
    sql("insert into diamonds (session, places, turn, why_first, why_last) values ($1, $2, $3, $4, $5)
         on conflict (session) do update set places = excluded.places, turn = excluded.turn,
             why_first = excluded.why_first, why_last = excluded.why_last")
    .bind(session.as_str())
    .bind(serde_json::to_string(&laid.places)?)
    .bind(i64::from(laid.turn))
    .bind(first)
    .bind(last)
    .execute(tx)
    .await?;
    Ok(())
}
