//! The table under each chart: what the bars say, for everybody who does not read bars.

use domain::vote::chart::Row;
use domain::vote::split::Column;
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::bars::none_of;
use super::sentences::{column, outcome, shown_text};
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
    let class = if tally.has_parts() { "tally stacks" } else { "tally" };
    let rows = tally.rows().iter().map(|one| row(&t, &tally, one)).collect_view();
    let columns = tally.columns().into_iter().filter(|_| counts);
    let heads = columns.map(|one| view! { <th scope="col">{column(&t, &tally, one)}</th> }).collect_view();
    view! {
        <table class=class>
            <caption class="unseen">{t.t("chart-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.t("table-idea")}</th>
                    {heads}
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn row(t: &Translator, tally: &PublishedTally, row: &Row) -> impl IntoView + use<> {
    let cell = |column: Column| {
        let Some(shown) = tally.cell(row, column) else { return view! { <td></td> }.into_any() };
        // On a phone each cell says what it counts.
        let label = tally.has_parts().then(|| super::sentences::column(t, tally, column));
        view! { <td data-label=label>{shown_text(t, shown)}</td> }.into_any()
    };
    let columns = tally.columns().into_iter().filter(|_| tally.has_counts());
    let figure = columns.map(cell).collect_view();
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
