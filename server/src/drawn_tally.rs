//! A published tally with its pictures and its words, ready for a page.

use app::vote::tally::Drawn;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;

use crate::charts::draw;
use crate::error::Refused;
use crate::state::AppState;

/// A tally with its pictures, and the words that a worker let the room see.
pub async fn drawn(state: &AppState, tally: PublishedTally) -> Result<Drawn, Refused> {
    let words = match tally.terms.method {
        // Rule 10: words of fewer than ten would be somebody's.
        Method::Words if tally.has_counts() => store::words::shown_of(&state.db, &tally.round).await?,
        _ => Vec::new(),
    };
    let paper = store::tallies::of_round(&state.db, &tally.round, Profile::Outside).await?;
    drawn_with(tally, words, paper)
}

/// The same, where the words were read already. Those of fewer than ten would be somebody's.
pub fn drawn_with(
    tally: PublishedTally,
    words: Vec<String>,
    paper: Option<PublishedTally>,
) -> Result<Drawn, Refused> {
    let words = if tally.has_counts() { words } else { Vec::new() };
    let bars = draw(&tally).map_err(|_| Refusal::Ours)?;
    Ok(Drawn { tally, bars, words, paper })
}
