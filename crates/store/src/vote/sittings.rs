//! Sittings of a round over many: opened and ended in a room, shown there once all is counted. Beside this
//! file `wide.rs` makes such a round, `turnout.rs` says who still has to vote, and `walls.rs` gathers ideas.

mod turnout;
mod walls;
mod wide;

use domain::id::{RoundId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::refusal::SessionRefusal;
use domain::session::session::Session;
use domain::time::Moment;
use domain::vote::round::Round;
use domain::vote::sitting::WideRound;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;
use jiff::civil::Date;

use super::rolls;
use super::rounds::{self, RoundRow, at_the_vote, in_session, latest, sits};
use crate::db::Db;
use crate::error::Result;
use crate::partnership::{groups, sensitive_topics};
use crate::people::audit;
use crate::rows::one;
use crate::session::sessions::{changing, changing_in_room};
use crate::sql::sql;
use crate::tx::Tx;

pub use turnout::{Class, Turnout, turnout};
pub use walls::{OnAWall, on_walls};
pub use wide::{get, ideas_of, make, of_room, of_scope, overdue, remove, rooms, sessions_of};

/// Opens a sitting: the pupils of this session vote, for the first time or again. Who is in stands on the
/// roll, as many of each group as its list has places over all sittings. Two taps are one.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when the round is not for the groups of this session, [`Refusal::NotNow`] when the
/// session is over, [`SessionRefusal::OnlyARehearsal`]; what [`WideRound::may_sit`], [`Round::makes_way`] and
/// [`Sensitive::may_go_on`](domain::partnership::sensitive::Sensitive::may_go_on) refuse.
pub async fn open(
    db: &Db,
    id: &RoundId,
    session: &SessionId,
    (today, now): (Date, Moment),
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    let room = changing(&mut tx, session).await?;
    let round = held(&mut tx, id, &room).await?;
    if room.ended_at.is_some() {
        return Err(Refusal::NotNow.into());
    }
    if room.rehearsal {
        return Err(Refusal::Session(SessionRefusal::OnlyARehearsal).into());
    }
    round.may_sit(today)?;
    sensitive_topics::of_round_now(&mut tx, id, round.terms.topic).await?.may_go_on()?;
    let before: Option<RoundRow> = latest(session).fetch_optional(&mut tx).await?;
    let before: Option<Round> = one(before)?;
    if before.as_ref().is_some_and(|before| before.id == *id && before.is_open()) {
        return Ok(());
    }
    if let Some(other) = before.filter(|before| before.id != *id) {
        other.makes_way()?;
    }
    sits(&mut tx, id, session, now).await?;
    rolls::call_together(db, &mut tx, id, session, false).await?;
    at_the_vote(&mut tx, session).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Ends a sitting: this room has voted. Nothing is counted. Ending it twice keeps the first time.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when this session never held it.
pub async fn end(db: &Db, id: &RoundId, session: &SessionId, now: Moment, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing(&mut tx, session).await?;
    sitting(&mut tx, id, session).await?;
    // Whoever casts a ballot at this moment holds the sitting: it is kept before, or refused after.
    let ended = sql("update sittings set ended_at = $3
         where round = $1 and session = $2 and opened_at is not null and ended_at is null")
    .bind(id.as_str())
    .bind(session.as_str())
    .bind(now.0)
    .execute(&mut tx)
    .await?;
    if ended > 0 {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// Lets everybody vote who is in this room and beyond the list of the group: a worker has looked.
///
/// # Errors
/// [`Refusal::NotNow`] when no sitting is open here.
pub async fn ask(db: &Db, id: &RoundId, session: &SessionId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    changing_in_room(&mut tx, session).await?;
    if !sitting(&mut tx, id, session).await?.is_open() {
        return Err(Refusal::NotNow.into());
    }
    rolls::held(&mut tx, id).await?;
    rolls::call_together(db, &mut tx, id, session, true).await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Shows the result to this room, once it is counted for all: the session is at the result.
///
/// # Errors
/// [`Refusal::NoSuchPage`] when this session never held it; what [`WideRound::may_show`] refuses.
pub async fn reveal(
    db: &Db,
    id: &RoundId,
    session: &SessionId,
    (today, now): (Date, Moment),
    entry: &AuditEntry,
) -> Result<()> {
    let mut tx = db.begin().await?;
    changing(&mut tx, session).await?;
    let here = sitting(&mut tx, id, session).await?;
    let round = wide::read(&mut tx, id).await?.ok_or(Refusal::NoSuchPage)?;
    round.may_show(today)?;
    if rounds::show(&mut tx, &here, now).await? {
        audit::write(&mut tx, entry).await?;
    }
    tx.commit().await
}

/// What the public page of a session tells of votes over many sittings that it held: those that stand on public
/// pages, counted, once their day has come, as those outside may see them. A sensitive one stands on none.
pub async fn on_page(db: &Db, session: &SessionId, today: Date) -> Result<Vec<PublishedTally>> {
    let published: Vec<String> = sql("select tallies.published from sittings
         join wide_rounds on wide_rounds.round = sittings.round
         join rounds on rounds.id = sittings.round
         join tallies on tallies.round = sittings.round
         where sittings.session = $1 and tallies.profile = $2 and wide_rounds.reveal = 'page'
           and coalesce(wide_rounds.reveal_day, $3) <= $3 order by rounds.opened_nth, rounds.id")
    .bind(session.as_str())
    .bind(Profile::Outside.code())
    .bind(today)
    .scalar_all(db)
    .await?;
    let mut faces: Vec<PublishedTally> = Vec::with_capacity(published.len());
    for face in published {
        faces.push(serde_json::from_str(&face)?);
    }
    faces.retain(|face| face.terms.may_be_shown());
    Ok(faces)
}

/// The round, with its roll held, if it is for the groups of this session.
async fn held(tx: &mut Tx, id: &RoundId, room: &Session) -> Result<WideRound> {
    rolls::held(tx, id).await?;
    let round = wide::read(&mut *tx, id).await?.ok_or(Refusal::NoSuchPage)?;
    let runs: Option<String> = sql("select partnership from organisations where id = $1")
        .bind(room.organisation.as_str())
        .scalar_optional(&mut *tx)
        .await?;
    let groups = groups::of_session(tx, &room.id).await?;
    let covered = round.scope.covers(groups.iter().map(|group| &group.organisation));
    let ours = runs.is_some_and(|partnership| partnership == round.scope.partnership.as_str());
    // A rehearsal is counted nowhere.
    if covered && ours && !room.rehearsal { Ok(round) } else { Err(Refusal::NoSuchPage.into()) }
}

/// The round over many as this session holds it, or held it.
async fn sitting(tx: &mut Tx, id: &RoundId, session: &SessionId) -> Result<Round> {
    let row: Option<RoundRow> = in_session(id, session).fetch_optional(tx).await?;
    let round: Option<Round> = one(row)?;
    let many = round.filter(|round| round.terms.many && round.opened_at.is_some());
    many.ok_or_else(|| Refusal::NoSuchPage.into())
}
