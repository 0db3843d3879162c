//! Which outcomes each organisation wants for the programme.

use domain::id::{OrganisationId, PartnershipId};
use domain::partnership::outcome::{Ticks, WantedOutcome};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;

use super::list::list;
use crate::db::Db;
use crate::error::Result;
use crate::partnership::locks;
use crate::people::audit;
use crate::sql::sql;

/// An organisation wants what `choose` takes from the list, and no others any more; it sees the
/// list as it stands.
///
/// # Errors
/// What `choose` refuses.
pub async fn tick(
    db: &Db,
    organisation: &OrganisationId,
    entry: &AuditEntry,
    choose: impl FnOnce(&[WantedOutcome]) -> std::result::Result<Vec<String>, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let partnership = locks::partnership_of(&mut tx, organisation).await?;
    let codes = choose(&list(&mut tx, &partnership).await?)?;
    sql("delete from outcome_ticks where organisation = $1")
        .bind(organisation.as_str())
        .execute(&mut tx)
        .await?;
    for code in &codes {
        sql("insert into outcome_ticks (organisation, code) values ($1, $2)")
            .bind(organisation.as_str())
            .bind(code)
            .execute(&mut tx)
            .await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Every organisation of a partnership that has not left, by name, with what it ticked, in the order of the list.
pub async fn ticks(db: &Db, partnership: &PartnershipId) -> Result<Vec<Ticks>> {
    let rows: Vec<(String, Option<String>)> = sql("select organisations.id, outcomes.code
         from organisations
         left join outcome_ticks on outcome_ticks.organisation = organisations.id
         left join outcomes
             on outcomes.partnership = organisations.partnership and outcomes.code = outcome_ticks.code
         where organisations.partnership = $1 and organisations.archived_at is null
         order by organisations.name, organisations.id, outcomes.place, outcomes.code")
    .bind(partnership.as_str())
    .fetch_all(db)
    .await?;
    let mut all: Vec<Ticks> = Vec::new();
    for (organisation, code) in rows {
        match all.last_mut().filter(|(last, _)| last.as_str() == organisation) {
            Some((_, codes)) => codes.extend(code),
            None => all.push((organisation.into(), code.into_iter().collect())),
        }
    }
    Ok(all)
}
