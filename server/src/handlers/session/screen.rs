//! The big screen: shows only what every pupil in the room may see, so it needs no sign-in;
//! its address holds the session's random id.

use app::live::{Follow, Live};
use app::session::screen::{Screen, ScreenPage, Shows};
use axum::extract::State;
use domain::id::SessionId;
use domain::ideas::answer::split_by_answer;
use domain::refusal::Refusal;
use domain::session::session::{Session, Step};
use domain::vote::round::Round;
use domain::vote::suppression::Profile;
use store::session::live::LiveState;

use crate::dates;
use crate::drawn_tally::drawn;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::files::qr;
use crate::handlers::HandlerResult;
use crate::handlers::session::agenda;
use crate::live;
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/screen`.
pub async fn screen(State(state): State<AppState>, Path(id): Path<SessionId>) -> HandlerResult {
    let session = store::sessions::get(&state.db, &id).await?.ok_or(Refusal::NoSuchPage)?;
    let live = Live { follow: Follow::Regions, ..live::of_session(&state, &session).await? };
    let (join_url, qr_url) = (state.join_url(&session), state.qr_url(&session));
    let screen = Screen {
        shows: shows(&state, &session).await?,
        qr_svg: qr::svg(&qr_url, &WORDS.t_with("house-qr", &[("code", session.code.shown().into())])),
        code: session.code_now(state.clock.now()),
        join_url,
        timer: agenda::timer_of(&state, &session).await?,
        live,
        session,
    };
    let page = ScreenPage { screen };
    Ok(render(page))
}

/// One thing at a time: what this step shows.
async fn shows(state: &AppState, session: &Session) -> Result<Shows, Refused> {
    let question = session.plan.question.clone();
    Ok(match session.step {
        Step::Waiting => Shows::Join { in_count: store::live::facts(&state.db, &session.id).await?.present },
        Step::Ideas => {
            let on_wall = store::ideas::on_wall(&state.db, &session.id).await?.len();
            Shows::Ideas { question, count_on_wall: u32::try_from(on_wall).unwrap_or(u32::MAX) }
        }
        Step::Wall => Shows::Wall(store::ideas::on_wall(&state.db, &session.id).await?),
        Step::Vote | Step::Result => match store::rounds::latest_of(&state.db, &session.id).await? {
            Some(round) => of_round(state, session, round).await?,
            None => Shows::Join { in_count: 0 },
        },
        Step::Answers => {
            let ideas = store::answers::of_session(&state.db, &session.id).await?;
            let (said, waiting) = split_by_answer(ideas);
            let late = !waiting.is_empty() && dates::is_past(session.plan.answer_by, state.clock.now());
            Shows::Answers { said, late }
        }
    })
}

async fn of_round(state: &AppState, session: &Session, round: Round) -> Result<Shows, Refused> {
    let shown = store::tallies::shown_to(&state.db, &round.id, &session.id).await?;
    if let Some(inside) = shown.filter(|_| session.step == Step::Result) {
        // When the room has gone, whoever opens this page was not in it.
        let outside = match session.ended_at {
            Some(_) => store::tallies::of_round(&state.db, &round.id, Profile::Outside).await?,
            None => None,
        };
        let tally = outside.unwrap_or(inside);
        return Ok(Shows::Result(Box::new(drawn(state, tally).await?)));
    }
    // Of a vote over many sittings only this room is told, until all is counted.
    let LiveState { voted, asked, .. } = store::live::facts(&state.db, &session.id).await?;
    Ok(Shows::Vote { question: round.question, voted, asked, open: round.closed_at.is_none() })
}
