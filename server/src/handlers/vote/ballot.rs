//! The vote: mark, check, send, change until it closes.

use app::vote::ballot::{BallotPage, CheckPage, ClosedPage, VotedPage};
use axum::extract::{Query, State};
use domain::id::{OptionId, RoundId};
use domain::refusal::Refusal;
use domain::vote::ballot::{Ballot, Marks};
use domain::vote::method::Method;
use domain::vote::round::Round;
use serde::Deserialize;

use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::PupilSession;
use crate::handlers::ideas::wall::seed_of;
use crate::handlers::people::now;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// Whether a pupil who has voted asked for the ballot again.
#[derive(Deserialize)]
pub struct Again {
    change: Option<String>,
}

/// `GET /rounds/{round}/ballot`: the ballot, or "You have voted", as the disk says.
pub async fn show(
    State(state): State<AppState>,
    voter: PupilSession,
    Path(round): Path<RoundId>,
    Query(again): Query<Again>,
) -> HandlerResult {
    let (round, ballot) = store::ballots::with_round(&state.db, &round, &voter.pupil).await?;
    match ballot {
        _ if round.revealed_at.is_some() => Ok(see_other(&format!("/rounds/{}/tally", round.id))),
        None if round.closed_at.is_some() => closed(&state, &voter).await,
        Some(ballot) if again.change.is_some() && round.closed_at.is_none() => {
            ballot_page(&state, &voter, round.clone(), Marked::again(&round, &ballot)).await
        }
        Some(_) => voted(&state, &voter, round).await,
        None => {
            let method = round.terms.method;
            let fresh = Marked { method, marks: Marks::default(), voted_before: false, refusal: None };
            ballot_page(&state, &voter, round, fresh).await
        }
    }
}

/// `POST /rounds/{round}/check`: "are these your picks?" Nothing is kept yet.
pub async fn check(
    State(state): State<AppState>,
    voter: PupilSession,
    Path(round): Path<RoundId>,
    form: FormFields,
) -> HandlerResult {
    let (round, before) = store::ballots::with_round(&state.db, &round, &voter.pupil).await?;
    check_page(&state, &voter, round, &form, before.is_some()).await
}

/// `POST /rounds/{round}/mark`: one more tap on a ballot that takes several: a coin, a place, a
/// pair. Nothing is kept: the marks travel in the form.
pub async fn mark(
    State(state): State<AppState>,
    voter: PupilSession,
    Path(round): Path<RoundId>,
    form: FormFields,
) -> HandlerResult {
    let (round, before) = store::ballots::with_round(&state.db, &round, &voter.pupil).await?;
    let (method, marks) = (method(&round, &form), standing_marks(&round, &form));
    let all_pairs = method == Method::ThisOrThat && round.accept(&marks).is_ok();
    if all_pairs || marks.none {
        return check_page(&state, &voter, round, &form, before.is_some()).await;
    }
    if !round.is_open() {
        return Err(Refusal::RoundClosed.into());
    }
    let marked = Marked { method, marks, voted_before: before.is_some(), refusal: None };
    ballot_page(&state, &voter, round, marked).await
}

/// `POST /rounds/{round}/change`: back from the check page to the ballot, with the same marks.
pub async fn change(
    State(state): State<AppState>,
    voter: PupilSession,
    Path(round): Path<RoundId>,
    form: FormFields,
) -> HandlerResult {
    let (round, before) = store::ballots::with_round(&state.db, &round, &voter.pupil).await?;
    if !round.is_open() {
        return Err(Refusal::RoundClosed.into());
    }
    let method = method(&round, &form);
    let mut marks = standing_marks(&round, &form);
    // All pairs are answered; going back opens the last one.
    if method == Method::ThisOrThat {
        marks = marks.after("undo");
    }
    ballot_page(
        &state,
        &voter,
        round,
        Marked { method, marks, voted_before: before.is_some(), refusal: None },
    )
    .await
}

