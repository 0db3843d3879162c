//! Young people in a session: coming in. Beside this file `removal.rs` takes them out, `returns.rs` lets
//! them back in, and `forgetting.rs` is what they do about what is kept of them.

mod forgetting;
mod removal;
mod returns;
pub(crate) mod row;

use domain::id::{CardId, PupilId, SessionId};
use domain::partnership::group::Group;
use domain::people::audit::AuditEntry;
use domain::people::pupil::{Colour, Pupil};
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;
use domain::time::Moment;

pub use forgetting::{forget, without_name};
pub use removal::{remove, take_out};
pub use returns::{Asker, ask_back, let_back, return_of, returns_of, turn_away};
pub(crate) use row::read;

use row::{PupilRow, changing_pupil};

use crate::db::Db;
use crate::error::{Error, PICTURE, Result};
use crate::partnership::groups;
use crate::people::audit;
use crate::rows::{all, one};
use crate::session::sessions;
use crate::session::sessions::SessionRow;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::rolls;

/// A second tap comes so soon after the first.
const DOUBLE_TAP_MS: i64 = 10_000;

/// Lets a pupil in on this device, and onto the roll when a vote is open, whoever is on the list.
///
/// The same device tapping twice in a moment is in already, as the picture it tapped first.
///
/// # Errors
/// [`Error::Taken`] when somebody else has the picture, or came in with this token before; what
/// [`Session::admits`] refuses.
pub async fn join(db: &Db, pupil: &Pupil, token_hash: &str, now: Moment, ends_at: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    let into = at_the_door(&mut tx, &pupil.session).await?;
    if is_in(&mut tx, &pupil.session, token_hash, now).await? {
        return Ok(());
    }
    into.admits(now)?;
    enter(db, &mut tx, pupil, token_hash, now, ends_at).await?;
    tx.commit().await
}

/// The session that somebody stands before; all others at its door wait for this one.
pub(crate) async fn at_the_door(tx: &mut Tx, session: &SessionId) -> Result<Session> {
    let row: Option<SessionRow> = sql(concat!(
        "update sessions set room_version = room_version + 1 where id = $1 returning ",
        sessions::columns!()
    ))
    .bind(session.as_str())
    .fetch_optional(tx)
    .await?;
    Ok(one(row)?.ok_or(Refusal::Session(SessionRefusal::CodeNotOpen))?)
}

