//! The vote: mark, check, send, change until it closes.

use app::ballot::{
    BallotPage, BallotPageProps, CheckPage, CheckPageProps, ClosedPage, ClosedPageProps, VotedPage,
    VotedPageProps,
};
use axum::extract::{Path, Query, State};
use domain::ballot::Marks;
use domain::id::RoundId;
use domain::refusal::Refusal;
use domain::round::Round;
use leptos::prelude::*;
use serde::Deserialize;

use super::wall::seed_of;
use super::{Answered, now, on_to};
use crate::fields::Fields;
use crate::house::House;
use crate::refuse::status;
use crate::who::In;
use crate::{draw, store};

/// Whether a pupil who has voted asked for the ballot again.
#[derive(Deserialize)]
pub struct Again {
    change: Option<String>,
}

/// `GET /rounds/{round}/ballot`: the ballot, or "You have voted", as the disk says.
pub async fn show(
    State(house): State<House>,
    voter: In,
    Path(round): Path<RoundId>,
    Query(again): Query<Again>,
) -> Answered {
    let (round, ballot) = store::ballots::with_round(&house.db, &round, &voter.pupil).await?;
    match ballot {
        _ if round.revealed_at.is_some() => Ok(on_to(&format!("/rounds/{}/tally", round.id))),
        None if round.closed_at.is_some() => closed(&house, &voter).await,
        Some(ballot) if again.change.is_some() && round.closed_at.is_none() => {
            ballot_page(&house, &voter, round, ballot.marks(), true, None).await
        }
        Some(_) => voted(&house, &voter, round).await,
        None => ballot_page(&house, &voter, round, Marks::default(), false, None).await,
    }
}

/// `POST /rounds/{round}/check`: "are these your picks?" Nothing is kept yet.
pub async fn check(
    State(house): State<House>,
    voter: In,
    Path(round): Path<RoundId>,
    form: Fields,
) -> Answered {
    let marks = marks(&form);
    let (round, before) = store::ballots::with_round(&house.db, &round, &voter.pupil).await?;
    if let Err(refusal) = round.accept(&marks) {
        return ask_again(&house, &voter, round, marks, before.is_some(), refusal).await;
    }
    let page = CheckPageProps { me: voter.me(), round, marks };
    Ok(draw::page(&house, move || view! { <CheckPage page /> }).await)
}

/// `POST /rounds/{round}/change`: back from the check page to the ballot, with the same marks.
pub async fn change(
    State(house): State<House>,
    voter: In,
    Path(round): Path<RoundId>,
    form: Fields,
) -> Answered {
    let (round, before) = store::ballots::with_round(&house.db, &round, &voter.pupil).await?;
    if round.closed_at.is_some() {
        return Err(Refusal::RoundClosed.into());
    }
    ballot_page(&house, &voter, round, marks(&form), before.is_some(), None).await
}

/// `POST /rounds/{round}/ballot`: casts it; a second one replaces the first.
pub async fn cast(
    State(house): State<House>,
    voter: In,
    Path(round): Path<RoundId>,
    form: Fields,
) -> Answered {
    let marks = marks(&form);
    let (round, before) = store::ballots::with_round(&house.db, &round, &voter.pupil).await?;
    let ballot = match round.accept(&marks) {
        Ok(ballot) => ballot,
        Err(refusal) => return ask_again(&house, &voter, round, marks, before.is_some(), refusal).await,
    };
    store::ballots::cast(&house.db, &round.id, &voter.pupil, &ballot, house.chance.id()).await?;
    house.live.changed(&round.session);
    Ok(on_to(&format!("/rounds/{}/ballot", round.id)))
}

/// What was ticked: `pick` as often as ideas were picked, or `none`.
fn marks(form: &Fields) -> Marks {
    Marks { picks: form.all("pick").map(Into::into).collect(), none: !form.one("none").is_empty() }
}

/// The ballot again with what was marked, and why it could not be read; after the close, only why.
async fn ask_again(
    house: &House,
    voter: &In,
    round: Round,
    marks: Marks,
    voted_before: bool,
    refusal: Refusal,
) -> Answered {
    if refusal == Refusal::RoundClosed {
        return Err(refusal.into());
    }
    ballot_page(house, voter, round, marks, voted_before, Some(refusal)).await
}

async fn ballot_page(
    house: &House,
    voter: &In,
    round: Round,
    marks: Marks,
    voted_before: bool,
    refusal: Option<Refusal>,
) -> Answered {
    let answer = refusal.as_ref().map_or(axum::http::StatusCode::OK, status);
    let plan = &voter.session.plan;
    let page = BallotPageProps {
        me: voter.me(),
        order: round.in_order_of(seed_of(voter.pupil.id.as_str())).into_iter().cloned().collect(),
        round,
        marks,
        refusal,
        voted_before,
        decider: plan.decider.clone(),
        answer_by: crate::dates::in_words(&plan.answer_by),
        live: now::live_of(house, &voter.session).await?,
    };
    Ok(draw::page_with(house, answer, move || view! { <BallotPage page /> }).await)
}

async fn voted(house: &House, voter: &In, round: Round) -> Answered {
    let plan = &voter.session.plan;
    let page = VotedPageProps {
        me: voter.me(),
        open: round.closed_at.is_none(),
        round,
        decider: plan.decider.clone(),
        answer_by: crate::dates::in_words(&plan.answer_by),
        live: now::live_of(house, &voter.session).await?,
    };
    Ok(draw::page(house, move || view! { <VotedPage page /> }).await)
}

async fn closed(house: &House, voter: &In) -> Answered {
    let page = ClosedPageProps { me: voter.me(), live: now::live_of(house, &voter.session).await? };
    Ok(draw::page(house, move || view! { <ClosedPage page /> }).await)
}
