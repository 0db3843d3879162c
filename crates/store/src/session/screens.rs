//! What the big screen shows at the pace of a hand: which option shines, how far a result is told, and which
//! cards of the wall or of the answers.

use domain::id::{OptionId, RoundId, SessionId};
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::screen::{Beat, Lit, Paced};
use domain::session::session::Step;
use domain::time::Moment;
use domain::vote::suppression::Profile;

use crate::db::Db;
use crate::error::Result;
use crate::people::audit;
use crate::session::sessions::changing;
use crate::sql::sql;
use crate::vote::rounds::changing_round;
use crate::vote::tallies;

/// A row: the round, the beat, the first card, the option that is lit and since when.
type Row = (Option<String>, i64, i64, Option<String>, Option<i64>);

/// What was paced so far.
pub async fn of_session(db: &Db, session: &SessionId) -> Result<Paced> {
    let row: Option<Row> =
        sql("select round, beat, cards_from, lit, lit_since from screens where session = $1")
            .bind(session.as_str())
            .fetch_optional(db)
            .await?;
    let Some((round, beat, from, lit, since)) = row else { return Ok(Paced::default()) };
    let cards_from = usize::try_from(from).unwrap_or(0);
    let lit = lit.zip(since).map(|(option, since)| Lit { option: option.into(), since: Moment(since) });
    Ok(Paced { round: round.map(Into::into), beat: Beat::numbered(beat), cards_from, lit })
}

/// An option of an open vote shines on the screen from now on, for [`domain::session::screen::SHINES_FOR`].
///
/// # Errors
/// [`Refusal::NotNow`] when the vote is over, and where such an option is not to be read aloud.
pub async fn light(db: &Db, id: &RoundId, option: &OptionId, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    let round = changing_round(&mut tx, id).await?;
    let stands = round.standing().any(|standing| standing.id == *option);
    if !round.is_open() || !round.terms.is_read_out() || !stands {
        return Err(Refusal::NotNow.into());
    }
    sql("insert into screens (session, lit, lit_since) values ($1, $2, $3)
         on conflict (session) do update set lit = excluded.lit, lit_since = excluded.lit_since")
    .bind(round.session.as_str())
    .bind(option.as_str())
    .bind(entry.at.0)
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// Tells the result of a closed round so far, before its last beat: phones still wait.
///
/// # Errors
/// [`Refusal::NotNow`] while it is open, and where there is nothing to tell in beats.
pub async fn tell(db: &Db, id: &RoundId, beat: Beat, entry: &AuditEntry) -> Result<()> {
    // What is published of a closed round never changes.
    let tally = tallies::of_round(db, id, Profile::Inside).await?;
    let mut tx = db.begin().await?;
    let round = changing_round(&mut tx, id).await?;
    if round.closed_at.is_none() || !tally.is_some_and(|tally| tally.has_beats()) {
        return Err(Refusal::NotNow.into());
    }
    sql("update sessions set step = $2 where id = $1")
        .bind(round.session.as_str())
        .bind(Step::Result.code())
        .execute(&mut tx)
        .await?;
    sql("insert into screens (session, round, beat) values ($1, $2, $3)
         on conflict (session) do update set round = excluded.round, beat = excluded.beat")
    .bind(round.session.as_str())
    .bind(id.as_str())
    .bind(i64::from(beat.number()))
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}

/// The screen shows the cards from this one on: of the wall, or of the answers. At another step it begins anew.
///
/// # Errors
/// [`Refusal::NotNow`] when the session is at a step without such cards.
pub async fn turn(db: &Db, session: &SessionId, from: usize, entry: &AuditEntry) -> Result<()> {
    let mut tx = db.begin().await?;
    if !matches!(changing(&mut tx, session).await?.step, Step::Ideas | Step::Wall | Step::Answers) {
        return Err(Refusal::NotNow.into());
    }
    sql("insert into screens (session, cards_from) values ($1, $2)
         on conflict (session) do update set cards_from = excluded.cards_from")
    .bind(session.as_str())
    .bind(i64::try_from(from).unwrap_or(0))
    .execute(&mut tx)
    .await?;
    audit::write(&mut tx, entry).await?;
    tx.commit().await
}
