//! A pupil runs the steps and the timer, when a worker has handed them over. Never what other
//! pupils wrote, never a vote: those stay with adults.

use app::session::run::{RunPage, RunPageProps};
use axum::extract::State;
use domain::people::audit::AuditEntry;
use domain::refusal::Refusal;
use domain::session::session::Step;
use leptos::prelude::*;

use super::room;
use crate::error::Refused;
use crate::extractors::form::Fields;
use crate::extractors::people::In;
use crate::handlers::people::now;
use crate::handlers::session::agenda;
use crate::handlers::{Answered, on_to};
use crate::state::House;
use crate::{live, page};

/// `GET /run`.
pub async fn run(State(house): State<House>, known: In) -> Answered {
    runs(&house, &known).await?;
    let facts = store::live::facts(&house.db, &known.session.id).await?;
    let own = now::address_at(known.session.step, facts.round.as_ref());
    let steps = std::iter::once(Step::Waiting).chain(known.session.plan.steps.clone());
    let steps = steps.filter(|step| match step {
        Step::Vote => facts.round.is_some(),
        Step::Result => facts.round_shown,
        _ => true,
    });
    let page = RunPageProps {
        me: known.me(),
        step: known.session.step,
        steps: steps.collect(),
        plan: facts.plan.clone(),
        now: house.clock.now(),
        own,
        live: live::of(&house, &known.session, &facts),
    };
    Ok(page::page(&house, move || view! { <RunPage page /> }).await)
}

/// `POST /run/step`: everybody moves on, or back.
pub async fn step(State(house): State<House>, known: In, form: Fields) -> Answered {
    runs(&house, &known).await?;
    let step = Step::parse(form.one("step")).ok_or(Refusal::UnreadableForm)?;
    room::move_to(&house, &known.session, step).await?;
    done(&house, &known, "session.step").await
}

/// `POST /run/timer`: the plan begins, has more time, or goes on.
pub async fn timer(State(house): State<House>, known: In, form: Fields) -> Answered {
    runs(&house, &known).await?;
    agenda::turn(&house, &known.session, form.one("do")).await?;
    done(&house, &known, "session.timer").await
}

/// Whether a worker has handed the steps to this pupil; it ends with the session.
async fn runs(house: &House, known: &In) -> Result<(), Refused> {
    let hand = store::hands::of_session(&house.db, &known.session.id).await?;
    let runs = hand.as_ref() == Some(&known.pupil.id) && known.session.ended_at.is_none();
    if runs { Ok(()) } else { Err(Refusal::NotYours.into()) }
}

/// Written down as what a pupil did, without saying which.
async fn done(house: &House, known: &In, deed: &str) -> Answered {
    let entry = AuditEntry {
        at: house.clock.now(),
        who: "a pupil".to_owned(),
        deed: deed.to_owned(),
        about: known.session.id.to_string(),
    };
    store::audit::insert(&house.db, &entry).await?;
    house.live.changed(&known.session.id);
    Ok(on_to("/run"))
}
