//! Deeds on one partnership wait for each other. On SQLite all transactions do; on PostgreSQL each
//! begins by writing the row of the partnership, and reads only after that.

use domain::id::{OrganisationId, PartnershipId};
use domain::refusal::Refusal;

use crate::error::Result;
use crate::sql::sql;
use crate::tx::Tx;

/// Makes all deeds on the ingredients and the money of a partnership wait for this one.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such partnership.
pub(crate) async fn partnership(tx: &mut Tx, id: &PartnershipId) -> Result<()> {
    let found =
        sql("update partnerships set name = name where id = $1").bind(id.as_str()).execute(tx).await?;
    if found == 0 { Err(Refusal::NoSuchPage.into()) } else { Ok(()) }
}

/// The same for what one organisation says; gives the partnership that it belongs to.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when there is no such organisation.
pub(crate) async fn partnership_of(tx: &mut Tx, organisation: &OrganisationId) -> Result<PartnershipId> {
    let id: Option<String> = sql("update partnerships set name = name
         where id = (select partnership from organisations where id = $1) returning id")
    .bind(organisation.as_str())
    .scalar_optional(tx)
    .await?;
    Ok(id.ok_or(Refusal::NoSuchPage)?.into())
}
