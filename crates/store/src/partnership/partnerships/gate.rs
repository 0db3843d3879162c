//! Whether an organisation is ready for real young people, as the disk knows it.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::gate::Gate;
use domain::partnership::one_page::OnePage;
use domain::time::Moment;
use sqlx::FromRow;

use crate::error::Result;
use crate::sql::{On, sql};
use crate::tx::Tx;

/// What an organisation of the partnership has of what it needs, at this moment. Who left and what was
/// archived counts for nothing, and so does an organisation in which nobody can sign in.
pub async fn gate<'c>(
    on: impl Into<On<'c>>,
    partnership: &PartnershipId,
    organisation: &OrganisationId,
    at: Moment,
) -> Result<Gate> {
    let found: Option<Found> = sql("with here as (
            select organisations.id,
                exists (select 1 from signatures where signatures.organisation = organisations.id) as ever,
                exists (select 1 from signatures where signatures.organisation = organisations.id
                    and signatures.version = (select max(version) from one_pages where partnership = $1)) as signed
            from organisations
            where organisations.partnership = $1 and organisations.archived_at is null and exists (
                select 1 from adults where adults.organisation = organisations.id
                    and adults.left_at is null and adults.password_hash is not null))
         select
            (select count(*) from adults
             where organisation = $2 and left_at is null and password_hash is not null
                 and role <> 'reader') as adults,
            (select count(*) from adults
             where organisation = $2 and left_at is null and password_hash is not null
                 and role = 'safeguarding-lead') as leads,
            (select count(*) from assessments where organisation = $2) as assessed,
            (select count(*) from here where id = $2 and signed) as own,
            (select count(*) from here where ever and not signed) as behind,
            (select count(*) from here where signed) as signed,
            (select count(*) from here) as all_here,
            (select words from one_pages where partnership = $1 order by version desc limit 1) as words")
    .bind(partnership.as_str())
    .bind(organisation.as_str())
    .fetch_optional(on)
    .await?;
    let Some(found) = found else { return Ok(Gate::default()) };
    let words = found.words.as_deref().map(serde_json::from_str::<OnePage>).transpose()?;
    Ok(Gate {
        second_adult: found.adults >= 2,
        safeguarding_lead: found.leads > 0,
        assessed: found.assessed > 0,
        signed: found.is_signed() && words.is_some_and(|words| !words.is_over(at)),
    })
}

#[derive(FromRow)]
struct Found {
    adults: i64,
    leads: i64,
    assessed: i64,
    own: i64,
    behind: i64,
    signed: i64,
    all_here: i64,
    words: Option<String>,
}

impl Found {
    /// Whoever is new, and has never signed, shuts the gate for nobody but itself; a signature under
    /// earlier words shuts it for all, and nobody shares with itself alone.
    fn is_signed(&self) -> bool {
        self.own > 0 && self.behind == 0 && (self.signed >= 2 || self.all_here == 1)
    }
}

/// Whether real young people may come to the sessions of this organisation, see [`gate`].
pub async fn is_ready<'c>(
    on: impl Into<On<'c>>,
    partnership: &PartnershipId,
    organisation: &OrganisationId,
    at: Moment,
) -> Result<bool> {
    Ok(gate(on, partnership, organisation, at).await?.is_open())
}

/// Whether a session that this organisation makes now is only a rehearsal, asked in the transaction that
/// makes it. What is invented needs no rehearsal.
pub(crate) async fn rehearses(tx: &mut Tx, organisation: &OrganisationId, at: Moment) -> Result<bool> {
    let row: Option<(String, bool)> = sql("select partnerships.id, partnerships.demo from partnerships
         join organisations on organisations.partnership = partnerships.id where organisations.id = $1")
    .bind(organisation.as_str())
    .fetch_optional(&mut *tx)
    .await?;
    let Some((partnership, demo)) = row else { return Ok(true) };
    Ok(!demo && !is_ready(tx, &partnership.into(), organisation, at).await?)
}