/// `POST /rounds/{round}/ballot`: casts it; a second one replaces the first.
pub async fn cast(
    State(state): State<AppState>,
    voter: PupilSession,
    Path(round): Path<RoundId>,
    form: FormFields,
) -> HandlerResult {
    let marks = marks(&form);
    let (round, before) = store::ballots::with_round(&state.db, &round, &voter.pupil).await?;
    let ballot = match round.accept(&marks) {
        Ok(ballot) => ballot,
        Err(refusal) => return ask_again(&state, &voter, round, &form, before.is_some(), refusal).await,
    };
    store::ballots::cast(&state.db, &round.id, &voter.pupil, &ballot, state.chance.id()).await?;
    state.live.changed(&round.session);
    Ok(see_other(&format!("/rounds/{}/ballot", round.id)))
}

/// A ballot on its way: how it is marked, and what is marked already.
struct Marked {
    method: Method,
    marks: Marks,
    voted_before: bool,
    refusal: Option<Refusal>,
}

impl Marked {
    /// A ballot that was cast, to be changed. Pairs begin anew: the kept ones have no order.
    fn again(round: &Round, ballot: &Ballot) -> Self {
        let marks = ballot.marks();
        let pairs = marks.choices.iter().any(|choice| domain::vote::pairs::of(choice).is_some());
        let method = if pairs { Method::ThisOrThat } else { round.terms.method };
        let marks = if pairs { Marks::default() } else { marks };
        Self { method, marks, voted_before: true, refusal: None }
    }
}

/// The marks of a form, after the tap that sent it.
fn marks(form: &FormFields) -> Marks {
    Marks::read(form.every()).after(form.one("do"))
}

/// The same without what was taken off the ballot meanwhile; the rest stays.
fn standing_marks(round: &Round, form: &FormFields) -> Marks {
    let standing = |id: &OptionId| round.standing().any(|option| option.id == *id);
    Marks::read(form.every()).only(standing).after(form.one("do")).only(standing)
}

/// How this pupil marks: by pairs, where the round allows both and the pupil asked for it.
fn method(round: &Round, form: &FormFields) -> Method {
    if round.terms.also_pairs && form.one("by") == "pairs" { Method::ThisOrThat } else { round.terms.method }
}

async fn check_page(
    state: &AppState,
    voter: &PupilSession,
    round: Round,
    form: &FormFields,
    voted_before: bool,
) -> HandlerResult {
    let marks = marks(form);
    if let Err(refusal) = round.accept(&marks) {
        return ask_again(state, voter, round, form, voted_before, refusal).await;
    }
    let page = CheckPage { me: voter.me(), method: method(&round, form), round, marks };
    Ok(render(page))
}

/// The ballot again with what was marked, and why it could not be read; after the close, only why.
async fn ask_again(
    state: &AppState,
    voter: &PupilSession,
    round: Round,
    form: &FormFields,
    voted_before: bool,
    refusal: Refusal,
) -> HandlerResult {
    if refusal == Refusal::RoundClosed {
        return Err(refusal.into());
    }
    let method = method(&round, form);
    let marks = standing_marks(&round, form);
    ballot_page(state, voter, round, Marked { method, marks, voted_before, refusal: Some(refusal) }).await
}

async fn ballot_page(state: &AppState, voter: &PupilSession, round: Round, marked: Marked) -> HandlerResult {
    let plan = &voter.session.plan;
    let page = BallotPage {
        me: voter.me(),
        order: round.in_order_of(seed_of(voter.pupil.id.as_str())).into_iter().cloned().collect(),
        method: marked.method,
        round,
        marks: marked.marks,
        refusal: marked.refusal,
        voted_before: marked.voted_before,
        decider: plan.decider.clone(),
        answer_by: crate::dates::in_words(&plan.answer_by),
        say: plan.say.clone(),
        live: now::live_of(state, &voter.session).await?,
    };
    Ok(render(page))
}

async fn voted(state: &AppState, voter: &PupilSession, round: Round) -> HandlerResult {
    let plan = &voter.session.plan;
    let page = VotedPage {
        me: voter.me(),
        open: round.closed_at.is_none(),
        round,
        decider: plan.decider.clone(),
        answer_by: crate::dates::in_words(&plan.answer_by),
        live: now::live_of(state, &voter.session).await?,
    };
    Ok(render(page))
}

async fn closed(state: &AppState, voter: &PupilSession) -> HandlerResult {
    let page = ClosedPage { me: voter.me(), live: now::live_of(state, &voter.session).await? };
    Ok(render(page))
}
