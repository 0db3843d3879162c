//! A leader's home, and the page of all that waits. Both read so many rows at the most, however long the
//! partnership has worked together.

use app::partnership::partnership::{HomePage, NextSession, WaitingIdea, WaitingPage};
use axum::extract::State;
use domain::partnership::evidence::Steps;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::tally::PublishedTally;
use jiff::ToSpan;

use crate::extractors::people::Leader;
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::state::AppState;
use crate::{dates, owed};

/// So many ideas, and so many promises, stand on the page of what waits.
const LISTED: u32 = 24;
/// A promise without a day is asked after once so many whole days lie between.
const QUIET_DAYS: i64 = 27;

/// What `GET /partnership` shows a leader.
pub(super) async fn page(state: &AppState, adult: Adult) -> HandlerResult {
    let (db, id) = (&state.db, &adult.partnership);
    let today = dates::day_of(state.clock.now());
    let sums = store::leading::heard(db, id).await?;
    let votes = store::leading::latest_votes(db, id).await?;
    let next = store::leading::next(db, id, today).await?;
    let partnership = store::partnerships::get(db, id).await?.ok_or(Refusal::NoSuchPage)?;
    let whole = |n: u32| usize::try_from(n).unwrap_or_default();
    let steps = Steps { ideas: whole(sums.ideas), answered: whole(sums.answered), ..Steps::default() };
    Ok(render(HomePage {
        owed: owed::lines(state, &adult).await?,
        adult,
        partnership: partnership.name,
        today,
        steps,
        promises: (whole(sums.kept), whole(sums.promised)),
        voted: votes.iter().find_map(voted),
        next: next.map(|(day, starts, name, place)| NextSession { day, starts, name, place }),
    }))
}

/// How many voted, as it was published; nothing of how a session was liked.
fn voted(tally: &PublishedTally) -> Option<(String, u32, u32)> {
    let counts = (tally.voted.count()?, tally.asked.count()?);
    tally.terms.pulse.is_none().then(|| (tally.question.clone(), counts.0, counts.1))
}

/// `GET /partnership/waiting`.
pub async fn waiting(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let (db, id, now) = (&state.db, &adult.partnership, state.clock.now());
    let today = dates::day_of(now);
    let (ideas, waiting) = store::answers::to_answer(db, id, None, LISTED).await?;
    let since = dates::begins(today.saturating_sub(QUIET_DAYS.days()));
    let (promises, due) = store::answers::to_follow_up(db, id, (today, since), LISTED).await?;
    let ideas = ideas.into_iter().map(|one| WaitingIdea {
        late: dates::is_past(one.answer_by, now),
        idea: one.idea,
        session: one.session,
    });
    let whole = |n: u32| usize::try_from(n).unwrap_or_default();
    Ok(render(WaitingPage {
        owed: owed::lines(&state, &adult).await?,
        waiting: (ideas.collect(), whole(waiting)),
        promises: (promises, whole(due)),
        adult,
    }))
}
