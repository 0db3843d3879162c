//! What became of one option, and why it did not win.

use domain::money::Pence;
use domain::vote::tally::{TallyLine, WhyNot};

use crate::translator::Translator;

/// "Chosen"; or why not: "It costs £260. £10 was left." Nothing for the steps of a scale.
pub fn outcome(t: &Translator, line: &TallyLine) -> String {
    if line.chosen {
        return t.t("result-chosen");
    }
    let cost = ("cost", line.option.cost.to_string().into());
    let left = |left: Pence| ("left", left.to_string().into());
    match line.why_not {
        Some(WhyNot::Others) => t.t("why-others"),
        Some(WhyNot::LevelButCostsMore) => t.t("why-level-costs-more"),
        Some(WhyNot::LevelButLater) => t.t("why-level-later"),
        Some(WhyNot::NobodyPicked) => t.t("why-nobody"),
        Some(WhyNot::MostSaidNone) => t.t("why-most-said-none"),
        Some(WhyNot::VotesMoved) => t.t("why-votes-moved"),
        Some(WhyNot::CountedOut) => t.t("why-counted-out"),
        Some(WhyNot::NotSaid) => t.t("result-not-chosen"),
        Some(WhyNot::OverThePot) => t.t_with("why-over-the-pot", &[cost]),
        Some(WhyNot::DidNotFit { left: money }) => t.t_with("why-did-not-fit", &[cost, left(money)]),
        Some(WhyNot::NoRoom { left: money }) => t.t_with("why-no-room", &[cost, left(money)]),
        Some(WhyNot::NotEnoughTogether) => t.t("why-not-enough-together"),
        Some(WhyNot::WentOut { stage }) => t.t_with("why-went-out", &[("stage", stage.into())]),
        None => String::new(),
    }
}
