//! A round: planned, started, closed for ever, shown.

pub mod light;
mod options;
mod plan;
mod pulse;
mod words;

pub(super) use options::{of_lines, of_place};
pub use plan::{new, plan, unplan};
pub use words::{hide, show};

use axum::extract::State;
use domain::id::SessionId;
use domain::partnership::group::{Ages, Group};
use domain::people::audit::Deed;
use domain::session::screen::Beat;
use domain::session::session::{Session, Step};
use domain::vote::round::{Round, Terms};

use crate::already::by_another;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::{OwnRound, OwnSession};
use crate::handlers::{HandlerResult, back_to_room, refused_in_room};
use crate::state::AppState;

/// Ages printed when a session has no group, which cannot be made by the form.
const ANY_AGE: Ages = Ages { from: 0, to: 25 };

/// `POST /sessions/{session}/rounds`: starts the vote that the session was made for, on what is
/// on the wall now.
pub async fn open(State(state): State<AppState>, OwnSession { adult, session }: OwnSession) -> HandlerResult {
    may_begin(&session, &of_wall(&state, &session).terms)?;
    if let Some(open) = store::rounds::open_of(&state.db, &session.id).await?
        && let Some(told) = by_another(&state, &adult, &session.id, Deed::RoundOpen, open.id.as_str()).await?
    {
        return Ok(told);
    }
    let round = Round { ages: ages_of(&state, &session.id).await?, ..of_wall(&state, &session) };
    let entry = state.entry(&adult, Deed::RoundOpen, &round.id);
    store::rounds::open(&state.db, &round, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// `POST /rounds/{round}/start`: starts a planned one.
pub async fn start(State(state): State<AppState>, own: OwnRound) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    may_begin(&session, &round.terms)?;
    if round.is_open()
        && let Some(told) =
            by_another(&state, &adult, &session.id, Deed::RoundOpen, round.id.as_str()).await?
    {
        return Ok(told);
    }
    let (ages, now) = (ages_of(&state, &session.id).await?, state.clock.now());
    let entry = state.entry(&adult, Deed::RoundOpen, &round.id);
    store::rounds::start(&state.db, &round.id, ages, now, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// `POST /rounds/{round}/withdraw`: takes an option off an open ballot.
pub async fn withdraw(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let entry = state.entry(&adult, Deed::RoundWithdraw, &round.id);
    let option = form.one("option").into();
    store::withdrawals::withdraw(&state.db, &round.id, &option, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// `POST /rounds/{round}/close`: counts, freezes what may be seen, and deletes the ballots for ever. A page
/// on which many had voted does not close a vote of few.
pub async fn close(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    if round.closed_at.is_some()
        && let Some(told) =
            by_another(&state, &adult, &session.id, Deed::RoundClose, round.id.as_str()).await?
    {
        return Ok(told);
    }
    let (now, seed) = (state.clock.now(), state.chance.u64());
    let entry = state.entry(&adult, Deed::RoundClose, &round.id);
    let closed = if form.one("few") == "no" {
        store::tallies::close_unless_few(&state.db, &round.id, now, seed, &entry).await
    } else {
        store::tallies::close_settled(&state.db, &round.id, now, seed, &entry).await
    };
    closed.map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// `POST /rounds/{round}/reveal`: the room sees the result, at once or one beat of it.
pub async fn reveal(State(state): State<AppState>, own: OwnRound, form: FormFields) -> HandlerResult {
    let OwnRound { adult, session, round } = own;
    let beat = form.one("beat").parse().ok().and_then(Beat::numbered);
    if let Some(beat) = beat.filter(|beat| *beat != Beat::Winner) {
        let entry = state.entry(&adult, Deed::RoundTell, &round.id);
        let told = store::screens::tell(&state.db, &round.id, beat, &entry).await;
        told.map_err(|error| refused_in_room(error, &session.id))?;
        return Ok(back_to_room(&state, &session.id));
    }
    if round.revealed_at.is_some()
        && session.step == Step::Result
        && let Some(told) =
            by_another(&state, &adult, &session.id, Deed::RoundReveal, round.id.as_str()).await?
    {
        return Ok(told);
    }
    let entry = state.entry(&adult, Deed::RoundReveal, &round.id);
    let now = state.clock.now();
    store::rounds::reveal(&state.db, &round.id, now, &entry)
        .await
        .map_err(|error| refused_in_room(error, &session.id))?;
    Ok(back_to_room(&state, &session.id))
}

/// Nobody is asked to choose before it is said what the choice is for; the disk asks again.
fn may_begin(session: &Session, terms: &Terms) -> Result<(), Refused> {
    let say = format!("/sessions/{}/say", session.id);
    terms.may_begin(&session.plan.say).map_err(|missing| Refused::from(missing).back_to(say))
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
