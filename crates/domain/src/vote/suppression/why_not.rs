//! Why an option did not win, as far as that gives nobody away.

use super::cell::Shown;
use crate::vote::tally::{Tally, WhyNot};
use counting::Rule;
use counting::outcome::Step;

/// Only what follows from costs, from what was chosen and from figures that may be seen is said.
/// `stages` says whether the stages of the count are shown.
pub(super) fn reason(tally: &Tally, at: usize, spent: u32, shown: Shown, stages: bool) -> Option<WhyNot> {
    let terms = &tally.round.terms;
    let option = tally.round.options.get(at)?;
    if terms.method.is_scale() {
        return None;
    }
    if let Some(pot) = terms.pot {
        let left = pot.saturating_sub(spent);
        return Some(if option.cost > pot {
            WhyNot::OverThePot
        } else if option.cost > left {
            WhyNot::DidNotFit { left }
        } else if matches!(terms.rule, Rule::EqualShares { .. } | Rule::Phragmen) && shown.count() > Some(0) {
            WhyNot::NotEnoughTogether
        } else {
            WhyNot::Others
        });
    }
    let went_out = |step: &Step| matches!(step, Step::Stage { excluded: Some(out), .. } if *out == at);
    match tally.outcome.steps.iter().position(went_out) {
        Some(stage) if stages => u32::try_from(stage + 1).ok().map(|stage| WhyNot::WentOut { stage }),
        _ => Some(WhyNot::Others),
    }
}
