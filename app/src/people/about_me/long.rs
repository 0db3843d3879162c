//! How long each thing is kept, in pictures: a box for each month, beside the words.

use std::collections::BTreeMap;

use domain::people::retention::Kind;
use leptos::prelude::*;

use crate::parts::Picture;
use crate::people::retention::how_long;
use crate::translator::translator;

/// What pupils read of, each with a picture.
const SHOWN: [(Kind, &str); 6] = [
    (Kind::Ballots, "vote"),
    (Kind::Forms, "pencil"),
    (Kind::Drafts, "diary"),
    (Kind::Names, "ticket"),
    (Kind::Voices, "idea"),
    (Kind::Cards, "key"),
];
const MONTH_DAYS: i64 = 30;
/// More boxes say no more.
const MOST_BOXES: i64 = 24;

/// One line for each kind: a picture, what it is, a box for each month, and the time in words.
#[component]
pub fn Long(
    /// How many days, where that was chosen.
    days: BTreeMap<Kind, i64>,
) -> impl IntoView {
    let t = translator();
    let line = |(kind, picture): (Kind, &'static str)| {
        let chosen = days.get(&kind).copied();
        let boxes = months(chosen.unwrap_or_else(|| kind.lasts().said().0));
        let boxes = (0..boxes).map(|_| view! { <i></i> }).collect_view();
        view! {
            <li>
                <Picture name=picture />
                <span>
                    {t.t(&["about-me-kept-", kind.code()].concat())} " " <strong>{how_long(&t, kind, chosen)}</strong>
                </span>
                <span class="months" aria-hidden="true">
                    {boxes}
                </span>
            </li>
        }
    };
    view! { <ul class="long">{SHOWN.map(line).collect_view()}</ul> }
}

/// Months that are begun.
fn months(days: i64) -> i64 {
    ((days + MONTH_DAYS - 1) / MONTH_DAYS).min(MOST_BOXES).min((days / MONTH_DAYS).max(1)).min(days)
}

#[cfg(test)]
mod tests {
    use super::months;

    #[test]
    fn a_box_is_a_month_and_what_lasts_no_day_has_none() {
        assert_eq!([0, 1, 30, 90, 365, 730].map(months), [0, 1, 1, 3, 12, 24]);
    }
}
