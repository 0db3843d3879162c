//! A published tally in sentences: the same ones on phones, on the screen and for leaders.

mod ahead;
mod rule;
mod scale;
mod why_not;
mod winner;

pub use rule::{rule_line, tie_line};
pub use why_not::outcome;
pub use winner::sentence;

use domain::vote::split::Column;
use domain::vote::suppression::Shown;
use domain::vote::tally::{Measure, PublishedTally, Said};

use crate::translator::Translator;

/// What the money did: "7 ideas fit in the £1,400. They cost £1,360." Nothing without a pot.
pub fn whole_line(t: &Translator, tally: &PublishedTally) -> Option<String> {
    // That nothing fits is not why nobody won, when something would.
    let affordable = tally.lines.iter().any(|line| Some(line.option.cost) <= tally.terms.pot);
    if tally.says.is_silent() || (tally.chosen() == 0 && affordable) {
        return None;
    }
    let values = [
        ("ideas", tally.chosen().into()),
        ("pot", tally.terms.pot?.to_string().into()),
        ("spent", tally.spent.to_string().into()),
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

/// That some votes were hands, and how many where that may be said.
pub fn by_hand(t: &Translator, said: Shown) -> String {
    match said.count() {
        Some(_) => t.t_with("result-by-hand-n", &[("n", shown_text(t, said).into())]),
        None => t.t("result-by-hand"),
    }
}

/// Whether it is the number itself.
fn is_exact(shown: Shown) -> bool {
    matches!(shown, Shown::Count(_))
}

/// The code that stands wherever figures of this count stand; it is that of the face for those outside.
pub fn receipt(t: &Translator, outside: &PublishedTally) -> Option<String> {
    let receipt = outside.receipt.clone()?;
    Some(t.t_with("result-receipt", &[("receipt", receipt.into())]))
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

/// What a column of a table counts.
pub fn column(t: &Translator, tally: &PublishedTally, column: Column) -> String {
    match column {
        Column::Figure => figures(t, tally),
        Column::Part(said) => said_text(t, said),
    }
}

/// What one part of a figure counts: "Not sure".
pub fn said_text(t: &Translator, said: Said) -> String {
    t.t(match said {
        Said::Yes => "ballot-sort-yes",
        Said::NotSure => "ballot-sort-not-sure",
        Said::No => "ballot-sort-no",
        Said::First => "table-firsts",
        Said::Won => "table-won",
        Said::Lost => "table-lost",
    })
}

/// What the figures of a table count: "Picks", "Coins"; "Yes" where what stands behind them is told too.
pub fn figures(t: &Translator, tally: &PublishedTally) -> String {
    if let Some(said) = tally.figure_is() {
        return said_text(t, said);
    }
    t.t(match tally.measure {
        Measure::People => "table-picks",
        Measure::Firsts => "table-firsts",
        Measure::Points => "table-points",
        Measure::Coins => "table-coins",
        Measure::Beaten => "table-beaten",
        Measure::WinRate => "table-win-rate",
    })
}
