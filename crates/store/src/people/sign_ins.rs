//! Being known to the server. The disk holds only the SHA-256 of a token.

use domain::id::AdultId;
use domain::people::audit::AuditEntry;
use domain::people::pupil::Pupil;
use domain::people::sign_in::{
    Adult, BEFORE_LASTS_MINUTES, IDLE_MINUTES, SEEN_TO_MINUTES, SignIn, TURNS_AFTER_MINUTES,
};
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::time::Moment;

use sqlx::FromRow;

use super::adults::AdultRow;
use super::audit;
use super::pupils::row::{KnownRow, who};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows::{all, one};
use crate::session::sessions;
use crate::sql::sql;
use crate::tx::Tx;

/// A device that asked to be let back and was not, is forgotten after this.
const ASKING_LASTS_DAYS: i64 = 1;

/// The pupil this device speaks for, and the session, in one statement.
pub async fn pupil_of(db: &Db, token_hash: &str, now: Moment) -> Result<Option<(Pupil, Session)>> {
    let row: Option<KnownRow> = sql(concat!(
        "select ",
        who!(),
        ", ",
        sessions::columns!(),
        ", (select adults.job_title from adults join groups on groups.organisation = adults.organisation
            left join duties on duties.organisation = adults.organisation and duties.lead_back_at > $2
            where groups.id = pupils.group_id and adults.role in ('safeguarding-lead', 'deputy')
                and adults.left_at is null and adults.password_hash is not null
            order by case when (adults.role = 'deputy') = (duties.organisation is not null) then 0 else 1 end,
                adults.job_title, adults.id limit 1) as lead_title
         from sign_ins
         join pupils on pupils.id = sign_ins.pupil
         join sessions on sessions.id = pupils.session
         where sign_ins.token_hash = $1 and sign_ins.ends_at > $2 and pupils.removed_at is null"
    ))
    .bind(token_hash)
    .bind(now.0)
    .fetch_optional(db)
    .await?;
    one(row)
}

/// A page that was asked for with the token before got no answer with the new one in it, after so long.
const UNDER_WAY_MINUTES: i64 = 1;

/// An adult who is known, and what is to be done about the token.
#[derive(Debug, PartialEq, Eq)]
pub struct Known {
    /// Who it is.
    pub adult: Adult,
    /// That they are here is to be written down.
    pub unseen: bool,
    /// The token has been used for long enough: [`turn`].
    pub turns: bool,
    /// The partnership asks this adult for a second step, and there is none: it comes before all else.
    pub second_step_first: bool,
}

/// The adult this device speaks for: not after the end, nor after [`IDLE_MINUTES`] of quiet.
pub async fn adult_of(db: &Db, token_hash: &str, now: Moment) -> Result<Option<Known>> {
    let row: Option<KnownAdultRow> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title, adults.role,
                sign_ins.token_hash, sign_ins.seen_at, sign_ins.turned_at,
                (select count(*) from second_step_rules
                 where second_step_rules.partnership = organisations.partnership) as asked_for,
                (select count(*) from second_steps
                 where second_steps.adult = adults.id and since is not null)
                + (select count(*) from passkeys where passkeys.adult = adults.id) as steps
         from sign_ins
         join adults on adults.id = sign_ins.adult
         join organisations on organisations.id = adults.organisation
         where (sign_ins.token_hash = $1 or (sign_ins.before_hash = $1 and sign_ins.before_ends_at > $2))
             and sign_ins.ends_at > $2 and sign_ins.seen_at > $3
             and adults.left_at is null and organisations.archived_at is null",
    )
    .bind(token_hash)
    .bind(now.0)
    .bind(now.plus_minutes(-IDLE_MINUTES).0)
    .fetch_optional(db)
    .await?;
    let Some(row) = row else { return Ok(None) };
    let after = if row.token_hash == token_hash { TURNS_AFTER_MINUTES } else { UNDER_WAY_MINUTES };
    let adult: Adult = row.adult.try_into()?;
    Ok(Some(Known {
        unseen: Moment(row.seen_at).plus_minutes(SEEN_TO_MINUTES) <= now,
        turns: Moment(row.turned_at).plus_minutes(after) <= now,
        second_step_first: row.asked_for > 0 && row.steps == 0 && adult.role.is_asked_for_second_step(),
        adult,
    }))
}

/// Writes down that the adult is here.
pub async fn seen(db: &Db, token_hash: &str, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("update sign_ins set seen_at = $2 where (token_hash = $1 or before_hash = $1) and seen_at < $2")
        .bind(token_hash)
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    tx.commit().await
}

