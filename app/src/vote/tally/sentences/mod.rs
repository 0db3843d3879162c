//! A published tally in sentences: the same ones on phones, on the screen and for leaders.

mod ahead;
mod rule;
mod scale;
mod why_not;
mod winner;

pub use rule::{rule_line, tie_line};
pub use why_not::outcome;
pub use winner::sentence;

use domain::vote::suppression::{Says, Shown};
use domain::vote::tally::{Measure, PublishedTally};

use crate::translator::Translator;

/// What the money did: "7 ideas fit in the £1,400. They cost £1,360." Nothing without a pot.
pub fn whole_line(t: &Translator, tally: &PublishedTally) -> Option<String> {
    // That nothing fits is not why nobody won, when something would.
    let affordable = tally.lines.iter().any(|line| Some(line.option.cost) <= tally.terms.pot);
    if tally.says == Says::Nothing || (tally.chosen() == 0 && affordable) {
        return None;
    }
    let values = [
        ("ideas", tally.chosen().into()),
        ("pot", pounds(tally.terms.pot?).into()),
        ("spent", pounds(tally.spent).into()),
    ];
    Some(t.t_with("result-fit", &values))
}

/// How many voted: "71 of 82 people voted."
pub fn turnout(t: &Translator, tally: &PublishedTally) -> String {
    match (tally.voted.count(), tally.asked.count()) {
        (Some(voted), Some(asked)) => {
            let id = if is_exact(tally.voted) { "result-turnout" } else { "result-turnout-about" };
            t.t_with(id, &[("voted", voted.into()), ("asked", asked.into())])
        }
        _ => t.t("result-turnout-hidden"),
    }
}

/// Whether it is the number itself.
fn is_exact(shown: Shown) -> bool {
    matches!(shown, Shown::Count(_))
}

/// What may be said of one count: a number, about how many, or words in place of a number that may
/// not be shown.
pub fn shown_text(t: &Translator, shown: Shown) -> String {
    match shown {
        Shown::Count(people) => people.to_string(),
        Shown::About(people) => t.t_with("result-about", &[("people", people.into())]),
        Shown::Hidden => t.t("result-hidden"),
        Shown::Most => t.t("result-most"),
        Shown::AlmostEveryone => t.t("result-almost-everyone"),
    }
}

/// What the figures of a table count: "Picks", "Coins".
pub fn figures(t: &Translator, measure: Measure) -> String {
    t.t(match measure {
        Measure::People => "table-picks",
        Measure::Firsts => "table-firsts",
        Measure::Points => "table-points",
        Measure::Coins => "table-coins",
        Measure::Beaten => "table-beaten",
        Measure::WinRate => "table-win-rate",
    })
}

/// Whole pounds as people write them: "£1,400".
pub fn pounds(amount: impl Into<u64>) -> String {
    let digits = amount.into().to_string();
    let mut text = String::from("£");
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pounds_are_written_as_people_do() {
        for (amount, text) in [(0_u32, "£0"), (90, "£90"), (1_400, "£1,400"), (1_234_567, "£1,234,567")] {
            assert_eq!(pounds(amount), text);
        }
    }
}
