//! Ready, or not yet and why.

use domain::session::readiness::Readiness;
use leptos::prelude::*;

use super::ReadyPage;
use super::sentences::missing;
use crate::parts::Deed;
use crate::translator::translator;

/// The standing in large letters; below it what is missing, or the button that calls it ready.
#[component]
pub(super) fn Top(page: ReadyPage) -> impl IntoView {
    let t = translator();
    let ready = Readiness::new(true, &page.missing, page.called.is_some());
    let (class, step, words) = match ready {
        Readiness::Ready => ("hero standing", "result", t.t("ready-ready")),
        Readiness::Complete => ("hero standing", "wall", t.t("ready-complete")),
        Readiness::Missing(_) | Readiness::DropIn => ("hero standing", "answers", t.t("ready-not-yet")),
    };
    let line = match (ready, &page.called) {
        (Readiness::Ready, Some(called)) => {
            let values = [("who", called.name.clone().into()), ("day", t.day_of(called.at).into())];
            t.t_with("ready-called", &values)
        }
        (Readiness::Missing(n), _) => t.t_with("ready-missing", &[("n", n.into())]),
        _ => t.t("ready-nothing-missing"),
    };
    let missing: Vec<_> = page
        .missing
        .iter()
        .map(|one| {
            let (words, field) = missing(&t, *one);
            let may_change = page.may_change;
            view! {
                <li>
                    {if may_change {
                        view! { <a href=format!("#{field}")>{words}</a> }.into_any()
                    } else {
                        words.into_any()
                    }}
                </li>
            }
        })
        .collect();
    let call = (ready == Readiness::Complete && page.may_change).then(|| {
        view! {
            <Deed to=format!("/sessions/{}/ready", page.session.id) words=t.t("ready-call") class="strong" />
        }
    });
    view! {
        <section class=class data-step=step id="missing" tabindex="-1">
            <h2>{words}</h2>
            <p>{line}</p>
            {(!missing.is_empty()).then(|| view! { <ul>{missing}</ul> })}
            {call}
        </section>
    }
}
