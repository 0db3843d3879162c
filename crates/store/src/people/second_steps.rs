//! The second step of adults: the secret of their app, sealed, and the hashes of their codes on paper. What comes
//! between the password and the code is in `half_sign_ins.rs` beside this file.

use domain::id::{AdultId, PartnershipId, RoundId};
use domain::people::audit::AuditEntry;
use domain::people::second_step::SecondStep;
use domain::refusal::Refusal;
use domain::time::Moment;
use sqlx::FromRow;

use super::audit;
use crate::db::Db;
use crate::error::Result;
use crate::rows;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vault::{Hidden, Vault};

/// The name of the key in its place, and of what it seals.
const ACCOUNTS: &str = "accounts";

/// What this adult has.
pub async fn read(db: &Db, adult: &AdultId) -> Result<SecondStep> {
    let row: StateRow = sql("select
             (select since from second_steps where adult = adults.id) as since,
             (select count(*) from paper_codes where adult = adults.id) as on_paper,
             (select count(*) from passkeys where adult = adults.id) as passkeys,
             (select count(*) from second_step_rules
              where partnership = organisations.partnership) as asked_for
         from adults join organisations on organisations.id = adults.organisation where adults.id = $1")
    .bind(adult.as_str())
    .fetch_optional(db)
    .await?
    .unwrap_or_default();
    Ok(SecondStep {
        since: row.since.map(Moment),
        on_paper: rows::count(row.on_paper)?,
        passkeys: rows::count(row.passkeys)?,
        asked_for: row.asked_for > 0,
    })
}

/// Keeps the secret that is shown to the adult until its first code is right. One that counts stays.
///
/// # Errors
/// [`Refusal::NotNow`] when codes are asked for already.
pub async fn begin(db: &Db, adult: &AdultId, secret: &[u8]) -> Result<()> {
    let sealed = db.vault().accounts().await?.seal(&ACCOUNTS.into(), &place(adult), secret)?;
    let mut tx = db.begin().await?;
    let begun = sql("insert into second_steps (adult, sealed, taken) values ($1, $2, 0)
         on conflict (adult) do update set sealed = excluded.sealed, taken = 0 where second_steps.since is null")
    .bind(adult.as_str())
    .bind(sealed.as_slice())
    .execute(&mut tx)
    .await?;
    if begun == 0 {
        return Err(Refusal::NotNow.into());
    }
    tx.commit().await
}

/// The secret, and whether its codes are asked for; none where there is none, or where the key that opens it is
/// not here.
pub async fn secret(db: &Db, adult: &AdultId) -> Result<Option<(Vec<u8>, bool)>> {
    let row: Option<(Vec<u8>, Option<i64>)> = sql("select sealed, since from second_steps where adult = $1")
        .bind(adult.as_str())
        .fetch_optional(db)
        .await?;
    let Some((sealed, since)) = row else { return Ok(None) };
    let opened = db.vault().accounts().await?.open(&RoundId::from(ACCOUNTS), &place(adult), &sealed);
    Ok(opened.ok().map(|secret| (secret, since.is_some())))
}

/// The secret of an adult sealed with the key of another place; none where the key that opens it is not here.
pub(crate) async fn seal_anew(
    from: &Vault,
    to: &Vault,
    adult: &AdultId,
    sealed: &[u8],
) -> Result<Option<Vec<u8>>> {
    let key = RoundId::from(ACCOUNTS);
    let Ok(secret) = from.accounts().await?.open(&key, &place(adult), sealed) else { return Ok(None) };
    to.accounts().await?.seal(&key, &place(adult), &secret).map(Some)
}

/// The first code was right: from now on one is asked for. `taken` is its half minute, `on_paper` the hashes of
/// the codes for the day on which the phone is gone.
///
/// # Errors
/// [`Refusal::NotNow`] when it was confirmed already, or never begun.
pub async fn confirm(
    db: &Db,
    adult: &AdultId,
    taken: i64,
    on_paper: &[String],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let confirmed = sql("update second_steps set since = $2, taken = $3 where adult = $1 and since is null")
        .bind(adult.as_str())
        .bind(entry.at.0)
        .bind(taken)
        .execute(&mut tx)
        .await?;
    if confirmed == 0 {
        return Err(Refusal::NotNow.into());
    }
    put_on_paper(&mut tx, adult, on_paper).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// A code of this half minute was right. Says whether it counts: not when one of it, or of a later one, did.
pub async fn take(db: &Db, adult: &AdultId, half_minute: i64) -> Result<bool> {
    let mut tx = db.begin().await?;
    let taken =
        sql("update second_steps set taken = $2 where adult = $1 and taken < $2 and since is not null")
            .bind(adult.as_str())
            .bind(half_minute)
            .execute(&mut tx)
            .await?;
    tx.commit().await?;
    Ok(taken > 0)
}

/// Uses a code on paper up. Says whether there was one.
pub async fn take_paper(db: &Db, adult: &AdultId, code_hash: &str) -> Result<bool> {
    let mut tx = db.begin().await?;
    let taken = sql("delete from paper_codes where adult = $1 and code_hash = $2")
        .bind(adult.as_str())
        .bind(code_hash)
        .execute(&mut tx)
        .await?;
    tx.commit().await?;
    Ok(taken > 0)
}

/// A new list in the place of the one before.
///
/// # Errors
/// [`Refusal::NotNow`] when no codes are asked for.
pub async fn renew_paper(db: &Db, adult: &AdultId, on_paper: &[String], entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let there: Option<i64> = sql("select since from second_steps where adult = $1 and since is not null")
        .bind(adult.as_str())
        .scalar_optional(&mut tx)
        .await?;
    there.ok_or(Refusal::NotNow)?;
    put_on_paper(&mut tx, adult, on_paper).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// No code is asked for any more.
pub async fn remove(db: &Db, adult: &AdultId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    forget(&mut tx, adult).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The same in a transaction of more.
pub(crate) async fn forget(tx: &mut Tx, adult: &AdultId) -> Result<()> {
    for statement in [
        "delete from second_steps where adult = $1",
        "delete from paper_codes where adult = $1",
        "delete from half_sign_ins where adult = $1",
    ] {
        sql(statement).bind(adult.as_str()).execute(&mut *tx).await?;
    }
    Ok(())
}

/// Whether the leaders and safeguarding leads of a partnership are asked for one, from now on.
pub async fn ask_for(db: &Db, partnership: &PartnershipId, asked: bool, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if asked {
        sql("insert into second_step_rules (partnership, since) values ($1, $2) on conflict do nothing")
            .bind(partnership.as_str())
            .bind(entry.at.0)
            .execute(&mut tx)
            .await?;
    } else {
        sql("delete from second_step_rules where partnership = $1")
            .bind(partnership.as_str())
            .execute(&mut tx)
            .await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

async fn put_on_paper(tx: &mut Tx, adult: &AdultId, on_paper: &[String]) -> Result<()> {
    sql("delete from paper_codes where adult = $1").bind(adult.as_str()).execute(&mut *tx).await?;
    for hash in on_paper {
        sql("insert into paper_codes (code_hash, adult) values ($1, $2)")
            .bind(hash)
            .bind(adult.as_str())
            .execute(&mut *tx)
            .await?;
    }
    Ok(())
}

/// A secret is sealed for its adult: put beside another it opens nothing.
fn place(adult: &AdultId) -> Hidden {
    Hidden { pupil: adult.to_string(), device: String::new() }
}

#[derive(FromRow, Default)]
struct StateRow {
    since: Option<i64>,
    on_paper: i64,
    passkeys: i64,
    asked_for: i64,
}
