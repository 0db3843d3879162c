//! What became of one option, and why it did not win.

use domain::vote::suppression::Says;
use domain::vote::tally::{PublishedTally, TallyLine, WhyNot};

use super::pounds;
use crate::translator::Translator;

/// "Chosen"; or why not: "It costs £260. £10 was left." Nothing for the steps of a scale.
pub fn outcome(t: &Translator, tally: &PublishedTally, line: &TallyLine) -> String {
    if line.chosen {
        return t.t("result-chosen");
    }
    let cost = ("cost", pounds(line.option.cost).into());
    match line.why_not {
        Some(WhyNot::Others) => {
            t.t(if tally.says != Says::Counts { "result-not-chosen" } else { "why-others" })
        }
        Some(WhyNot::OverThePot) => t.t_with("why-over-the-pot", &[cost]),
        Some(WhyNot::DidNotFit { left }) => {
            t.t_with("why-did-not-fit", &[cost, ("left", pounds(left).into())])
        }
        Some(WhyNot::NotEnoughTogether) => t.t("why-not-enough-together"),
        Some(WhyNot::WentOut { stage }) => t.t_with("why-went-out", &[("stage", stage.into())]),
        None => String::new(),
    }
}