/// Whether this is the second of two taps on one page: its token is in already.
///
/// # Errors
/// [`Error::Taken`] when it came in longer ago.
pub(crate) async fn is_in(tx: &mut Tx, session: &SessionId, token_hash: &str, now: Moment) -> Result<bool> {
    let known: Option<i64> = sql("select made_at from sign_ins join pupils on pupils.id = sign_ins.pupil
         where token_hash = $1 and session = $2 and removed_at is null")
    .bind(token_hash)
    .bind(session.as_str())
    .scalar_optional(tx)
    .await?;
    match known {
        None => Ok(false),
        Some(made_at) if (0..DOUBLE_TAP_MS).contains(&(now.0 - made_at)) => Ok(true),
        // A page that was used before lets nobody in as whoever used it.
        Some(_) => Err(Error::Taken(PICTURE.to_owned())),
    }
}

/// A pupil more, with a device, and on the roll when a vote is open.
pub(crate) async fn enter(
    db: &Db,
    tx: &mut Tx,
    pupil: &Pupil,
    token_hash: &str,
    now: Moment,
    ends_at: Moment,
) -> Result<()> {
    let (session, id) = (pupil.session.as_str(), pupil.id.as_str());
    let new = sql(
        "insert into pupils (id, session, group_id, picture, colour, name, card) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (session, picture, colour) where removed_at is null do nothing",
    )
    .bind(id)
    .bind(session)
    .bind(pupil.group.as_str())
    .bind(&pupil.picture)
    .bind(pupil.colour.code())
    .bind(pupil.name.as_deref())
    .bind(pupil.card.as_ref().map(CardId::as_str))
    .execute(tx)
    .await?;
    if new == 0 {
        return Err(Error::Taken(PICTURE.to_owned()));
    }
    speaks_for(tx, &pupil.id, token_hash, now, ends_at).await?;
    rolls::comes(db, tx, pupil).await
}

/// From now on a device speaks for this pupil, and for nobody else.
pub(crate) async fn speaks_for(
    tx: &mut Tx,
    pupil: &PupilId,
    token_hash: &str,
    now: Moment,
    ends_at: Moment,
) -> Result<()> {
    sql("insert into sign_ins (token_hash, pupil, made_at, ends_at) values ($1, $2, $3, $4)
         on conflict (token_hash) do update set pupil = excluded.pupil, adult = null,
            made_at = excluded.made_at, ends_at = excluded.ends_at")
    .bind(token_hash)
    .bind(pupil.as_str())
    .bind(now.0)
    .bind(ends_at.0)
    .execute(tx)
    .await?;
    Ok(())
}

/// The pupil, if still in.
pub async fn get(db: &Db, id: &PupilId) -> Result<Option<Pupil>> {
    let row: Option<PupilRow> = sql(
        "select id, session, group_id, picture, colour, name, back_at, card from pupils where id = $1 and removed_at is null"
    ).bind(id.as_str()).fetch_optional(db).await?;
    one(row)
}

/// Everybody who is in, by group; groups without a pupil are there too.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Vec<(Group, Vec<Pupil>)>> {
    let groups = groups::of_session(db, session).await?;
    let rows: Vec<PupilRow> =
        sql("select id, session, group_id, picture, colour, name, back_at, card from pupils
         where session = $1 and removed_at is null order by picture, colour")
        .bind(session.as_str())
        .fetch_all(db)
        .await?;
    let pupils: Vec<Pupil> = all(rows)?;
    let of = |group: &Group| pupils.iter().filter(|pupil| pupil.group == group.id).cloned().collect();
    Ok(groups.into_iter().map(|group| (group.clone(), of(&group))).collect())
}

/// The pictures that are taken in a session.
pub async fn taken(db: &Db, session: &SessionId) -> Result<Vec<(String, Colour)>> {
    let rows: Vec<(String, String)> = sql(
        "select picture, colour from pupils where session = $1 and removed_at is null order by picture, colour"
    ).bind(session.as_str()).fetch_all(db).await?;
    rows.into_iter().map(|(picture, colour)| Ok((picture, read(&colour)?))).collect()
}

/// The pupil with this picture, if still in.
pub async fn with_picture(
    db: &Db,
    session: &SessionId,
    (picture, colour): (&str, Colour),
) -> Result<Option<Pupil>> {
    let row: Option<PupilRow> =
        sql("select id, session, group_id, picture, colour, name, back_at, card from pupils
         where session = $1 and picture = $2 and colour = $3 and removed_at is null")
        .bind(session.as_str())
        .bind(picture)
        .bind(colour.code())
        .fetch_optional(db)
        .await?;
    one(row)
}

/// The pictures that nobody new can tap: taken, of one who waits at the door, or on a card of a group
/// that the session is for.
pub async fn not_free(db: &Db, session: &SessionId) -> Result<Vec<(String, Colour)>> {
    let rows: Vec<(String, String)> =
        sql("select picture, colour from pupils where session = $1 and removed_at is null
         union select picture, colour from newcomers where session = $1
         union select cards.picture, cards.colour from cards
         join session_groups on session_groups.group_id = cards.group_id
         where session_groups.session = $1 and cards.ended_at is null order by picture, colour")
        .bind(session.as_str())
        .fetch_all(db)
        .await?;
    rows.into_iter().map(|(picture, colour)| Ok((picture, read(&colour)?))).collect()
}

/// Writes down a name for workers' eyes, or takes it away.
pub async fn rename(db: &Db, id: &PupilId, name: Option<&str>, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_pupil(&mut tx, id).await?;
    sql("update pupils set name = $2 where id = $1").bind(id.as_str()).bind(name).execute(&mut tx).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}
