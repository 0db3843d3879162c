//! How an outcome goes: only when nobody needs it.

use domain::id::{OutcomeCode, PartnershipId};
use domain::partnership::outcome::UsedBy;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::vote::round::{BallotOption, Source};

use crate::db::Db;
use crate::error::Result;
use crate::partnership::locks;
use crate::people::audit;
use crate::sql::sql;
use crate::tx::Tx;

/// Takes an outcome off the list when nobody needs it, with what was noted of it; otherwise gives
/// who needs it, and keeps it.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the partnership has no such outcome any more.
pub async fn remove(
    db: &Db,
    partnership: &PartnershipId,
    code: &OutcomeCode,
    entry: &AuditEntry,
) -> Result<Vec<UsedBy>> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let used = used_by(&mut tx, partnership, code.as_str()).await?;
    if !used.is_empty() {
        return Ok(used);
    }
    sql("delete from outcome_notes where code = $2
         and organisation in (select id from organisations where partnership = $1)")
    .bind(partnership.as_str())
    .bind(code.as_str())
    .execute(&mut tx)
    .await?;
    let gone = sql("delete from outcomes where partnership = $1 and code = $2")
        .bind(partnership.as_str())
        .bind(code.as_str())
        .execute(&mut tx)
        .await?;
    if gone == 0 {
        return Err(Refusal::NoSuchPage.into());
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    Ok(used)
}

/// Organisations that ticked it, activities that work towards it, votes that asked about it.
async fn used_by(tx: &mut Tx, partnership: &PartnershipId, code: &str) -> Result<Vec<UsedBy>> {
    let ticked: Vec<String> = sql("select organisations.name from outcome_ticks
         join organisations on organisations.id = outcome_ticks.organisation
         where organisations.partnership = $1 and outcome_ticks.code = $2 order by organisations.name")
    .bind(partnership.as_str())
    .bind(code)
    .scalar_all(&mut *tx)
    .await?;
    let activities: Vec<String> = sql("select distinct activities.name from activity_outcomes
         join activities on activities.id = activity_outcomes.activity
         where activities.partnership = $1 and activity_outcomes.code = $2 order by activities.name")
    .bind(partnership.as_str())
    .bind(code)
    .scalar_all(&mut *tx)
    .await?;
    let rounds: Vec<(String, String)> = sql("select rounds.question, rounds.options from rounds
         join sessions on sessions.id = rounds.session
         join organisations on organisations.id = sessions.organisation
         where organisations.partnership = $1 order by rounds.planned_nth, rounds.id")
    .bind(partnership.as_str())
    .fetch_all(tx)
    .await?;
    let mut used: Vec<UsedBy> = ticked.into_iter().map(UsedBy::Organisation).collect();
    used.extend(activities.into_iter().map(UsedBy::Activity));
    for (question, options) in rounds {
        let options: Vec<BallotOption> = serde_json::from_str(&options)?;
        let asks = |one: &BallotOption| one.source == Source::Outcome && one.id.as_str() == code;
        used.extend(options.iter().any(asks).then_some(UsedBy::Vote(question)));
    }
    Ok(used)
}
