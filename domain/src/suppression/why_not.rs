//! Why an option did not win, as far as that gives nobody away.

use super::BASE;
use crate::count::Rule;
use crate::count::outcome::Step;
use crate::tally::{Tally, WhyNot};

/// Only what follows from costs, from what was chosen and from the order of stages is said; how
/// many picked it is the table's matter. Of fewer than [`BASE`] ballots nothing is said.
pub(super) fn of(tally: &Tally, at: usize, spent: u32) -> Option<WhyNot> {
    let terms = &tally.round.terms;
    let option = tally.round.options.get(at)?;
    if option.withdrawn {
        return Some(WhyNot::Withdrawn);
    }
    if terms.method.is_scale() {
        return None;
    }
    if let Some(pot) = terms.pot {
        let left = pot.saturating_sub(spent);
        return Some(if option.cost > pot {
            WhyNot::OverThePot
        } else if option.cost > left {
            WhyNot::DidNotFit { left }
        } else if matches!(terms.rule, Rule::EqualShares { .. } | Rule::Phragmen) && backed(tally, at) {
            WhyNot::NotEnoughTogether
        } else {
            WhyNot::Others
        });
    }
    let went_out = |step: &Step| matches!(step, Step::Stage { excluded: Some(out), .. } if *out == at);
    match tally.outcome.steps.iter().position(went_out) {
        Some(stage) if tally.voted >= BASE => {
            u32::try_from(stage + 1).ok().map(|stage| WhyNot::WentOut { stage })
        }
        _ => Some(WhyNot::Others),
    }
}

/// Whether so many are behind it that saying so tells nothing of one.
fn backed(tally: &Tally, at: usize) -> bool {
    tally.voted >= BASE && tally.people.get(at).is_some_and(|people| *people >= super::INSIDE)
}
