//! What was checked before the session, by whom and when.

use domain::partnership::place_check::PlaceCheck;
use domain::session::readiness::{Check, Missing, Preparation};
use leptos::prelude::*;

use super::fields::{Sheet, is_open};
use super::sentences::check as said;
use super::{CheckForm, Part, ReadyPage};
use crate::icons::icon;
use crate::parts::TextField;
use crate::translator::{Translator, translator};

/// Seven lines, each with who ticked it.
#[component]
pub(super) fn Checks(page: ReadyPage) -> impl IntoView {
    let t = translator();
    let card = page.by_card();
    let lines = Check::ALL
        .map(|check| line(&t, check, &page.prepared, card.filter(|_| check == Check::Venue)))
        .collect_view();
    let misses = page.missing.iter().any(|one| matches!(one, Missing::Check(_)));
    let open = is_open(&page, Part::Checks, misses);
    // An open form says the same, line by line.
    let known = (!open || !page.may_change).then(|| view! { <ul class="checks">{lines}</ul> }).into_any();
    let fields = page.forms.checks.into_iter().map(|one| view! { <Fields one /> }).collect_view();
    view! {
        <Sheet id="checks" step="vote" title=t.t("ready-checks") open may_change=page.may_change known>
            <form method="post" action=format!("/sessions/{}/checks", page.session.id) novalidate>
                <p class="hint">{t.t("ready-checks-hint")}</p>
                {fields}
                <button>{t.t("partnership-keep")}</button>
            </form>
        </Sheet>
    }
}

/// The line, and below it who ticked it on which day, or the card of the place that says so.
fn line(
    t: &Translator,
    check: Check,
    prepared: &Preparation,
    card: Option<&PlaceCheck>,
) -> impl IntoView + use<> {
    let ticked = prepared.ticked(check);
    let by = match (ticked, card) {
        (None, Some(card)) => {
            let said = [
                ("what", card.looked.to_string().into()),
                ("day", t.day(card.on).into()),
                ("who", card.by.to_string().into()),
            ];
            t.t_with("ready-by-card", &said)
        }
        (Some(ticked), _) => {
            let day = t.day(ticked.on);
            t.t_with("ready-ticked", &[("who", ticked.who.to_string().into()), ("day", day.into())])
        }
        (None, None) => t.t("ready-unticked"),
    };
    let is_confirmed = ticked.is_some() || card.is_some();
    let class = if is_confirmed { "ticked" } else { "open" };
    let sign = if is_confirmed { icon("tick") } else { "" };
    view! {
        <li class=class>
            <span class="box" inner_html=sign></span>
            <div>
                <strong>{said(t, check)}</strong>
                <p class="quiet" dir="auto">
                    {by}
                </p>
            </div>
        </li>
    }
}

/// Who ticks a line, and when.
#[component]
fn Fields(one: CheckForm) -> impl IntoView {
    let t = translator();
    let code = one.check.code();
    view! {
        <fieldset class="check">
            <legend>{said(&t, one.check)}</legend>
            <div class="pair">
                <TextField name=format!("who-{code}") label=t.t("ready-check-who") value=one.who />
                <TextField
                    name=format!("on-{code}")
                    label=t.t("ready-check-on")
                    value=one.on
                    kind="date"
                />
            </div>
        </fieldset>
    }
}
