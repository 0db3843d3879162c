//! What an organisation has decided before real young people come. One row each, written anew.

use domain::id::OrganisationId;
use domain::partnership::assessment::Assessment;
use domain::people::audit::AuditEntry;

use super::locks;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::rows;
use crate::sql::sql;

/// What an organisation has decided; none before it has.
pub async fn get(db: &Db, organisation: &OrganisationId) -> Result<Option<Assessment>> {
    let row: Option<(String, String, String, String)> =
        sql("select owner, assessed_on, look_again, bases from assessments where organisation = $1")
            .bind(organisation.as_str())
            .fetch_optional(db)
            .await?;
    let Some((owner, assessed_on, look_again, bases)) = row else { return Ok(None) };
    Ok(Some(Assessment {
        owner,
        assessed_on: rows::day(&assessed_on)?,
        look_again: rows::day(&look_again)?,
        bases: serde_json::from_str(&bases)?,
    }))
}

/// Keeps what it decides, in the place of what it decided before.
pub async fn set(
    db: &Db,
    organisation: &OrganisationId,
    said: &Assessment,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership_of(&mut tx, organisation).await?;
    sql("insert into assessments (organisation, owner, assessed_on, look_again, bases) values ($1, $2, $3, $4, $5)
         on conflict (organisation) do update set owner = excluded.owner, assessed_on = excluded.assessed_on,
             look_again = excluded.look_again, bases = excluded.bases")
    .bind(organisation.as_str())
    .bind(&said.owner)
    .bind(said.assessed_on)
    .bind(said.look_again)
    .bind(serde_json::to_string(&said.bases)?)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}
