//! A published tally with its pictures and its words, ready for a page.

use app::vote::tally::Drawn;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::suppression::Says;
use domain::vote::tally::PublishedTally;

use crate::charts::{Size, draw, draw_steps};
use crate::error::Refused;
use crate::locale::PLAIN_WORDS;
use crate::state::AppState;

/// A tally with its pictures, and the words that a worker let the room see.
pub async fn drawn(state: &AppState, tally: PublishedTally, size: Size) -> Result<Drawn, Refused> {
    let words = match tally.terms.method {
        // Rule 10: words of fewer than ten would be somebody's.
        Method::Words if tally.says == Says::Counts => {
            store::words::shown_of(&state.db, &tally.round).await?
        }
        _ => Vec::new(),
    };
    drawn_with(tally, words, size)
}

/// The same, where the words were read already. Those of fewer than ten would be somebody's.
pub fn drawn_with(tally: PublishedTally, words: Vec<String>, size: Size) -> Result<Drawn, Refused> {
    let words = if tally.says != Says::Counts { Vec::new() } else { words };
    let chart = draw(&PLAIN_WORDS, &tally, size).map_err(|_| Refusal::Ours)?;
    let steps = draw_steps(&PLAIN_WORDS, &tally, size).map_err(|_| Refusal::Ours)?;
    Ok(Drawn { tally, chart, steps, words })
}
