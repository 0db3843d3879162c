//! What was chosen: counts after suppression, as a sentence, a chart, a table and a file.

use app::partnership::partnership::TallyPage;
use app::vote::tally::{Drawn, ResultPage};
use axum::extract::State;
use domain::id::RoundId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;

use crate::charts;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::{MaybePupil, MaybeSignedIn, PupilSession, SignedIn};
use crate::files::spreadsheet;
use crate::handlers::people::now;
use crate::handlers::{CSV, HandlerResult, download};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /rounds/{round}/tally`: adults once the round is closed, pupils once it was shown.
pub async fn show(
    State(state): State<AppState>,
    Path(round): Path<RoundId>,
    MaybeSignedIn(adult): MaybeSignedIn,
    MaybePupil(known): MaybePupil,
) -> HandlerResult {
    match (adult, known) {
        (Some(adult), _) => for_adult(&state, adult, &round).await,
        (None, Some(known)) => for_pupil(&state, known, &round).await,
        (None, None) => Err(Refusal::NotIn.into()),
    }
}

/// `GET /rounds/{round}/tally.csv`: the file. Files travel, so it is in the outside profile.
pub async fn csv(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    Path(round): Path<RoundId>,
) -> HandlerResult {
    let tally = of_partnership(&state, &adult, &round, Profile::Outside).await?;
    let file = spreadsheet::csv(&WORDS, &tally)?;
    Ok(download(CSV, "fifth-result.csv", file))
}

async fn for_adult(state: &AppState, adult: Adult, round: &RoundId) -> HandlerResult {
    let tally = of_partnership(state, &adult, round, Profile::Inside).await?;
    let page = TallyPage { adult, drawn: drawn(state, tally, charts::PAGE).await? };
    Ok(render(page))
}

async fn for_pupil(state: &AppState, known: PupilSession, round: &RoundId) -> HandlerResult {
    let tally = store::tallies::shown_to(&state.db, round, &known.session.id).await?;
    let tally = tally.ok_or(Refusal::NotNow)?;
    let live = now::live_of(state, &known.session).await?;
    let page = ResultPage { me: known.me(), drawn: drawn(state, tally, charts::PHONE).await?, live };
    Ok(render(page))
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
    let chart = charts::draw(&WORDS, &tally, size).map_err(|_| Refusal::Ours)?;
    let steps = charts::draw_steps(&WORDS, &tally, size).map_err(|_| Refusal::Ours)?;
    Ok(Drawn { tally, chart, steps, words })
}

/// The published tally of a round of the adult's own partnership.
async fn of_partnership(
    state: &AppState,
    adult: &Adult,
    round: &RoundId,
    profile: Profile,
) -> Result<PublishedTally, Refused> {
    let tally = store::tallies::of_partnership(&state.db, round, &adult.partnership, profile).await?;
    tally.ok_or_else(|| Refusal::NoSuchPage.into())
}
