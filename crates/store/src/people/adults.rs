//! Adults who can sign in.

use domain::id::{AdultId, OrganisationId, PartnershipId};
use domain::people::audit::AuditEntry;
use domain::people::refusal::PeopleRefusal;
use domain::people::sign_in::{Adult, Role};
use domain::refusal::Refusal;
use sqlx::FromRow;

use super::{audit, school_accounts, second_steps};
use crate::db::Db;
use crate::error::{Error, Result};
use crate::partnership::locks;
use crate::rows;
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
         from adults join organisations on organisations.id = adults.organisation where adults.email = $1
             and adults.left_at is null and organisations.archived_at is null",
    )
    .bind(email.trim().to_lowercase())
    .fetch_optional(db)
    .await?;
    row.map(|row| Ok((row.adult.try_into()?, row.password_hash))).transpose()
}

/// An adult sets a new password; every other sign-in of theirs ends, but this one.
///
/// # Errors
/// [`PeopleRefusal::WrongOldPassword`] when it was set anew meanwhile: `before` is no longer its hash.
pub async fn change_password(
    db: &Db,
    id: &AdultId,
    [before, now]: [&str; 2],
    keep: &str,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let held = sql("update adults set password_hash = $3 where id = $1 and password_hash = $2")
        .bind(id.as_str())
        .bind(before)
        .bind(now)
        .execute(&mut tx)
        .await?;
    if held == 0 {
        return Err(Refusal::from(PeopleRefusal::WrongOldPassword).into());
    }
    put_password(&mut tx, id, now, Some(keep)).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Sets the password of an adult who is here and ends their sign-ins, but for one by its hash. Says whether
/// there was such an adult. A link to a new password ends too: whoever has it has waited too long.
pub(crate) async fn put_password(
    tx: &mut Tx,
    id: &AdultId,
    password_hash: &str,
    keep: Option<&str>,
) -> Result<bool> {
    let set = sql("update adults set password_hash = $2 where id = $1 and left_at is null")
        .bind(id.as_str())
        .bind(password_hash)
        .execute(&mut *tx)
        .await?;
    sql("delete from sign_ins where adult = $1 and token_hash <> $2 and coalesce(before_hash, '-') <> $2")
        .bind(id.as_str())
        .bind(keep.unwrap_or_default())
        .execute(&mut *tx)
        .await?;
    for statement in
        ["delete from invitations where adult = $1", "delete from half_sign_ins where adult = $1"]
    {
        sql(statement).bind(id.as_str()).execute(&mut *tx).await?;
    }
    Ok(set > 0)
}

/// The adults of an organisation who are here, by job title, with their addresses.
pub async fn of_organisation(db: &Db, organisation: &OrganisationId) -> Result<Vec<(Adult, String)>> {
    let found: Vec<WithEmail> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title,
                adults.role, adults.email
         from adults join organisations on organisations.id = adults.organisation
         where adults.organisation = $1 and adults.left_at is null order by adults.job_title, adults.id",
    )
    .bind(organisation.as_str())
    .fetch_all(db)
    .await?;
    rows::all(found)
}

/// The adult of this id who is here, with the address.
pub async fn get(db: &Db, id: &AdultId) -> Result<Option<(Adult, String)>> {
    let found: Option<WithEmail> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title,
                adults.role, adults.email
         from adults join organisations on organisations.id = adults.organisation
         where adults.id = $1 and adults.left_at is null",
    )
    .bind(id.as_str())
    .fetch_optional(db)
    .await?;
    rows::one(found)
}

/// Adults of a partnership in one role who are here and can sign in, by organisation and job title. Of an
/// organisation that has left there is nobody.
pub async fn of_role(db: &Db, partnership: &PartnershipId, role: Role) -> Result<Vec<Adult>> {
    let found: Vec<AdultRow> = sql(
        "select adults.id, adults.organisation, organisations.partnership, adults.name, adults.job_title,
                adults.role
         from adults join organisations on organisations.id = adults.organisation
         where organisations.partnership = $1 and organisations.archived_at is null and adults.role = $2
             and adults.left_at is null and adults.password_hash is not null
         order by organisations.name, adults.job_title, adults.id",
    )
    .bind(partnership.as_str())
    .bind(role.code())
    .fetch_all(db)
    .await?;
    rows::all(found)
}

/// The hash of an adult's password, to try the old one before a new one is set.
pub async fn password_hash(db: &Db, id: &AdultId) -> Result<Option<String>> {
    let hash: Option<Option<String>> =
        sql("select password_hash from adults where id = $1 and left_at is null")
            .bind(id.as_str())
            .scalar_optional(db)
            .await?;
    Ok(hash.flatten())
}

/// An adult leaves, or is taken away by a leader of the same organisation. What they did stays, with their
/// job title; name, address, password and sign-ins go. The last leader leaves only when that was said, and so does
/// the only safeguarding lead.
///
/// # Errors
/// [`Refusal::NoSuchPage`] for an adult who is not of this organisation or has left,
/// [`PeopleRefusal::LastLeader`], [`PeopleRefusal::LastSafeguardingLead`].
pub async fn leave(
    db: &Db,
    id: &AdultId,
    organisation: &OrganisationId,
    said_last: bool,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, organisation).await?;
    let role: Option<String> =
        sql("select role from adults where id = $1 and organisation = $2 and left_at is null")
            .bind(id.as_str())
            .bind(organisation.as_str())
            .scalar_optional(&mut tx)
            .await?;
    let role = role.ok_or(Refusal::NoSuchPage)?;
    let others: i64 = sql("select count(*) from adults
         where organisation = $1 and id <> $2 and role = $3 and left_at is null
             and password_hash is not null")
    .bind(organisation.as_str())
    .bind(id.as_str())
    .bind(&role)
    .scalar_one(&mut tx)
    .await?;
    let asks_first = match Role::parse(&role) {
        Some(Role::Leader) => Some(PeopleRefusal::LastLeader),
        Some(Role::SafeguardingLead) => Some(PeopleRefusal::LastSafeguardingLead),
        _ => None,
    };
    if let Some(asks) = asks_first.filter(|_| others == 0 && !said_last) {
        return Err(Refusal::from(asks).into());
    }
    sql("update adults set left_at = $2, email = null, password_hash = null, name = job_title where id = $1")
        .bind(id.as_str())
        .bind(entry.at.0)
        .execute(&mut tx)
        .await?;
    for statement in [
        "delete from sign_ins where adult = $1",
        "delete from known_devices where adult = $1",
        "delete from invitations where adult = $1",
        "delete from account_news where adult = $1",
        "delete from held_accounts where adult = $1",
        "delete from passkeys where adult = $1",
    ] {
        sql(statement).bind(id.as_str()).execute(&mut tx).await?;
    }
    second_steps::forget(&mut tx, id).await?;
    school_accounts::forget(&mut tx, id).await?;
    audit::write(&mut tx, entry).await?;
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
struct WithEmail {
    #[sqlx(flatten)]
    adult: AdultRow,
    email: Option<String>,
}

impl TryFrom<WithEmail> for (Adult, String) {
    type Error = Error;

    fn try_from(row: WithEmail) -> Result<Self> {
        Ok((row.adult.try_into()?, row.email.unwrap_or_default()))
    }
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
