//! Tablets that are passed on: which devices are, of which session, and how many had a turn. No row leads to
//! a pupil.

use domain::id::{GroupId, SessionId};
use domain::people::tablet::{Tablet, Tablets};
use domain::refusal::Refusal;
use domain::session::join_code::JoinCode;
use domain::time::Moment;

use super::pupils::at_the_door;
use super::sign_ins;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::count;
use crate::session::sessions::changed_in_room;
use crate::sql::sql;
use crate::tx::Tx;

/// From now on this device is passed on in a session, in this group where it is one. Whoever is in on it or
/// asks to be (`pupil`, the hash of that token) is so no more, and asks no more. Said again, only the group
/// changes.
///
/// # Errors
/// What `Session::admits` refuses; [`Refusal::UnreadableForm`] for a group that is not there, and what
/// [`Tablets::may_be_one_more`] refuses.
pub async fn begin(
    db: &Db,
    session: &SessionId,
    group: Option<&GroupId>,
    [token_hash, pupil]: [&str; 2],
    now: Moment,
) -> Result<()> {
    let mut tx = db.begin().await?;
    at_the_door(&mut tx, session).await?.admits(now)?;
    if let Some(group) = group {
        let there: i64 = sql("select count(*) from session_groups where session = $1 and group_id = $2")
            .bind(session.as_str())
            .bind(group.as_str())
            .scalar_one(&mut tx)
            .await?;
        if there == 0 {
            return Err(Refusal::UnreadableForm.into());
        }
    }
    end_others(&mut tx, token_hash, Some(session)).await?;
    let same = sql("update tablets set group_id = $3 where token_hash = $1 and session = $2 and not ended")
        .bind(token_hash)
        .bind(session.as_str())
        .bind(group.map(GroupId::as_str))
        .execute(&mut tx)
        .await?;
    if same == 0 {
        of_room(&mut tx, session).await?.may_be_one_more()?;
        sql("insert into tablets (token_hash, session, group_id, turns, ended) values ($1, $2, $3, 0, (1 = 0))
             on conflict (token_hash, session) do update set group_id = excluded.group_id, ended = (1 = 0)")
        .bind(token_hash)
        .bind(session.as_str())
        .bind(group.map(GroupId::as_str))
        .execute(&mut tx)
        .await?;
    }
    for gone in [
        "delete from sign_ins where token_hash = $1 and pupil is not null",
        "delete from newcomers where token_hash = $1",
        "delete from returns where token_hash = $1",
    ] {
        sql(gone).bind(pupil).execute(&mut tx).await?;
    }
    tx.commit().await
}

/// The tablet with this token, while its session lets pupils in.
pub async fn of_device(db: &Db, token_hash: &str, now: Moment) -> Result<Option<Tablet>> {
    let row: Option<(String, Option<String>)> = sql(
        "select sessions.code, tablets.group_id from tablets join sessions on sessions.id = tablets.session
         where token_hash = $1 and not tablets.ended and ended_at is null and code_ends_at > $2",
    )
    .bind(token_hash)
    .bind(now.0)
    .fetch_optional(db)
    .await?;
    let tablet = |(code, group): (String, Option<String>)| {
        let code = JoinCode::parse(&code).map_err(|_| Error::Unreadable("a join code"))?;
        Ok(Tablet { code, group: group.map(Into::into) })
    };
    row.map(tablet).transpose()
}

/// The device forgets the pupil, and the tablet has had one turn more, where it is one of that session: both
/// or neither. A second tap finds nobody, and counts nothing.
pub async fn pass_on(db: &Db, [token_hash, pupil]: [&str; 2]) -> Result<()> {
    let mut tx = db.begin().await?;
    let session: Option<String> =
        sql("select session from sign_ins join pupils on pupils.id = sign_ins.pupil
         where sign_ins.token_hash = $1")
        .bind(pupil)
        .scalar_optional(&mut tx)
        .await?;
    if let Some(session) = &session {
        changed_in_room(&mut tx, session).await?;
    }
    let left = sign_ins::forget(&mut tx, pupil).await?;
    if let Some(session) = session.filter(|_| left > 0) {
        sql("update tablets set turns = turns + 1 where token_hash = $1 and session = $2 and not ended")
            .bind(token_hash)
            .bind(session)
            .execute(&mut tx)
            .await?;
    }
    tx.commit().await
}

/// This device is passed on no more; how many had a turn on it stays. Gives the session that it was of.
pub async fn end(db: &Db, token_hash: &str) -> Result<Option<SessionId>> {
    let mut tx = db.begin().await?;
    let session: Option<String> = sql("select session from tablets where token_hash = $1 and not ended")
        .bind(token_hash)
        .scalar_optional(&mut tx)
        .await?;
    let Some(session) = session else { return Ok(None) };
    changed_in_room(&mut tx, &session).await?;
    end_others(&mut tx, token_hash, None).await?;
    tx.commit().await?;
    Ok(Some(session.into()))
}

/// Ends what this device is in all sessions but this one. One that nobody had a turn on leaves nothing.
async fn end_others(tx: &mut Tx, token_hash: &str, but: Option<&SessionId>) -> Result<()> {
    for end in [
        "delete from tablets where token_hash = $1 and session <> $2 and turns = 0",
        "update tablets set ended = (1 = 1) where token_hash = $1 and session <> $2",
    ] {
        sql(end).bind(token_hash).bind(but.map_or("", SessionId::as_str)).execute(&mut *tx).await?;
    }
    Ok(())
}

/// How many are passed on in a session, and how many had a turn. The room reads the same in `live::facts`.
async fn of_room(tx: &mut Tx, session: &SessionId) -> Result<Tablets> {
    let (n, turns): (i64, i64) = sql("select count(case when not ended then 1 end),
                 cast(coalesce(sum(turns), 0) as bigint) from tablets where session = $1")
    .bind(session.as_str())
    .fetch_optional(tx)
    .await?
    .unwrap_or_default();
    Ok(Tablets { n: count(n)?, turns: count(turns)? })
}
