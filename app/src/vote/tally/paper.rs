//! What stands on paper in place of the inside figures: paper travels, so it is for those outside.

use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::TallyTable;
use super::sentences::{receipt, sentence, turnout};
use crate::translator::translator;

/// The sentence and the table of the outside face; seen in print alone.
#[component]
pub fn OnPaper(
    /// What those outside may see.
    paper: Option<PublishedTally>,
) -> impl IntoView {
    let t = translator();
    paper.map(|tally| {
        let said = [sentence(&t, &tally), turnout(&t, &tally)].join(" ");
        let receipt = receipt(&t, &tally).map(|line| view! { <p class="quiet">{line}</p> });
        let table = tally.has_rows().then(|| view! { <TallyTable tally /> });
        view! {
            <div class="paper">
                <p class="sentence" dir="auto">
                    {said}
                </p>
                {table}
                <p class="quiet">{t.t("csv-note")}</p>
                {receipt}
            </div>
        }
    })
}
