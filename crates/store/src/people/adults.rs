//! Adults who can sign in.

use domain::id::AdultId;
use domain::people::sign_in::{Adult, Role};
use sqlx::FromRow;

use crate::db::Db;
use crate::error::{Error, Result};
use crate::sql::sql;
use crate::tx::Tx;

/// Adds an adult. Without a password the adult cannot sign in yet.
///
/// # Errors
/// [`Error::Taken`] when the e-mail address is another adult's.
pub async fn insert(db: &Db, adult: &Adult, email: &str, password_hash: Option<&str>) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, adult, email, password_hash).await?;
    tx.commit().await
}

/// The same in a transaction of more.
pub(crate) async fn write(
    tx: &mut Tx,
    adult: &Adult,
    email: &str,
    password_hash: Option<&str>,
) -> Result<()> {
    let email = email.trim().to_lowercase();
    sql("insert into adults (id, organisation, email, name, job_title, role, password_hash)
         values ($1, $2, $3, $4, $5, $6, $7)")
    .bind(adult.id.as_str())
    .bind(adult.organisation.as_str())
    .bind(&email)
    .bind(&adult.name)
    .bind(&adult.job_title)
    .bind(adult.role.code())
    .bind(password_hash)
    .execute(tx)
    .await?;
    Ok(())
}

/// The adult of this e-mail address, however it is written, and the hash of the password.
pub async fn by_email(db: &Db, email: &str) -> Result<Option<(Adult, Option<String>)>> {
    let row: Option<WithPassword> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title,
                adults.role, adults.password_hash
         from adults join organisations on organisations.id = adults.organisation where adults.email = $1",
    )
    .bind(email.trim().to_lowercase())
    .fetch_optional(db)
    .await?;
    row.map(|row| Ok((row.adult.try_into()?, row.password_hash))).transpose()
}

/// Sets the password, and ends every sign-in that the old one began.
pub async fn set_password(db: &Db, id: &AdultId, password_hash: &str) -> Result<()> {
    let mut tx = db.begin().await?;
    sql("update adults set password_hash = $2 where id = $1")
        .bind(id.as_str())
        .bind(password_hash)
        .execute(&mut tx)
        .await?;
    sql("delete from sign_ins where adult = $1").bind(id.as_str()).execute(&mut tx).await?;
    tx.commit().await
}

#[derive(FromRow)]
pub(crate) struct AdultRow {
    id: String,
    organisation: String,
    partnership: String,
    name: String,
    job_title: String,
    role: String,
}

#[derive(FromRow)]
struct WithPassword {
    #[sqlx(flatten)]
    adult: AdultRow,
    password_hash: Option<String>,
}

impl TryFrom<AdultRow> for Adult {
    type Error = Error;

    fn try_from(row: AdultRow) -> Result<Self> {
        Ok(Self {
            id: row.id.into(),
            organisation: row.organisation.into(),
            partnership: row.partnership.into(),
            name: row.name,
            job_title: row.job_title,
            role: Role::parse(&row.role).ok_or(Error::Unreadable("a role"))?,
        })
    }
}
