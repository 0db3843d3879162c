//! How many adults are needed, why, and how many come.

use domain::session::ratios;
use domain::session::readiness::Missing;
use leptos::prelude::*;

use super::fields::{Sheet, is_open, is_wrong, missing_field};
use super::{AdultsForm, Part, ReadyPage};
use crate::parts::TextField;
use crate::translator::translator;

/// One sentence, and the numbers behind it.
#[component]
pub(super) fn Adults(page: ReadyPage) -> impl IntoView {
    let t = translator();
    let prepared = &page.prepared;
    let needed = ratios::needed(&page.groups, prepared.expected, prepared.more);
    let pupils = ratios::expected(&page.groups, prepared.expected);
    let values = [("needed", needed.into()), ("pupils", pupils.into()), ("more", prepared.more.into())];
    let come = match prepared.come {
        Some(come) => t.t_with("ready-come", &[("n", come.into())]),
        None => t.t("ready-come-unknown"),
    };
    let fewer = prepared.come.is_some_and(|come| come < needed);
    let why = prepared.why_fewer.as_ref().filter(|_| fewer).map(|why| {
        view! { <p dir="auto">{t.t_with("ready-why-fewer", &[("why", why.to_string().into())])}</p> }
    });
    let known = view! {
        <p class="sentence">{t.t_with("ready-needed", &values)} " " {come}</p>
        {why}
        <p class="quiet">{t.t("ready-ratios")}</p>
    };
    let misses = page.missing.iter().any(|one| matches!(one, Missing::Adults { .. }));
    let open = is_open(&page, Part::Adults, misses);
    let wrong = missing_field(&page, Part::Adults);
    view! {
        <Sheet
            id="adults"
            step="ideas"
            title=t.t("ready-adults")
            open
            may_change=page.may_change
            known=known.into_any()
        >
            <Numbers page=page.clone() wrong />
        </Sheet>
    }
}

/// Who comes, what needs ask for, and why fewer are enough.
#[component]
fn Numbers(page: ReadyPage, wrong: Option<&'static str>) -> impl IntoView {
    let t = translator();
    let AdultsForm { expected, more, come, why_fewer } = page.forms.adults;
    view! {
        <form method="post" action=format!("/sessions/{}/adults", page.session.id) novalidate>
            <div class="pair">
                <TextField
                    name="expected"
                    label=t.t("ready-expected")
                    hint=t.t("ready-expected-hint")
                    value=expected
                    short=true
                    wrong=is_wrong(wrong, "expected")
                />
                <TextField
                    name="come"
                    label=t.t("ready-adults-come")
                    hint=t.t("ready-adults-come-hint")
                    value=come
                    short=true
                    wrong=is_wrong(wrong, "come")
                />
                <TextField
                    name="more"
                    label=t.t("ready-more")
                    hint=t.t("ready-more-hint")
                    value=more
                    short=true
                    wrong=is_wrong(wrong, "more")
                />
            </div>
            <TextField
                name="why_fewer"
                label=t.t("ready-fewer")
                hint=t.t("ready-fewer-hint")
                value=why_fewer
            />
            <button>{t.t("partnership-keep")}</button>
        </form>
    }
}
