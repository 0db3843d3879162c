//! The table under each chart: what the bars say, for everybody who does not read bars.

use domain::vote::suppression::Says;
use domain::vote::tally::{PublishedTally, TallyLine};
use leptos::prelude::*;

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
    let few = tally.says != Says::Counts;
    let rows = tally.lines.iter().map(|line| row(&t, &tally, line)).collect_view();
    let none = t.t(if tally.terms.method.is_scale() { "ballot-rather-not" } else { "ballot-none" });
    let what = figures(&t, tally.measure);
    let none = (!few).then(|| {
        view! {
            <tr>
                <th scope="row">{none}</th>
                <td>{shown_text(&t, tally.none)}</td>
            </tr>
        }
    });
    view! {
        <table class="tally">
            <caption class="unseen">{t.t("chart-title")}</caption>
            <thead>
                <tr>
                    <th scope="col">{t.t("table-idea")}</th>
                    {(!few).then(|| view! { <th scope="col">{what}</th> })}
                </tr>
            </thead>
            <tbody>{rows} {none}</tbody>
        </table>
    }
}

fn row(t: &Translator, tally: &PublishedTally, line: &TallyLine) -> impl IntoView + use<> {
    let few = tally.says != Says::Counts;
    let class = if line.chosen { "chosen" } else { "" };
    view! {
        <tr class=class>
            <th scope="row">
                <div class=option_class(&line.option, "idea")>
                    <OptionPicture option=line.option.clone() />
                    <span dir="auto">{line.option.words.clone()}</span>
                    <small>{outcome(t, tally, line)}</small>
                </div>
            </th>
            {(!few).then(|| view! { <td>{shown_text(t, line.shown)}</td> })}
        </tr>
    }
}
