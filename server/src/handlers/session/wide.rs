//! Votes over many sittings as the room of one of them sees them.

use app::vote::wide::{WideCard, WideState};
use domain::session::session::Session;
use domain::vote::round::Round;
use domain::vote::sitting::WideRound;
use jiff::civil::Date;
use store::session::live::LiveState;

use crate::dates;
use crate::error::Refused;
use crate::state::AppState;

/// The votes that this room can hold, or held, those that can be done something about first.
pub(super) async fn cards(
    state: &AppState,
    session: &Session,
    facts: &LiveState,
) -> Result<Vec<WideCard>, Refused> {
    let today = dates::day_of(state.clock.now());
    let ended = session.ended_at.is_some();
    let mut cards = Vec::new();
    for (round, here, beyond) in store::sittings::of_room(&state.db, &session.id).await? {
        let Some(state) = standing(&round, here.as_ref(), ended, today) else { continue };
        let latest = facts.round.as_ref() == Some(&round.id);
        cards.push(WideCard {
            voted: if latest { facts.voted } else { 0 },
            asked: if latest { facts.asked } else { 0 },
            id: round.id,
            question: round.question,
            days: round.days,
            reveal: round.reveal,
            state,
            beyond,
        });
    }
    Ok(cards)
}

/// What the room can do with it; nothing where it is not for this room.
fn standing(round: &WideRound, here: Option<&Round>, ended: bool, today: Date) -> Option<WideState> {
    let may_sit = round.may_sit(today).is_ok() && !ended;
    Some(match here {
        Some(here) if here.is_open() => WideState::Open,
        Some(here) if here.revealed_at.is_some() => WideState::Shown,
        Some(_) if round.may_show(today).is_ok() => WideState::ToShow,
        Some(_) if may_sit => WideState::Over,
        Some(_) if !round.terms.may_be_shown() => WideState::Thanked,
        Some(_) => WideState::Waits,
        None if may_sit => WideState::ToOpen,
        None if round.closed_at.is_none() && today < round.days.first && !ended => WideState::Later,
        None => return None,
    })
}
