//! What partners want young people to gain. Beside this file: `ticks.rs` who wants what,
//! `removal.rs` how one goes.

mod list;
mod removal;
mod ticks;

use domain::id::{PartnershipId, SessionId};
use domain::partnership::outcome::{WantedOutcome, new_code};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;

pub use removal::remove;
pub use ticks::{tick, ticks};

use super::locks;
use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::sql::sql;
use crate::tx::Tx;
use list::{OutcomeRow, list};

/// Adds a list of outcomes to a new partnership, in the transaction that makes it, so that no
/// partnership is without.
pub(crate) async fn keep(tx: &mut Tx, partnership: &PartnershipId, outcomes: &[WantedOutcome]) -> Result<()> {
    for (outcome, place) in outcomes.iter().zip(1_i64..) {
        sql("insert into outcomes (partnership, code, adult, child, place) values ($1, $2, $3, $4, $5)")
            .bind(partnership.as_str())
            .bind(&outcome.code)
            .bind(&outcome.adult)
            .bind(&outcome.child)
            .bind(place)
            .execute(tx)
            .await?;
    }
    Ok(())
}

/// The outcomes of a partnership, in its order.
pub async fn of_partnership(db: &Db, partnership: &PartnershipId) -> Result<Vec<WantedOutcome>> {
    list(db, partnership).await
}

/// The outcomes that a session can vote on: those of its partnership.
pub async fn for_session(db: &Db, session: &SessionId) -> Result<Vec<WantedOutcome>> {
    let rows: Vec<OutcomeRow> = sql("select outcomes.code, outcomes.adult, outcomes.child
         from sessions
         join organisations on organisations.id = sessions.organisation
         join outcomes on outcomes.partnership = organisations.partnership
         where sessions.id = $1 order by outcomes.place, outcomes.code")
    .bind(session.as_str())
    .fetch_all(db)
    .await?;
    Ok(rows.into_iter().map(Into::into).collect())
}

/// Words the outcomes of a partnership anew, in the order that `change` gives them; it sees the
/// list as it stands. A code that the partnership does not have is passed over: what was voted on
/// stays.
///
/// # Errors
/// What `change` refuses.
pub async fn word(
    db: &Db,
    partnership: &PartnershipId,
    entry: &AuditEntry,
    change: impl FnOnce(Vec<WantedOutcome>) -> std::result::Result<Vec<WantedOutcome>, Refusal>,
) -> Result<()> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let outcomes = change(list(&mut tx, partnership).await?)?;
    for (outcome, place) in outcomes.iter().zip(1_i64..) {
        sql("update outcomes set adult = $3, child = $4, place = $5 where partnership = $1 and code = $2")
            .bind(partnership.as_str())
            .bind(&outcome.code)
            .bind(&outcome.adult)
            .bind(&outcome.child)
            .bind(place)
            .execute(&mut tx)
            .await?;
    }
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Adds an outcome at the end of the list. Its code is made here, where no other can get the same;
/// the line in the trail is about it.
///
/// # Errors
/// What [`WantedOutcome::check_words`] refuses.
pub async fn add(
    db: &Db,
    partnership: &PartnershipId,
    [adult, child]: [&str; 2],
    entry: &AuditEntry,
) -> Result<WantedOutcome> {
    let mut tx = db.begin().await?;
    locks::partnership(&mut tx, partnership).await?;
    let code = new_code(&list(&mut tx, partnership).await?, adult);
    let new = WantedOutcome { code, adult: adult.to_owned(), child: child.to_owned() };
    new.check_words()?;
    sql("insert into outcomes (partnership, code, adult, child, place)
         select $1, $2, $3, $4, coalesce(max(place), 0) + 1 from outcomes where partnership = $1")
    .bind(partnership.as_str())
    .bind(&new.code)
    .bind(&new.adult)
    .bind(&new.child)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, &AuditEntry { about: new.code.clone(), ..entry.clone() }).await?;
    tx.commit().await?;
    Ok(new)
}
