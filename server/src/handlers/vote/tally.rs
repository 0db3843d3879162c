//! What was chosen: counts after suppression, as a sentence, a chart, a table and a file.

use app::partnership::partnership::TallyPage;
use app::vote::tally::ResultPage;
use axum::extract::{Query, State};
use domain::vote::tally::PublishedTally;
use serde::Deserialize;

use crate::drawn_tally::{drawn, drawn_with};
use crate::error::Refused;
use crate::extractors::own::{OutsideTally, SeenTally};
use crate::files::{picture, spreadsheet};
use crate::handlers::{CSV, HandlerResult, download};
use crate::live;
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::quotes;
use crate::state::AppState;

/// Where a worker looked from: the way back.
#[derive(Deserialize)]
pub struct Asked {
    room: Option<String>,
}

/// `GET /rounds/{round}/tally`: adults once the round is closed, pupils once it was shown.
pub async fn show(
    State(state): State<AppState>,
    Query(asked): Query<Asked>,
    seen: SeenTally,
) -> HandlerResult {
    let room = asked.room.and_then(|id| id.parse().ok());
    Ok(match seen {
        // What a room was let see of written words stays with those inside.
        SeenTally::Adult(adult, tally) if !adult.role.sees_inside() => {
            let tally = quoted(&state, tally).await?;
            let drawn = drawn_with(tally.clone(), Vec::new(), Some(tally))?;
            render(TallyPage { adult, drawn, room: None })
        }
        SeenTally::Adult(adult, tally) => {
            render(TallyPage { adult, drawn: drawn(&state, tally).await?, room })
        }
        SeenTally::Pupil(known, tally) => {
            let live = live::of_session(&state, &known.session).await?;
            render(ResultPage { me: known.me(), drawn: drawn(&state, tally).await?, live })
        }
    })
}

/// `GET /rounds/{round}/tally.csv`: the file. Files travel, so it is in the outside profile.
pub async fn csv(State(state): State<AppState>, OutsideTally(tally): OutsideTally) -> HandlerResult {
    let tally = quoted(&state, tally).await?;
    Ok(download(CSV, "fifth-result.csv", spreadsheet::csv(&PLAIN_WORDS, &tally)?))
}

/// `GET /rounds/{round}/chart.svg`: the chart with its words, in the outside profile, since it travels.
pub async fn picture(State(state): State<AppState>, OutsideTally(tally): OutsideTally) -> HandlerResult {
    let tally = quoted(&state, tally).await?;
    Ok(download("image/svg+xml", "fifth-result.svg", picture::svg(&PLAIN_WORDS, &tally)?))
}

/// For those outside: the words of an idea only where its author ticked it.
async fn quoted(state: &AppState, tally: PublishedTally) -> Result<PublishedTally, Refused> {
    let quotable = store::ideas::quotable_in(&state.db, &tally.round).await?;
    Ok(quotes::of_tally(tally, &quotable))
}
