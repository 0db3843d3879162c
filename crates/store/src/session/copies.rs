//! A session held once more: groups, plan, agenda, roles, adults, needs, place and planned rounds of
//! another one. What was checked is not: it is checked anew each time. Nor is anything of its pupils.

use domain::id::{GroupId, RoundId, SessionId};
use domain::people::audit::AuditEntry;
use domain::session::booking::Booking;
use domain::session::readiness::Preparation;
use domain::session::session::Session;
use domain::vote::round::{BallotOption, Round, Source};

use super::sessions::{self, Opening};
use super::{bookings, readiness};
use crate::db::Db;
use crate::error::Result;
use crate::rows::all;
use crate::sql::sql;
use crate::tx::Tx;
use crate::vote::rounds::{self, RoundRow};

/// Makes `new` as `from` was, on the days of `booking` if there is one, in one transaction, for other groups where
/// some were chosen. Each of its planned rounds takes an id of `ids`.
///
/// # Errors
/// As [`sessions::insert`].
pub async fn make(
    db: &Db,
    from: &SessionId,
    (new, chosen): (&Session, Option<&[GroupId]>),
    (booking, ids): (Option<&Booking>, impl Fn() -> RoundId),
    opening: &Opening,
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let groups: Vec<String> = sql("select group_id from session_groups where session = $1 order by group_id")
        .bind(from.as_str())
        .scalar_all(&mut tx)
        .await?;
    let before: Vec<GroupId> = groups.into_iter().map(Into::into).collect();
    sessions::write(&mut tx, new, chosen.unwrap_or(&before), entry).await?;
    sql("insert into agendas (session, lines) select $2, lines from agendas where session = $1")
        .bind(from.as_str())
        .bind(new.id.as_str())
        .execute(&mut tx)
        .await?;
    prepare(&mut tx, from, &new.id).await?;
    if let Some(booking) = booking {
        bookings::write(&mut tx, booking).await?;
        sessions::follow(&mut tx, booking, opening).await?;
    }
    for round in planned(&mut tx, from).await? {
        let round = Round { id: ids(), session: new.id.clone(), ..round };
        rounds::write_plan(&mut tx, &round, opening.now).await?;
    }
    tx.commit().await
}

/// Who does what, how many come and what it needs: as it was said. The checks are to be made again.
async fn prepare(tx: &mut Tx, from: &SessionId, new: &SessionId) -> Result<()> {
    let said = readiness::said(tx, from).await?;
    let said = Preparation { checks: Vec::new(), ..said };
    sql("insert into readiness (session, said) values ($1, $2)")
        .bind(new.as_str())
        .bind(serde_json::to_string(&said)?)
        .execute(tx)
        .await?;
    Ok(())
}

/// The rounds that were planned, opened since or not, as they were before: those on the ideas of the wall
/// wait for another wall.
async fn planned(tx: &mut Tx, from: &SessionId) -> Result<Vec<Round>> {
    let rows: Vec<RoundRow> = sql(concat!(
        "select ",
        rounds::columns!(),
        rounds::held!(),
        "where sittings.session = $1 and rounds.planned_nth is not null order by rounds.planned_nth"
    ))
    .bind(from.as_str())
    .fetch_all(tx)
    .await?;
    let rounds: Vec<Round> = all(rows)?;
    Ok(rounds.into_iter().map(as_planned).collect())
}

fn as_planned(round: Round) -> Round {
    let of_wall = round.options.iter().all(|option| option.source == Source::Idea);
    let on_it_again = |option: BallotOption| BallotOption { withdrawn: false, ..option };
    let options = if of_wall { Vec::new() } else { round.options.into_iter().map(on_it_again).collect() };
    Round { options, opened_at: None, closed_at: None, revealed_at: None, ..round }
}
