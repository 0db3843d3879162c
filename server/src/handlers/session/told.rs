//! What the big screen tells at the pace of the worker's hand, as the room needs it.

use app::session::room::{ReadOut, RoundCard, Telling};
use domain::ideas::answer::split_by_answer;
use domain::session::screen::Paced;
use domain::session::session::{Session, Step};
use domain::vote::round::Round;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;
use store::session::live::LiveState;

use crate::error::Refused;
use crate::state::AppState;

/// What was chosen in a round that is counted, as those inside see it: whoever may come into a room is.
pub(super) async fn tally(
    state: &AppState,
    round: Option<&Round>,
) -> Result<Option<PublishedTally>, Refused> {
    let Some(round) = round.filter(|round| !round.is_open() && !round.terms.many) else { return Ok(None) };
    Ok(store::tallies::of_round(&state.db, &round.id, Profile::Inside).await?)
}

/// The latest round, with how many may vote and have, and how far its result is told.
pub(super) fn card(
    round: Round,
    tally: Option<&PublishedTally>,
    facts: &LiveState,
    paced: &Paced,
) -> RoundCard {
    let telling = match tally {
        Some(tally) if tally.has_beats() => Telling::InBeats(paced.beat_of(&round.id)),
        _ => Telling::AtOnce,
    };
    let lit = || paced.lit.as_ref().map(|lit| lit.option.clone());
    let read_out = if round.is_open() && round.terms.is_read_out() {
        ReadOut::InTheRoom(lit())
    } else {
        ReadOut::Nowhere
    };
    RoundCard {
        open: round.closed_at.is_none(),
        revealed: round.revealed_at.is_some(),
        voted: facts.voted,
        asked: facts.asked,
        sensitive: round.terms.is_sensitive(),
        pulse: round.terms.pulse,
        telling,
        read_out,
        options: round.standing().cloned().collect(),
        id: round.id,
    }
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
