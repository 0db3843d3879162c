//! The third ingredient: what each gives and gets, and whether it got it.

use domain::partnership::benefit::{EmptySide, Met, Review, empty_side};
use domain::partnership::organisation::Organisation;
use jiff::civil::Date;
use leptos::prelude::*;

use super::section::{Question, to_mend};
use crate::translator::{Translator, translator};

/// Who is not active yet, the table of both sides, the next review.
#[component]
pub(super) fn Benefits(
    organisations: Vec<Organisation>,
    here: Vec<Organisation>,
    reviews: Vec<Review>,
    next: Option<Date>,
    past: bool,
) -> impl IntoView {
    let t = translator();
    let lines: Vec<String> = here.iter().filter_map(|one| not_active(&t, one)).collect();
    let sentence = match lines.len() {
        0 => t.t_with("benefits-all", &[("n", here.len().into())]),
        n => t.t_with("benefits-open", &[("n", n.into())]),
    };
    let rows = organisations
        .into_iter()
        .map(|one| {
            let review = reviews.iter().find(|review| review.organisation == one.id).cloned();
            row(&t, one, review)
        })
        .collect_view();
    view! {
        <section class="ingredient" id="benefits" data-step="result">
            <Question words=t.t("benefits-question") to="/partnership/benefits" />
            <p class="sentence">{sentence}</p>
            {to_mend(lines)}
            <table class="stacks">
                <thead>
                    <tr>
                        <th scope="col">{t.t("partnership-organisation")}</th>
                        <th scope="col">{t.t("partnership-gives")}</th>
                        <th scope="col">{t.t("partnership-gets")}</th>
                        <th scope="col">{t.t("benefits-review")}</th>
                    </tr>
                </thead>
                <tbody>{rows}</tbody>
            </table>
            <NextReview next past />
        </section>
    }
}

fn row(t: &Translator, one: Organisation, review: Option<Review>) -> impl IntoView + use<> {
    let said = match review {
        Some(review) => [met(t, review.met), t.day_of(review.at)].join(" · "),
        None => t.t("benefits-not-reviewed"),
    };
    view! {
        <tr>
            <th scope="row">
                {one.name} <span class="quiet">{one.kind}</span>
            </th>
            <td data-label=t.t("partnership-gives") dir="auto">{one.gives}</td>
            <td data-label=t.t("partnership-gets") dir="auto">{one.gets}</td>
            <td data-label=t.t("benefits-review")>{said}</td>
        </tr>
    }
}

/// When partners look at it again; a warning when no day is set, or it is over.
#[component]
fn NextReview(next: Option<Date>, past: bool) -> impl IntoView {
    let t = translator();
    let late = next.is_none() || past;
    let said = match next {
        None => t.t("benefits-no-review"),
        Some(day) => {
            let values = [("day", t.day(day).into())];
            t.t_with(if past { "benefits-review-past" } else { "benefits-next-review" }, &values)
        }
    };
    view! { <p class=if late { "chip late" } else { "next" }>{said}</p> }
}

/// "Cinder Lane is not active yet, because it has not said what it gets."
fn not_active(t: &Translator, organisation: &Organisation) -> Option<String> {
    let id = match empty_side(organisation)? {
        EmptySide::Gives => "benefits-no-gives",
        EmptySide::Gets => "benefits-no-gets",
        EmptySide::Both => "benefits-neither",
    };
    Some(t.t_with(id, &[("who", organisation.name.clone().into())]))
}

/// "Met", "partly", "not yet".
pub(super) fn met(t: &Translator, met: Met) -> String {
    t.t(&format!("met-{}", met.code()))
}
