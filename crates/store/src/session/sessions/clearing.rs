//! Clearing a rehearsal away: everything of it leaves every table, and only the line in the trail stays.

use domain::id::SessionId;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;

use super::changing;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;
use crate::vote::round_keys;

/// Clears a rehearsal away, whatever it is at.
///
/// # Errors
/// [`Refusal::NotNow`] for a real session, [`Refusal::NoSuchPage`] for one that is gone.
pub async fn clear(db: &Db, id: &SessionId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if !changing(&mut tx, id).await?.rehearsal {
        return Err(Refusal::NotNow.into());
    }
    let open: Vec<String> = sql("select id from rounds where session = $1 and closed_at is null")
        .bind(id.as_str())
        .scalar_all(&mut tx)
        .await?;
    for statement in EVERYTHING {
        sql(statement).bind(id.as_str()).execute(&mut tx).await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await?;
    for round in open {
        round_keys::destroy(db, &round.into()).await?;
    }
    db.wipe_deleted().await
}

/// What refers to something goes before it.
const EVERYTHING: &[&str] = &[
    "delete from sensitive_topics where round in (select id from rounds where session = $1)",
    "delete from sensitive_topics where activity in (select activities.id from activities
         join ideas on ideas.id = activities.idea where ideas.session = $1)",
    "delete from activity_sessions where session = $1",
    "delete from activity_sessions where activity in (select activities.id from activities
         join ideas on ideas.id = activities.idea where ideas.session = $1)",
    "delete from activity_outcomes where activity in (select activities.id from activities
         join ideas on ideas.id = activities.idea where ideas.session = $1)",
    "delete from activity_organisations where activity in (select activities.id from activities
         join ideas on ideas.id = activities.idea where ideas.session = $1)",
    "delete from activities where idea in (select id from ideas where session = $1)",
    "delete from changes where round in (select id from rounds where session = $1)",
    "delete from replies where idea in (select id from ideas where session = $1)",
    "delete from confirmations where idea in (select id from ideas where session = $1)",
    "delete from answers where idea in (select id from ideas where session = $1)",
    "delete from breakdowns where round in (select id from rounds where session = $1)",
    "delete from tallies where round in (select id from rounds where session = $1)",
    "delete from ballots where round in (select id from rounds where session = $1)",
    "delete from papers where round in (select id from rounds where session = $1)",
    "delete from hands where round in (select id from rounds where session = $1)",
    "delete from paper_books where round in (select id from rounds where session = $1)",
    "delete from round_keys where round in (select id from rounds where session = $1)",
    "delete from roll where round in (select id from rounds where session = $1)",
    "delete from words where round in (select id from rounds where session = $1)",
    "delete from screens where session = $1 or round in (select id from rounds where session = $1)",
    "delete from sittings where session = $1 or round in (select id from rounds where session = $1)",
    "delete from wide_ideas where idea in (select id from ideas where session = $1)",
    "delete from rounds where session = $1",
    "delete from ideas where session = $1",
    "delete from sign_ins where pupil in (select id from pupils where session = $1)",
    "delete from returns where pupil in (select id from pupils where session = $1)",
    "delete from co_hosts where session = $1",
    "delete from newcomers where session = $1",
    "delete from taken_out where session = $1",
    "delete from tablets where session = $1",
    "delete from replies where pupil in (select id from pupils where session = $1)",
    "delete from confirmations where pupil in (select id from pupils where session = $1)",
    "delete from pupils where session = $1",
    "delete from readiness where session = $1",
    "delete from debriefs where session = $1",
    "delete from diamonds where session = $1",
    "delete from agendas where session = $1",
    "delete from bookings where session = $1",
    "delete from templates where session = $1",
    "delete from session_workers where session = $1",
    "delete from session_groups where session = $1",
    "delete from sessions where id = $1",
];
