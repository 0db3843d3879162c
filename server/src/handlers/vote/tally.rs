//! What was chosen: counts after suppression, as a sentence, a chart, a table and a file.

use app::partnership::partnership::TallyPage;
use app::vote::tally::{Drawn, ResultPage};
use axum::extract::State;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::tally::PublishedTally;

use crate::error::Refused;
use crate::extractors::own::{OutsideTally, SeenTally};
use crate::files::spreadsheet;
use crate::handlers::{CSV, HandlerResult, download};
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;
use crate::{charts, live};

/// `GET /rounds/{round}/tally`: adults once the round is closed, pupils once it was shown.
pub async fn show(State(state): State<AppState>, seen: SeenTally) -> HandlerResult {
    Ok(match seen {
        SeenTally::Adult(adult, tally) => {
            render(TallyPage { adult, drawn: drawn(&state, tally, charts::PAGE).await? })
        }
        SeenTally::Pupil(known, tally) => {
            let live = live::of_session(&state, &known.session).await?;
            render(ResultPage { me: known.me(), drawn: drawn(&state, tally, charts::PHONE).await?, live })
        }
    })
}

/// `GET /rounds/{round}/tally.csv`: the file. Files travel, so it is in the outside profile.
pub async fn csv(OutsideTally(tally): OutsideTally) -> HandlerResult {
    Ok(download(CSV, "fifth-result.csv", spreadsheet::csv(&PLAIN_WORDS, &tally)?))
}

/// A tally with its pictures, and the words that a worker let the room see.
pub async fn drawn(state: &AppState, tally: PublishedTally, size: charts::Size) -> Result<Drawn, Refused> {
    let words = match tally.terms.method {
        // Rule 10: words of fewer than ten would be somebody's.
        Method::Words if !tally.too_few => store::words::shown_of(&state.db, &tally.round).await?,
        _ => Vec::new(),
    };
    drawn_with(tally, words, size)
}

/// The same, where the words were read already. Those of fewer than ten would be somebody's.
pub fn drawn_with(tally: PublishedTally, words: Vec<String>, size: charts::Size) -> Result<Drawn, Refused> {
    let words = if tally.too_few { Vec::new() } else { words };
    let chart = charts::draw(&PLAIN_WORDS, &tally, size).map_err(|_| Refusal::Ours)?;
    let steps = charts::draw_steps(&PLAIN_WORDS, &tally, size).map_err(|_| Refusal::Ours)?;
    Ok(Drawn { tally, chart, steps, words })
}
