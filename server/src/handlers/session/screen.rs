//! The big screen: shows only what every pupil in the room may see, so it needs no sign-in;
//! its address holds the session's random id.

use app::live::{Follow, Live};
use app::session::screen::{Screen, ScreenPage, ScreenPageProps, Shows};
use axum::extract::{Path, State};
use domain::id::SessionId;
use domain::refusal::Refusal;
use domain::session::session::{Session, Step};
use domain::vote::round::Round;
use leptos::prelude::*;

use crate::error::Refused;
use crate::files::qr;
use crate::handlers::Answered;
use crate::handlers::ideas::answers;
use crate::handlers::people::now;
use crate::handlers::session::agenda;
use crate::handlers::vote::tally;
use crate::locale::WORDS;
use crate::state::House;
use crate::{charts, dates, page};

/// `GET /sessions/{session}/screen`.
pub async fn screen(State(house): State<House>, Path(id): Path<SessionId>) -> Answered {
    let session = store::sessions::get(&house.db, &id).await?.ok_or(Refusal::NoSuchPage)?;
    let live = Live { follow: Follow::Regions, ..now::live_of(&house, &session).await? };
    let join_url = house.join_url(&session.code);
    let screen = Screen {
        shows: shows(&house, &session).await?,
        qr_svg: qr::svg(&join_url, &WORDS.say_with("house-qr", &[("code", session.code.shown().into())])),
        join_url,
        timer: agenda::timer_of(&house, &session).await?,
        live,
        session,
    };
    let page = ScreenPageProps { screen };
    Ok(page::page(&house, move || view! { <ScreenPage page /> }).await)
}

/// One thing at a time: what this step shows.
async fn shows(house: &House, session: &Session) -> Result<Shows, Refused> {
    let question = session.plan.question.clone();
    Ok(match session.step {
        Step::Waiting => Shows::Join { in_count: store::live::facts(&house.db, &session.id).await?.present },
        Step::Ideas => {
            let on_wall = store::ideas::on_wall(&house.db, &session.id).await?.len();
            Shows::Ideas { question, count_on_wall: u32::try_from(on_wall).unwrap_or(u32::MAX) }
        }
        Step::Wall => Shows::Wall(store::ideas::on_wall(&house.db, &session.id).await?),
        Step::Vote | Step::Result => match store::rounds::latest_of(&house.db, &session.id).await? {
            Some(round) => of_round(house, session, round).await?,
            None => Shows::Join { in_count: 0 },
        },
        Step::Answers => {
            let ideas = store::answers::of_session(&house.db, &session.id).await?;
            let (said, waiting) = answers::split(ideas);
            let late = !waiting.is_empty() && dates::is_past(&session.plan.answer_by, house.clock.now());
            Shows::Answers { said, late }
        }
    })
}

async fn of_round(house: &House, session: &Session, round: Round) -> Result<Shows, Refused> {
    let shown = store::tallies::shown_to(&house.db, &round.id, &session.id).await?;
    if let Some(tally) = shown.filter(|_| session.step == Step::Result) {
        return Ok(Shows::Result(Box::new(tally::drawn(house, tally, charts::SCREEN).await?)));
    }
    let (asked, voted) = store::rolls::counts(&house.db, &round.id).await?;
    Ok(Shows::Vote { question: round.question, voted, asked, open: round.closed_at.is_none() })
}
