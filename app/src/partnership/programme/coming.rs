//! What is coming, in short, on other pages.

use leptos::prelude::*;

use crate::ideas::activity::Dated;
use crate::isolates;
use crate::translator::translator;

/// The next sessions with what happens in them, and the way to the whole programme.
#[component]
pub fn Coming(
    /// The next sessions, each with the activities in it.
    next: Vec<(Dated, Vec<String>)>,
    /// How many sessions are still to come.
    all: usize,
) -> impl IntoView {
    let t = translator();
    let sentence = match all {
        0 => t.t("coming-none"),
        n => t.t_with("coming-sentence", &[("n", n.into())]),
    };
    let lines = next
        .into_iter()
        .map(|(date, activities)| {
            let values = [
                ("day", t.days(date.day, date.until).into()),
                ("starts", t.clock(date.starts).into()),
                ("ends", t.clock(date.ends).into()),
            ];
            let place = date.place.unwrap_or_else(|| t.t("activity-no-place"));
            let what = if activities.is_empty() { date.name } else { isolates::list(&activities, " · ") };
            view! {
                <li>
                    <strong>{t.t_with("activity-date", &values)}</strong>
                    <span class="quiet" dir="auto">
                        {place}
                    </span>
                    <span dir="auto">{what}</span>
                </li>
            }
        })
        .collect_view();
    view! {
        <section class="coming" id="coming" data-step="wall">
            <h2>{t.t("coming-title")}</h2>
            <p class="sentence">{sentence}</p>
            <ol>{lines}</ol>
            <a class="button" href="/programme">
                {t.t("coming-all")}
            </a>
        </section>
    }
}
