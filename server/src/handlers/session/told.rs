//! What the big screen tells at the pace of the worker's hand, as the room needs it.

use app::session::room::{RoundCard, Telling};
use domain::ideas::answer::split_by_answer;
use domain::session::screen::Paced;
use domain::session::session::{Session, Step};
use domain::vote::round::Round;
use domain::vote::suppression::Profile;
use store::session::live::LiveState;

use crate::error::Refused;
use crate::state::AppState;

/// The latest round, with how many may vote and have, and how far its result is told.
pub(super) async fn card(
    state: &AppState,
    round: Round,
    facts: &LiveState,
    paced: &Paced,
) -> Result<RoundCard, Refused> {
    let (open, revealed) = (round.closed_at.is_none(), round.revealed_at.is_some());
    let tally =
        if open { None } else { store::tallies::of_round(&state.db, &round.id, Profile::Inside).await? };
    let telling = match tally {
        Some(tally) if tally.has_beats() => Telling::InBeats(paced.of(&round.id)),
        _ => Telling::AtOnce,
    };
    Ok(RoundCard {
        open,
        revealed,
        voted: facts.voted,
        asked: facts.asked,
        sensitive: round.terms.is_sensitive(),
        pulse: round.terms.pulse,
        telling,
        options: round.standing().cloned().collect(),
        id: round.id,
    })
}

/// The answers on the screen, of how many.
pub(super) async fn answers_shown(
    state: &AppState,
    session: &Session,
    paced: &Paced,
) -> Result<(usize, usize, usize), Refused> {
    if session.step != Step::Answers {
        return Ok((0, 0, 0));
    }
    let (said, _) = split_by_answer(store::answers::of_session(&state.db, &session.id).await?);
    let (from, to) = paced.answers(said.len());
    Ok((from, to, said.len()))
}
