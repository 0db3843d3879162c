//! What was looked at in a place, and one more.

use domain::id::PlaceId;
use domain::partnership::place_check::{Holds, MOST, PlaceCheck};
use jiff::civil::Date;
use leptos::prelude::*;

use crate::parts::TextField;
use crate::translator::{Translator, translator};

/// Something that was looked at in a place, as typed.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct PlaceCheckForm {
    /// What was looked at on the spot, in own words.
    pub looked: String,
    /// By whom, as a job title.
    pub by: String,
    /// On which day; today when left empty.
    pub on: String,
    /// Its last day, where it runs out.
    pub until: String,
}

/// The checks, each with the way to take it away; then one more.
#[component]
pub(super) fn Checks(
    place: PlaceId,
    checks: Vec<PlaceCheck>,
    today: Date,
    form: PlaceCheckForm,
    wrong: Option<&'static str>,
) -> impl IntoView {
    let t = translator();
    let enough = checks.len() >= MOST;
    let none = checks.is_empty().then(|| view! { <p class="quiet">{t.t("place-checks-none")}</p> });
    let lines = checks.into_iter().map(|one| view! { <One place=place.clone() one today /> }).collect_view();
    let more = if enough {
        view! { <p class="hint">{t.t_with("place-checks-enough", &[("most", MOST.into())])}</p> }.into_any()
    } else {
        view! { <More place form wrong /> }.into_any()
    };
    view! {
        <section class="sheet" id="place-checks" tabindex="-1">
            <h2>{t.t("place-checks-title")}</h2>
            <p class="hint">{t.t("place-checks-hint")}</p>
            {none}
            <ul class="holidays">{lines}</ul>
            {more}
        </section>
    }
}

#[component]
fn One(place: PlaceId, one: PlaceCheck, today: Date) -> impl IntoView {
    let t = translator();
    let what = one.looked.to_string();
    view! {
        <li class="line">
            <div>
                <strong dir="auto">{what.clone()}</strong>
                <Said one=one.clone() day=today />
            </div>
            <form method="post" action=format!("/partnership/places/{place}/checks/remove")>
                <button name="check" value=one.id.to_string()>
                    {t.t("place-checks-remove")}
                    <span class="unseen">": " {what}</span>
                </button>
            </form>
        </li>
    }
}

/// The day and the job title, and whether it still holds on a day.
#[component]
fn Said(one: PlaceCheck, day: Date) -> impl IntoView {
    let t = translator();
    view! {
        <p class="quiet" dir="auto">
            {by_whom(&t, &one)}
        </p>
        {stale(&t, &one, day).map(|words| view! { <p class="chip late">{words}</p> })}
    }
}

/// What was looked at in a place, to read: each with its day and its job title, and what holds no more
/// on a day.
#[component]
pub fn Looked(
    /// What was looked at.
    checks: Vec<PlaceCheck>,
    /// The day for which it is asked.
    day: Date,
) -> impl IntoView {
    let t = translator();
    let lines: Vec<_> = checks
        .into_iter()
        .map(|one| {
            let what = one.looked.to_string();
            view! {
                <li>
                    <strong dir="auto">{what}</strong>
                    <Said one day />
                </li>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <div id="place-checks" tabindex="-1">
                <p>
                    <strong>{t.t("place-checks-title")}</strong>
                </p>
                <ul class="looked">{lines}</ul>
            </div>
        }
    })
}

/// "3 December 2026, premises officer"; with the last day of a paper.
fn by_whom(t: &Translator, one: &PlaceCheck) -> String {
    let mut values = vec![("who", one.by.to_string().into()), ("day", t.date(one.on).into())];
    match one.until {
        Some(until) => {
            values.push(("until", t.date(until).into()));
            t.t_with("place-checks-by-until", &values)
        }
        None => t.t_with("place-checks-by", &values),
    }
}

fn stale(t: &Translator, one: &PlaceCheck, day: Date) -> Option<String> {
    match one.holds(day) {
        Holds::Still => None,
        Holds::TooOld => Some(t.t("place-checks-too-old")),
        Holds::RunOut => Some(t.t("place-checks-run-out")),
    }
}

/// What, by whom, when, and until when.
#[component]
fn More(place: PlaceId, form: PlaceCheckForm, wrong: Option<&'static str>) -> impl IntoView {
    let t = translator();
    let is = |field: &str| wrong == Some(field);
    view! {
        <form method="post" action=format!("/partnership/places/{place}/checks") novalidate>
            <TextField
                name="looked"
                label=t.t("place-checks-looked")
                hint=t.t("place-checks-looked-hint")
                value=form.looked
                wrong=is("looked")
            />
            <TextField
                name="checked_by"
                label=t.t("place-checks-who")
                hint=t.t("place-checks-who-hint")
                value=form.by
                wrong=is("checked_by")
            />
            <div class="pair">
                <TextField name="on" label=t.t("place-checks-on") value=form.on kind="date" wrong=is("on") />
                <TextField
                    name="runs_out"
                    label=t.t("place-checks-runs-out")
                    value=form.until
                    kind="date"
                    wrong=is("runs_out")
                />
            </div>
            <button>{t.t("place-checks-add")}</button>
        </form>
    }
}
