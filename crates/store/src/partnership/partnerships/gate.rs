//! Whether a partnership is ready for real young people, as the disk knows it.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::gate::Gate;

use crate::error::Result;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// What the partnership has of what it needs. Who left and what was archived counts for nothing.
pub async fn gate<'c>(on: impl Into<On<'c>>, id: &PartnershipId) -> Result<Gate> {
    let found: Option<(i64, i64, i64)> = sql("select
            (select count(*) from adults join organisations on organisations.id = adults.organisation
             where organisations.partnership = $1 and organisations.archived_at is null
                 and adults.left_at is null and adults.password_hash is not null),
            (select count(*) from adults join organisations on organisations.id = adults.organisation
             where organisations.partnership = $1 and organisations.archived_at is null
                 and adults.left_at is null and adults.password_hash is not null
                 and adults.role = 'safeguarding-lead'),
            (select count(*) from organisations
             where organisations.partnership = $1 and organisations.archived_at is null and not exists (
                 select 1 from signatures where signatures.organisation = organisations.id
                     and signatures.version = (select max(version) from one_pages where partnership = $1)))")
    .bind(id.as_str())
    .fetch_optional(on)
    .await?;
    let (adults, leads, unsigned) = found.unwrap_or_default();
    Ok(Gate { second_adult: adults >= 2, safeguarding_lead: leads > 0, signed: adults > 0 && unsigned == 0 })
}

/// Whether real young people may come: two adults who can sign in, a safeguarding lead, and the one page
/// signed, as it reads now, by every organisation that is in the partnership.
pub async fn is_ready<'c>(on: impl Into<On<'c>>, id: &PartnershipId) -> Result<bool> {
    Ok(gate(on, id).await?.is_open())
}

/// Whether a session that this organisation makes now is only a rehearsal, asked in the transaction that
/// makes it. What is invented needs no rehearsal.
pub(crate) async fn rehearses(tx: &mut Tx, organisation: &OrganisationId) -> Result<bool> {
    let row: Option<(String, bool)> = sql("select partnerships.id, partnerships.demo from partnerships
         join organisations on organisations.partnership = partnerships.id where organisations.id = $1")
    .bind(organisation.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    let Some((partnership, demo)) = row else { return Ok(true) };
    Ok(!demo && !is_ready(tx, &partnership.into()).await?)
}
