//! Passkeys of adults, and the questions that they answer, sealed while a page waits.

use domain::id::{AdultId, RoundId};
use domain::people::audit::AuditEntry;
use domain::people::passkey::{MOST_PASSKEYS, Passkey};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time::Moment;
use sqlx::FromRow;

use super::adults::AdultRow;
use super::audit;
use crate::db::Db;
use crate::error::{Error, Result};
use crate::rows;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::Hidden;

/// An answered question is kept until it is too old in any case.
const ANSWERED_FOR_MINUTES: i64 = 60;

/// What a phone has made.
pub struct Made<'a> {
    /// What the adult's list calls it by.
    pub id: &'a str,
    /// How the adult calls it.
    pub name: &'a str,
    /// The name that the phone gave it.
    pub credential: &'a [u8],
    /// The public key, and what does not change.
    pub fixed: &'a [u8],
    /// What changes.
    pub moving: &'a [u8],
}

/// A passkey as it is proved.
pub struct Proof {
    /// Whose it is.
    pub adult: Adult,
    /// What the adult's list calls it by.
    pub id: String,
    /// The public key, and what does not change.
    pub fixed: Vec<u8>,
    /// What changes.
    pub moving: Vec<u8>,
}

/// The passkeys of an adult, the oldest first.
pub async fn of_adult(db: &Db, adult: &AdultId) -> Result<Vec<Passkey>> {
    let found: Vec<(String, String, i64, Option<i64>)> =
        sql("select id, name, made_at, used_at from passkeys where adult = $1 order by made_at, id")
            .bind(adult.as_str())
            .fetch_all(db)
            .await?;
    let passkey = |(id, name, made, used): (_, _, _, Option<i64>)| Passkey {
        id,
        name,
        made: Moment(made),
        used: used.map(Moment),
    };
    Ok(found.into_iter().map(passkey).collect())
}

/// The names that phones gave them: none is made twice on one.
pub async fn credentials(db: &Db, adult: &AdultId) -> Result<Vec<Vec<u8>>> {
    sql("select credential from passkeys where adult = $1 order by made_at, id")
        .bind(adult.as_str())
        .scalar_all(db)
        .await
}

/// Keeps a new one.
///
/// # Errors
/// [`Refusal::NotNow`] beyond the most that an adult has, or when it is there already.
pub async fn insert(db: &Db, adult: &AdultId, made: &Made<'_>, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    // Held, so that of two at once the second sees the first.
    sql("update adults set role = role where id = $1").bind(adult.as_str()).execute(&mut tx).await?;
    let there: i64 = sql("select count(*) from passkeys where adult = $1")
        .bind(adult.as_str())
        .scalar_one(&mut tx)
        .await?;
    if rows::count(there)? >= MOST_PASSKEYS {
        return Err(Refusal::NotNow.into());
    }
    let kept = sql("insert into passkeys (id, adult, credential, fixed, moving, name, made_at)
         values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing")
    .bind(made.id)
    .bind(adult.as_str())
    .bind(made.credential)
    .bind(made.fixed)
    .bind(made.moving)
    .bind(made.name)
    .bind(entry.at.0)
    .execute(&mut tx)
    .await?;
    if kept == 0 {
        return Err(Refusal::NotNow.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Takes one away, by what the adult's list calls it.
///
/// # Errors
/// [`Refusal::NotNow`] when it is gone, or another adult's.
pub async fn remove(db: &Db, adult: &AdultId, id: &str, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let gone = sql("delete from passkeys where adult = $1 and id = $2")
        .bind(adult.as_str())
        .bind(id)
        .execute(&mut tx)
        .await?;
    audit::write_if(tx, gone, Refusal::NotNow, entry).await
}

/// All of an adult go, in a transaction of more.
pub(crate) async fn forget(tx: &mut Tx, adult: &AdultId) -> Result<()> {
    sql("delete from passkeys where adult = $1").bind(adult.as_str()).execute(tx).await?;
    Ok(())
}

/// The passkey of this name, of an adult who is here.
pub async fn get(db: &Db, credential: &[u8]) -> Result<Option<Proof>> {
    let row: Option<ProofRow> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title,
                adults.role, passkeys.id as passkey, passkeys.fixed, passkeys.moving
         from passkeys
         join adults on adults.id = passkeys.adult
         join organisations on organisations.id = adults.organisation
         where passkeys.credential = $1 and adults.left_at is null and organisations.archived_at is null",
    )
    .bind(credential)
    .fetch_optional(db)
    .await?;
    rows::one(row)
}

/// It let its adult in, by this question, which nobody answers again. Says whether it was the first answer.
pub async fn used(db: &Db, id: &str, moving: &[u8], question_hash: &str, now: Moment) -> Result<bool> {
    let mut tx = db.begin().await?;
    let first =
        sql("insert into passkey_answers (question_hash, ends_at) values ($1, $2) on conflict do nothing")
            .bind(question_hash)
            .bind(now.plus_minutes(ANSWERED_FOR_MINUTES).0)
            .execute(&mut tx)
            .await?;
    if first == 0 {
        return Ok(false);
    }
    sql("update passkeys set moving = $2, used_at = $3 where id = $1")
        .bind(id)
        .bind(moving)
        .bind(now.0)
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(true)
}

/// Forgets questions that are too old to be answered.
pub async fn sweep(db: &Db, now: Moment) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("delete from passkey_answers where ends_at <= $1").bind(now.0).execute(&mut tx).await?;
    tx.commit().await
}

/// A question, sealed for whom it is asked: the page keeps it, and cannot read or change it.
pub async fn seal(db: &Db, whom: &str, question: &[u8]) -> Result<Vec<u8>> {
    db.vault().accounts().await?.seal(&QUESTION.into(), &place(whom), question)
}

/// Opens what [`seal`] gave for the same.
pub async fn open(db: &Db, whom: &str, sealed: &[u8]) -> Result<Option<Vec<u8>>> {
    Ok(db.vault().accounts().await?.open(&RoundId::from(QUESTION), &place(whom), sealed).ok())
}

/// What is sealed.
const QUESTION: &str = "passkey question";

fn place(whom: &str) -> Hidden {
    Hidden { pupil: whom.to_owned(), device: String::new() }
}

#[derive(FromRow)]
struct ProofRow {
    #[sqlx(flatten)]
    adult: AdultRow,
    passkey: String,
    fixed: Vec<u8>,
    moving: Vec<u8>,
}

impl TryFrom<ProofRow> for Proof {
    type Error = Error;

    fn try_from(row: ProofRow) -> Result<Self> {
        Ok(Self { adult: row.adult.try_into()?, id: row.passkey, fixed: row.fixed, moving: row.moving })
    }
}
