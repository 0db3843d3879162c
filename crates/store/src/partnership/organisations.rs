//! Schools, units and clubs.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::organisation::Organisation;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use sqlx::FromRow;

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
    let said = sql("update organisations set gives = $2, gets = $3 where id = $1")
        .bind(id.as_str())
        .bind(gives)
        .bind(gets)
        .execute(&mut tx)
        .await?;
    if said == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
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
