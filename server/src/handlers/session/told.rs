//! What the big screen tells at the pace of the worker's hand, as the room needs it.

use app::session::room::{IdeaCard, ReadOut, RoundCard, Telling};
use app::session::screen::{answers_at_once, wall_at_once};
use domain::ideas::answer::split_by_answer;
use domain::session::screen::{Cards, Paced};
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

/// The cards of the wall, or of the answers, that are on the screen.
pub(super) async fn cards_shown(
    state: &AppState,
    session: &Session,
    wall: &[IdeaCard],
    paced: &Paced,
) -> Result<Cards, Refused> {
    let (all, at_once) = match session.step {
        Step::Ideas | Step::Wall => {
            let words = wall.iter().map(|card| card.idea.words.to_string());
            let asks = (session.step == Step::Ideas).then_some(session.plan.question.as_str());
            (wall.len(), wall_at_once(words, asks))
        }
        Step::Answers => {
            let (said, _) = split_by_answer(store::answers::of_session(&state.db, &session.id).await?);
            (said.len(), answers_at_once(&said))
        }
        Step::Waiting | Step::Vote | Step::Result => return Ok(Cards::default()),
    };
    Ok(paced.cards(all, at_once))
}
