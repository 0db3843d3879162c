//! Schools, units and clubs.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::group::same_name;
use domain::partnership::organisation::Organisation;
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::time::Moment;
use sqlx::FromRow;

use super::{locks, one_pages};
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;
use crate::tx::Tx;

/// Adds an organisation.
pub async fn insert(db: &Db, organisation: &Organisation) -> Result<()> {
    let mut tx = db.begin().await?;
    write(&mut tx, organisation).await?;
    tx.commit().await
}

/// The same in a transaction of more.
pub(crate) async fn write(tx: &mut Tx, organisation: &Organisation) -> Result<()> {
    sql(
        "insert into organisations (id, partnership, name, kind, gives, gets) values ($1, $2, $3, $4, $5, $6)"
    )
    .bind(organisation.id.as_str()).bind(organisation.partnership.as_str()).bind(&organisation.name)
    .bind(&organisation.kind).bind(&organisation.gives).bind(&organisation.gets)
    .execute(tx).await?;
    Ok(())
}

/// That no other organisation that is here has this name, however it is typed.
///
/// # Errors
/// [`PartnershipRefusal::SameOrganisation`].
pub(crate) async fn must_be_new(tx: &mut Tx, new: &Organisation) -> Result<()> {
    locks::partnership(tx, &new.partnership).await?;
    let names: Vec<(String,)> =
        sql("select name from organisations where partnership = $1 and id <> $2 and archived_at is null")
            .bind(new.partnership.as_str())
            .bind(new.id.as_str())
            .fetch_all(tx)
            .await?;
    if names.iter().any(|(name,)| same_name(name, &new.name)) {
        return Err(Refusal::from(PartnershipRefusal::SameOrganisation).into());
    }
    Ok(())
}

/// That an organisation has not left.
///
/// # Errors
/// [`PartnershipRefusal::HasLeft`].
pub(crate) async fn is_here(tx: &mut Tx, id: &OrganisationId) -> Result<()> {
    let here: i64 = sql("select count(*) from organisations where id = $1 and archived_at is null")
        .bind(id.as_str())
        .scalar_one(tx)
        .await?;
    if here == 0 { Err(Refusal::from(PartnershipRefusal::HasLeft).into()) } else { Ok(()) }
}

/// The organisation of this id.
pub async fn get(db: &Db, id: &OrganisationId) -> Result<Option<Organisation>> {
    let row: Option<OrganisationRow> =
        sql("select id, partnership, name, kind, gives, gets from organisations where id = $1")
            .bind(id.as_str())
            .fetch_optional(db)
            .await?;
    Ok(row.map(Into::into))
}

/// The organisations of a partnership, by name.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<Organisation>> {
    let rows: Vec<OrganisationRow> = sql(
        "select id, partnership, name, kind, gives, gets from organisations where partnership = $1 order by name, id"
    ).bind(partnership.as_str()).fetch_all(db).await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// What an organisation gives and gets, in its own words.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such organisation.
pub async fn set_benefits(
    db: &Db,
    id: &OrganisationId,
    [gives, gets]: [&str; 2],
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let partnership = locks::partnership_of(&mut tx, id).await?;
    let before: Option<(String, String)> = sql("select gives, gets from organisations where id = $1")
        .bind(id.as_str())
        .fetch_optional(&mut tx)
        .await?;
    sql("update organisations set gives = $2, gets = $3 where id = $1")
        .bind(id.as_str())
        .bind(gives)
        .bind(gets)
        .execute(&mut tx)
        .await?;
    // Both stand on the one page: what was read there and is another now is signed again. The first words
    // of an organisation that has signed nothing yet only come beside what others signed.
    let signed: i64 = sql("select count(*) from signatures where organisation = $1")
        .bind(id.as_str())
        .scalar_one(&mut tx)
        .await?;
    let changed = |before: &str, now: &str| (signed > 0 || !before.is_empty()) && before != now;
    if before.is_some_and(|before| changed(&before.0, gives) || changed(&before.1, gets)) {
        one_pages::word_changed(&mut tx, &partnership, entry.at).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// An organisation leaves the partnership, and everybody of it with it: names, addresses and passwords go.
/// Its links end, its sessions are over, and its groups take part in nothing new. What it agreed and did
/// stays readable to the others.
///
/// # Errors
/// [`Refusal::NotNow`] while a vote of it is open, and for the last organisation of a partnership;
/// [`PartnershipRefusal::HasLeft`] when it has left already, [`PartnershipRefusal::SessionOpen`] while young
/// people are in one of its sessions.
pub async fn archive(db: &Db, id: &OrganisationId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let partnership = locks::partnership_of(&mut tx, id).await?;
    is_here(&mut tx, id).await?;
    let (open, others): (i64, i64) = sql("select
            (select count(*) from rounds join sessions on sessions.id = rounds.session
             where sessions.organisation = $1 and rounds.opened_at is not null and rounds.closed_at is null),
            (select count(*) from organisations
             where partnership = $2 and id <> $1 and archived_at is null)")
    .bind(id.as_str())
    .bind(partnership.as_str())
    .fetch_optional(&mut tx)
    .await?
    .unwrap_or_default();
    if open > 0 || others == 0 {
        return Err(Refusal::NotNow.into());
    }
    if in_session(&mut tx, id, entry.at).await? {
        return Err(Refusal::from(PartnershipRefusal::SessionOpen).into());
    }
    for statement in [
        "update organisations set archived_at = $2 where id = $1",
        "update sessions set ended_at = $2 where organisation = $1 and ended_at is null",
        "update adults set left_at = $2, email = null, password_hash = null, name = job_title
         where organisation = $1 and left_at is null",
    ] {
        sql(statement).bind(id.as_str()).bind(entry.at.0).execute(&mut tx).await?;
    }
    for statement in [
        "delete from sign_ins where adult in (select id from adults where organisation = $1)",
        "delete from known_devices where adult in (select id from adults where organisation = $1)",
        "delete from invitations where organisation = $1 or asked_by = $1",
        "delete from account_news where adult in (select id from adults where organisation = $1)",
        "delete from held_accounts where adult in (select id from adults where organisation = $1)",
        "delete from half_sign_ins where adult in (select id from adults where organisation = $1)",
        "delete from paper_codes where adult in (select id from adults where organisation = $1)",
        "delete from school_accounts where adult in (select id from adults where organisation = $1)",
        "delete from passkeys where adult in (select id from adults where organisation = $1)",
        "delete from second_steps where adult in (select id from adults where organisation = $1)",
    ] {
        sql(statement).bind(id.as_str()).execute(&mut tx).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Whether young people are in a session of it that has not ended, and whose code still works.
async fn in_session(tx: &mut Tx, id: &OrganisationId, at: Moment) -> Result<bool> {
    let sessions: i64 = sql("select count(*) from sessions
         where organisation = $1 and ended_at is null and code_ends_at > $2 and exists (
             select 1 from pupils where pupils.session = sessions.id and pupils.removed_at is null)")
    .bind(id.as_str())
    .bind(at.0)
    .scalar_one(tx)
    .await?;
    Ok(sessions > 0)
}

#[derive(FromRow)]
pub(super) struct OrganisationRow {
    id: String,
    partnership: String,
    name: String,
    kind: String,
    gives: String,
    gets: String,
}

impl From<OrganisationRow> for Organisation {
    fn from(row: OrganisationRow) -> Self {
        Self {
            id: row.id.into(),
            partnership: row.partnership.into(),
            name: row.name,
            kind: row.kind,
            gives: row.gives,
            gets: row.gets,
        }
    }
}
