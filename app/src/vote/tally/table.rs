//! The table under each chart: what the bars say, for everybody who does not read bars.

use domain::vote::chart::Row;
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::bars::none_of;
use super::sentences::{figures, outcome, shown_text};
use crate::parts::{OptionPicture, option_class};
use crate::translator::{Translator, translator};

/// Each idea, how many picked it, and what became of it; last, "None of these".
#[component]
pub fn TallyTable(
    /// What may be shown.
    tally: PublishedTally,
) -> impl IntoView {
    let t = translator();
    let counts = tally.has_counts();
    let rows = tally.rows().iter().map(|one| row(&t, &tally, one)).collect_view();
    let what = figures(&t, tally.measure);
    view! {
        <table class="tally">
            <caption class="unseen">{t.t("chart-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.t("table-idea")}</th>
                    {counts.then(|| view! { <th scope="col">{what}</th> })}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(t: &Translator, tally: &PublishedTally, row: &Row) -> impl IntoView + use<> {
    let figure = tally.has_counts().then(|| view! { <td>{shown_text(t, row.shown)}</td> });
    let Some(line) = row.line else {
        return view! {
            <tr>
                <th scope="row">{t.t(none_of(tally))}</th>
                {figure}
            </tr>
        }
        .into_any();
    };
    let class = if line.chosen { "chosen" } else { "" };
    view! {
        <tr class=class>
            <th scope="row">
                <div class=option_class(&line.option, "idea")>
                    <OptionPicture option=line.option.clone() />
                    <span dir="auto">{line.option.words.clone()}</span>
                    <small>{outcome(t, line)}</small>
                </div>
            </th>
            {figure}
        </tr>
    }
    .into_any()
}