/// Puts a new token in the place of the one that has been used for long enough, which opens for
/// [`BEFORE_LASTS_MINUTES`] more. Says whether it did: of several pages at once one hands the new token out. Where
/// that page never arrived the device still asks with the token before, and gets another.
pub async fn turn(db: &Db, [before, token_hash]: [&str; 2], now: Moment) -> Result<bool> {
    let mut tx = db.begin().await?;
    let turned = sql("update sign_ins set token_hash = $2, turned_at = $3, before_hash = $1,
             before_ends_at = case when token_hash = $1 then $4 else before_ends_at end
         where (token_hash = $1 and turned_at <= $5)
             or (before_hash = $1 and before_ends_at > $3 and turned_at <= $6)")
    .bind(before)
    .bind(token_hash)
    .bind(now.0)
    .bind(now.plus_minutes(BEFORE_LASTS_MINUTES).0)
    .bind(now.plus_minutes(-TURNS_AFTER_MINUTES).0)
    .bind(now.plus_minutes(-UNDER_WAY_MINUTES).0)
    .execute(&mut tx)
    .await?;
    tx.commit().await?;
    Ok(turned > 0)
}

/// The same at once, where what the adult may do has changed: the token before opens nothing any more.
pub async fn turn_now(db: &Db, [before, token_hash]: [&str; 2], now: Moment) -> Result<bool> {
    let mut tx = db.begin().await?;
    let turned =
        sql("update sign_ins set token_hash = $2, turned_at = $3, before_hash = null, before_ends_at = null
         where token_hash = $1 or (before_hash = $1 and before_ends_at > $3)")
        .bind(before)
        .bind(token_hash)
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(turned > 0)
}

/// The devices that speak for this adult, the one that asks first, then the latest.
pub async fn of_adult(db: &Db, adult: &AdultId, here: &str, now: Moment) -> Result<Vec<SignIn>> {
    let found: Vec<SignInRow> = sql(
        "select name, made_at, seen_at,
             (token_hash = $2 or coalesce(before_hash, '-') = $2) as here
         from sign_ins where adult = $1 and ends_at > $3 and seen_at > $4
         order by (token_hash = $2 or coalesce(before_hash, '-') = $2) desc, seen_at desc, made_at desc, name",
    )
    .bind(adult.as_str())
    .bind(here)
    .bind(now.0)
    .bind(now.plus_minutes(-IDLE_MINUTES).0)
    .fetch_all(db)
    .await?;
    all(found)
}

/// Ends one sign-in of an adult, by its name in their list.
///
/// # Errors
/// [`Refusal::NotNow`] when it has ended, or is another adult's.
pub async fn end(db: &Db, adult: &AdultId, name: &str, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let gone = sql("delete from sign_ins where adult = $1 and name = $2")
        .bind(adult.as_str())
        .bind(name)
        .execute(&mut tx)
        .await?;
    audit::write_if(tx, gone, Refusal::NotNow, entry).await
}

/// Ends every sign-in of an adult but this one.
pub async fn end_others(db: &Db, adult: &AdultId, here: &str, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from sign_ins where adult = $1 and token_hash <> $2 and coalesce(before_hash, '-') <> $2")
        .bind(adult.as_str())
        .bind(here)
        .execute(&mut tx)
        .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// This device speaks for this adult until then.
pub async fn insert_adult(
    db: &Db,
    token_hash: &str,
    adult: &AdultId,
    now: Moment,
    ends_at: Moment,
) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("insert into sign_ins (token_hash, adult, made_at, ends_at, name, seen_at, turned_at)
         values ($1, $2, $3, $4, substr($1, 1, 24), $3, $3)")
    .bind(token_hash)
    .bind(adult.as_str())
    .bind(now.0)
    .bind(ends_at.0)
    .execute(&mut tx)
    .await?;
    tx.commit().await
}

/// This device speaks for nobody any more.
pub async fn remove(db: &Db, token_hash: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    forget(&mut tx, token_hash).await?;
    tx.commit().await
}

/// The same in a transaction. Gives how many were forgotten: one or none.
pub(crate) async fn forget(tx: &mut Tx, token_hash: &str) -> Result<u64> {
    sql("delete from sign_ins where token_hash = $1 or before_hash = $1").bind(token_hash).execute(tx).await
}

/// Forgets what has ended. Gives the number of sign-ins that were removed.
pub async fn sweep(db: &Db, now: Moment) -> Result<u64> {
    let mut tx = db.begin().await?;
    sql("delete from returns where asked_at <= $1")
        .bind(now.plus_days(-ASKING_LASTS_DAYS).0)
        .execute(&mut tx)
        .await?;
    for statement in [
        "delete from newcomers where session in (select id from sessions where code_ends_at <= $1)",
        "delete from taken_out where session in (select id from sessions where code_ends_at <= $1)",
        "delete from tablets where session in (select id from sessions where code_ends_at <= $1)",
        "delete from known_devices where ends_at <= $1",
    ] {
        sql(statement).bind(now.0).execute(&mut tx).await?;
    }
    let gone = sql("delete from sign_ins where ends_at <= $1 or seen_at <= $2")
        .bind(now.0)
        .bind(now.plus_minutes(-IDLE_MINUTES).0)
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(gone)
}

#[derive(FromRow)]
struct KnownAdultRow {
    #[sqlx(flatten)]
    adult: AdultRow,
    token_hash: String,
    seen_at: i64,
    turned_at: i64,
    asked_for: i64,
    steps: i64,
}

#[derive(FromRow)]
struct SignInRow {
    name: String,
    made_at: i64,
    seen_at: i64,
    here: bool,
}

impl TryFrom<SignInRow> for SignIn {
    type Error = Error;

    fn try_from(row: SignInRow) -> Result<Self> {
        Ok(Self { name: row.name, began: Moment(row.made_at), seen: Moment(row.seen_at), here: row.here })
    }
}
