//! A round: planned, started, closed for ever, shown.

mod options;
mod plan;
mod pulse;
mod words;

pub use plan::{new, plan, unplan};
pub use words::{hide, show};

use axum::extract::State;
use domain::id::{RoundId, SessionId};
use domain::partnership::group::{Ages, Group};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;
use domain::vote::round::{Round, Terms};
use domain::vote::suppression::{Profile, publish};
use domain::vote::tally::Tally;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::own::own;
use crate::handlers::{HandlerResult, back_to_room, record, refused_in_room};
use crate::state::AppState;

use crate::extractors::people::Worker;

/// Ages printed when a session has no group, which cannot be made by the form.
const ANY_AGE: Ages = Ages { from: 0, to: 25 };

/// `POST /sessions/{session}/rounds`: starts the vote that the session was made for, on what is
/// on the wall now.
pub async fn open(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<SessionId>,
) -> HandlerResult {
    let session = own(&state, &adult, &id).await?;
    let round = of_wall(&state, &session);
    start_on(&state, &adult, round).await
}

/// `POST /rounds/{round}/start`: starts a planned one.
pub async fn start(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<RoundId>,
) -> HandlerResult {
    let round = in_own_room(&state, &adult, &id).await?;
    if round.closed_at.is_some() {
        return Err(refused_in_room(Refusal::NotNow, &round.session));
    }
    let latest = store::rounds::latest_of(&state.db, &round.session).await?;
    // The last result is shown first: afterwards nothing leads back to it.
    if latest.is_some_and(|latest| latest.id != id && latest.revealed_at.is_none()) {
        return Err(refused_in_room(Refusal::ResultNotShown, &round.session));
    }
    let opened_at = Some(state.clock.now());
    start_on(&state, &adult, Round { opened_at, ..round }).await
}

/// Freezes the options and calls the roll.
async fn start_on(state: &AppState, adult: &Adult, mut round: Round) -> HandlerResult {
    let session = round.session.clone();
    let asked = own(state, adult, &session).await?;
    // Nobody is asked before it is said what the asking is for.
    asked
        .plan
        .say
        .is_said()
        .map_err(|missing| Refused::from(missing).back_to(format!("/sessions/{session}/say")))?;
    if round.waits_for_the_wall() {
        let ideas = store::ideas::on_wall(&state.db, &session).await?;
        round.options = ideas.into_iter().map(options::of_idea).collect();
    }
    round.ages = ages_of(state, &session).await?;
    let suits = round.terms.hold(round.options.len()).and_then(|()| round.terms.method.suits(round.ages));
    suits.map_err(|refusal| refused_in_room(refusal, &session))?;
    let opened =
        store::rounds::open(&state.db, &round).await.map_err(|error| refused_in_room(error, &session))?;
    record(state, adult, Deed::RoundOpen, opened.id.as_str()).await?;
    Ok(back_to_room(state, &session))
}

/// `POST /rounds/{round}/withdraw`: takes an option off an open ballot.
pub async fn withdraw(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<RoundId>,
    form: FormFields,
) -> HandlerResult {
    let round = in_own_room(&state, &adult, &id).await?;
    // What is left must still be a choice.
    let left = round.standing().count().saturating_sub(1);
    round.terms.hold(left).map_err(|refusal| refused_in_room(refusal, &round.session))?;
    store::rounds::withdraw(&state.db, &id, &form.one("option").into())
        .await
        .map_err(|error| refused_in_room(error, &round.session))?;
    record(&state, &adult, Deed::RoundWithdraw, id.as_str()).await?;
    Ok(back_to_room(&state, &round.session))
}

/// `POST /rounds/{round}/close`: counts, freezes what may be seen, and severs for ever.
pub async fn close(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<RoundId>,
) -> HandlerResult {
    let round = in_own_room(&state, &adult, &id).await?;
    let now = state.clock.now();
    let seed = state.chance.u64();
    let count = move |round: Round, asked, ballots: Vec<_>| {
        let tally = Tally::count(round, asked, &ballots);
        [Profile::Inside, Profile::Outside].map(|profile| publish(&tally, profile, now))
    };
    store::tallies::close(&state.db, &id, now, seed, count)
        .await
        .map_err(|error| refused_in_room(error, &round.session))?;
    record(&state, &adult, Deed::RoundClose, id.as_str()).await?;
    Ok(back_to_room(&state, &round.session))
}

/// `POST /rounds/{round}/reveal`: the room sees the result.
pub async fn reveal(
    State(state): State<AppState>,
    Worker(adult): Worker,
    Path(id): Path<RoundId>,
) -> HandlerResult {
    let round = in_own_room(&state, &adult, &id).await?;
    if round.closed_at.is_none() {
        return Err(refused_in_room(Refusal::NotNow, &round.session));
    }
    store::rounds::reveal(&state.db, &id, state.clock.now()).await?;
    record(&state, &adult, Deed::RoundReveal, id.as_str()).await?;
    Ok(back_to_room(&state, &round.session))
}

/// The round on the wall, as the session's plan has it.
fn of_wall(state: &AppState, session: &Session) -> Round {
    Round {
        id: state.chance.id().into(),
        session: session.id.clone(),
        question: session.plan.question.clone(),
        terms: Terms::pick(session.plan.picks, session.plan.pot),
        options: Vec::new(),
        ages: ANY_AGE,
        opened_at: Some(state.clock.now()),
        closed_at: None,
        revealed_at: None,
    }
}

async fn ages_of(state: &AppState, session: &SessionId) -> Result<Ages, Refused> {
    Ok(ages_among(&store::groups::of_session(&state.db, session).await?))
}

fn ages_among(groups: &[Group]) -> Ages {
    Ages::covering(groups.iter().map(|group| group.ages)).unwrap_or(ANY_AGE)
}

async fn in_own_room(state: &AppState, adult: &Adult, id: &RoundId) -> Result<Round, Refused> {
    let round = store::rounds::get(&state.db, id).await?;
    let round = round.ok_or_else(|| Refused::from(Refusal::NoSuchPage))?;
    own(state, adult, &round.session).await?;
    Ok(round)
}
