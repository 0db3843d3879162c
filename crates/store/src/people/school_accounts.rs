//! Which school account is which adult's: bound the first time by the address, and from then on by the
//! provider's own name for the account, which is never given to another.

use domain::id::AdultId;
use domain::people::audit::AuditEntry;
use domain::people::refusal::PeopleRefusal;
use domain::refusal::Refusal;

use super::audit;
use crate::db::Db;
use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// The adult who is here and whose account this is.
pub async fn adult_of(db: &Db, issuer: &str, subject: &str) -> Result<Option<AdultId>> {
    let adult: Option<String> = sql(
        "select adults.id from school_accounts
         join adults on adults.id = school_accounts.adult
         join organisations on organisations.id = adults.organisation
         where issuer = $1 and subject = $2 and adults.left_at is null and organisations.archived_at is null",
    )
    .bind(issuer)
    .bind(subject)
    .scalar_optional(db)
    .await?;
    Ok(adult.map(Into::into))
}

/// Binds an account to an adult.
///
/// # Errors
/// [`PeopleRefusal::SchoolStranger`] when another account of this provider is the adult's: an address can be given
/// to somebody else, an account cannot.
pub async fn bind(
    db: &Db,
    (issuer, subject): (&str, &str),
    adult: &AdultId,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let bound = sql(
        "insert into school_accounts (issuer, subject, adult) values ($1, $2, $3) on conflict do nothing",
    )
    .bind(issuer)
    .bind(subject)
    .bind(adult.as_str())
    .execute(&mut tx)
    .await?;
    if bound == 0 {
        return Err(Refusal::from(PeopleRefusal::SchoolStranger).into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// All of an adult go, in a transaction of more.
pub(crate) async fn forget(tx: &mut Tx, adult: &AdultId) -> Result<()> {
    sql("delete from school_accounts where adult = $1").bind(adult.as_str()).execute(tx).await?;
    Ok(())
}
