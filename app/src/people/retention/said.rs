//! How long something is kept, in words: "30 days", "1 year".

use domain::people::retention::{Kind, Lasts};

use crate::translator::Translator;

/// So many days have a year, as clocks here count.
const YEAR: i64 = 365;

/// How long a kind is kept: as was chosen, or as is usual.
pub fn how_long(t: &Translator, kind: Kind, chosen: Option<i64>) -> String {
    match (kind.lasts(), chosen) {
        (Lasts::UntilClosed, _) => t.t("kept-until-closed"),
        (Lasts::Chosen(_), Some(days)) => said_days(t, days),
        (lasts, _) => match lasts.said() {
            (0, hours) => t.t_with("kept-hours", &[("n", number(hours))]),
            (days, _) => said_days(t, days),
        },
    }
}

/// So many days, as years where they are whole ones.
pub fn said_days(t: &Translator, days: i64) -> String {
    if days >= YEAR && days % YEAR == 0 {
        t.t_with("kept-years", &[("n", number(days / YEAR))])
    } else {
        t.t_with("kept-days", &[("n", number(days))])
    }
}

fn number(of: i64) -> crate::translator::Value {
    usize::try_from(of).unwrap_or_default().into()
}
