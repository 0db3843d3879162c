//! Where the session is now: pupils always find their way by `/now`.

use app::waiting::{WaitingPage, WaitingPageProps};
use axum::extract::State;
use domain::session::{Session, Step};
use leptos::prelude::*;

use super::{Answered, on_to};
use crate::house::House;
use crate::refuse::Refused;
use crate::who::In;
use crate::{draw, live, store};

/// `GET /now`: on to the session's present step.
pub async fn now(State(house): State<House>, known: In) -> Answered {
    address_of(&house, &known.session).await.map(|address| on_to(&address))
}

/// The address of the step a session is at.
pub async fn address_of(house: &House, session: &Session) -> Result<String, Refused> {
    Ok(match session.step {
        Step::Waiting => "/waiting".to_owned(),
        Step::Ideas => "/ideas".to_owned(),
        Step::Wall => "/wall".to_owned(),
        Step::Answers => "/answers".to_owned(),
        Step::Vote | Step::Result => {
            let round = store::rounds::latest_of(&house.db, &session.id).await?;
            match (round, session.step) {
                (Some(round), Step::Vote) => format!("/rounds/{}/ballot", round.id),
                (Some(round), _) => format!("/rounds/{}/tally", round.id),
                (None, _) => "/waiting".to_owned(),
            }
        }
    })
}

/// `GET /waiting`: "You're in. Look at the big screen."
pub async fn waiting(State(house): State<House>, known: In) -> Answered {
    let live = live_of(&house, &known.session).await?;
    let page = WaitingPageProps { me: known.me(), session_name: known.session.name, live };
    Ok(draw::page(&house, move || view! { <WaitingPage page /> }).await)
}

/// What a pupil's page needs to follow the session.
pub async fn live_of(house: &House, session: &Session) -> Result<app::live::Live, Refused> {
    let facts = store::live::facts(&house.db, &session.id).await?;
    Ok(app::live::Live {
        url: format!("/live/{}", session.id),
        page_key: live::page_key(&facts),
        wall: facts.wall,
        version: live::version(&facts, house.clock.now()),
        follow: app::live::Follow::Step,
    })
}
