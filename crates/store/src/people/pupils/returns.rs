//! Coming back as a pupil who is in already, on another device. A worker lets it, by the two digits
//! that the device and the room show.

use domain::id::{PupilId, SessionId};
use domain::people::audit::AuditEntry;
use domain::people::pupil::{Colour, Pupil};
use domain::people::returns::{ASKING_LASTS_MINUTES, MOST_SHOWN, Return, free_number, gives_way};
use domain::refusal::Refusal;
use domain::time::Moment;
use sqlx::FromRow;

use super::row::{PupilRow, changing_pupil};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::people::audit;
use crate::rows::{all, one};
use crate::session::sessions::changed_in_room;
use crate::sql::sql;
use crate::tx::Tx;

/// A device that asks: each time with a new token, made for it by the server.
pub struct Asker<'a> {
    /// The hash of its new token.
    pub token_hash: &'a str,
    /// The hash of the token that it had before. What it asked with that is asked no more.
    pub before: Option<&'a str>,
    /// Chance for its number.
    pub chance: u32,
}

/// A device says it is this pupil; a worker must let it back. It asks for one picture at a time. When many
/// ask, the one that waited longest gives way ([`gives_way`]). Gives the number that it shows.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when nobody in the session has this picture.
pub async fn ask_back(
    db: &Db,
    session: &SessionId,
    picture: &str,
    colour: Colour,
    asker: &Asker<'_>,
    now: Moment,
) -> Result<u8> {
    let mut tx = db.begin().await?;
    changed_in_room(&mut tx, session.as_str()).await?;
    // What nobody waits for any more, and what this device asked before.
    sql("delete from returns where asked_at <= $1 or token_hash = $2 or token_hash = $3")
        .bind(oldest(now).0)
        .bind(asker.token_hash)
        .bind(asker.before)
        .execute(&mut tx)
        .await?;
    let pupil: Option<String> = sql("select id from pupils
         where session = $1 and picture = $2 and colour = $3 and removed_at is null")
    .bind(session.as_str())
    .bind(picture)
    .bind(colour.code())
    .scalar_optional(&mut tx)
    .await?;
    let pupil = pupil.ok_or(Refusal::NoSuchPage)?;
    let mut waiting: Vec<Waiting> =
        sql("select token_hash, returns.pupil, number from returns join pupils on pupils.id = returns.pupil
             where pupils.session = $1 order by nth")
        .bind(session.as_str())
        .fetch_all(&mut tx)
        .await?;
    let pictures: Vec<&String> = waiting.iter().map(|one| &one.pupil).collect();
    if let Some(at) = gives_way(&pictures, &&pupil) {
        let gone = waiting.remove(at);
        sql("delete from returns where token_hash = $1").bind(gone.token_hash).execute(&mut tx).await?;
    }
    let taken: Vec<u8> = waiting.iter().map(|one| digits(one.number)).collect::<Result<_>>()?;
    let number = free_number(&taken, asker.chance);
    sql("insert into returns (token_hash, pupil, number, asked_at, nth)
         values ($1, $2, $3, $4, (select coalesce(max(nth), 0) + 1 from returns))")
    .bind(asker.token_hash)
    .bind(pupil)
    .bind(i64::from(number))
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(number)
}

/// What this device waits for.
pub async fn return_of(db: &Db, token_hash: &str, now: Moment) -> Result<Option<Return>> {
    let row: Option<ReturnRow> =
        sql("select id, session, group_id, picture, colour, name, back_at, card, number
         from returns join pupils on pupils.id = returns.pupil
         where token_hash = $1 and asked_at > $2 and removed_at is null")
        .bind(token_hash)
        .bind(oldest(now).0)
        .fetch_optional(db)
        .await?;
    one(row)
}

/// The devices that ask to be let back, the latest first, as many as a room shows.
pub async fn returns_of(db: &Db, session: &SessionId, now: Moment) -> Result<Vec<Return>> {
    let rows: Vec<ReturnRow> =
        sql("select id, session, group_id, picture, colour, name, back_at, card, number
         from returns join pupils on pupils.id = returns.pupil
         where session = $1 and asked_at > $2 and removed_at is null order by nth desc limit $3")
        .bind(session.as_str())
        .bind(oldest(now).0)
        .bind(i64::try_from(MOST_SHOWN).unwrap_or(i64::MAX))
        .fetch_all(db)
        .await?;
    all(rows)
}

/// Lets the device with this number back in as this pupil; every older device is out. What the pupil
/// had not sent is thrown away, since whoever comes back may be somebody else.
///
/// # Errors
/// [`Refusal::NotNow`] when no device asks with this number.
pub async fn let_back(
    db: &Db,
    id: &PupilId,
    number: u8,
    now: Moment,
    ends_at: Moment,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_pupil(&mut tx, id).await?;
    let device: Option<String> =
        sql("select token_hash from returns where pupil = $1 and number = $2 and asked_at > $3")
            .bind(id.as_str())
            .bind(i64::from(number))
            .bind(oldest(now).0)
            .scalar_optional(&mut tx)
            .await?;
    let device = device.ok_or(Refusal::NotNow)?;
    forget(&mut tx, id).await?;
    sql("insert into sign_ins (token_hash, pupil, made_at, ends_at) values ($1, $2, $3, $4)
         on conflict (token_hash) do update set pupil = excluded.pupil, adult = null,
            made_at = excluded.made_at, ends_at = excluded.ends_at")
    .bind(device)
    .bind(id.as_str())
    .bind(now.0)
    .bind(ends_at.0)
    .execute(&mut tx)
    .await?;
    sql("update pupils set back_at = $2 where id = $1")
        .bind(id.as_str())
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Turns the device with this number away: it asks no more, and makes room for another. One that asks no
/// more already is left at that.
pub async fn turn_away(db: &Db, id: &PupilId, number: u8, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_pupil(&mut tx, id).await?;
    let gone = sql("delete from returns where pupil = $1 and number = $2")
        .bind(id.as_str())
        .bind(i64::from(number))
        .execute(&mut tx)
        .await?;
    if gone > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// The older devices of a pupil, all that ask, and ideas that nobody but the pupil has seen.
async fn forget(tx: &mut Tx, id: &PupilId) -> Result<()> {
    for statement in [
        "delete from sign_ins where pupil = $1",
        "delete from returns where pupil = $1",
        "delete from ideas where author = $1 and state = 'draft'
            and not exists (select 1 from ideas parts where parts.merged_into = ideas.id)
            and not exists (select 1 from answers where answers.idea = ideas.id)
            and not exists (select 1 from activities where activities.idea = ideas.id)
            and not exists (select 1 from wide_ideas where wide_ideas.idea = ideas.id)",
    ] {
        sql(statement).bind(id.as_str()).execute(tx).await?;
    }
    Ok(())
}

/// What was asked before is waited for no more.
fn oldest(now: Moment) -> Moment {
    now.plus_minutes(-ASKING_LASTS_MINUTES)
}

fn digits(number: i64) -> Result<u8> {
    u8::try_from(number).map_err(|_| Error::Unreadable("two digits"))
}

/// A device that asks.
#[derive(FromRow)]
struct Waiting {
    token_hash: String,
    pupil: String,
    number: i64,
}

#[derive(FromRow)]
struct ReturnRow {
    #[sqlx(flatten)]
    pupil: PupilRow,
    number: i64,
}

impl TryFrom<ReturnRow> for Return {
    type Error = Error;

    fn try_from(row: ReturnRow) -> Result<Self> {
        Ok(Self { pupil: Pupil::try_from(row.pupil)?, number: digits(row.number)? })
    }
}
