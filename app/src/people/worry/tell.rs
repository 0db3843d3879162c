//! The parts of "I'm worried": who reads it, one tap, a box, the numbers, and the way off.

use domain::people::hours::OPENED_WITHIN_MINUTES;
use leptos::prelude::*;

use super::{Heard, WorryForm};
use crate::frame::{Me, page_context};
use crate::icons::icon;
use crate::isolates;
use crate::parts::{Hero, MainButton, TextArea, TextField, me_word};
use crate::translator::{Translator, translator};

/// Stays at the thumb, first for who goes by keys. With script it takes the place of this page, so that Back
/// leads past it, and empties the box.
#[component]
pub(super) fn Exit(is_in: bool) -> impl IntoView {
    let to = if is_in { "/now" } else { "/" };
    view! {
        <div class="bar">
            <a class="button exit" href=to data-exit="">
                <span inner_html=icon("exit")></span>
                {translator().t("worried-exit")}
            </a>
        </div>
    }
}

/// Everything from "You can tell us" to "Send it". Where nobody reads now, that and the numbers come first.
#[component]
pub(super) fn Tell(form: WorryForm, me: Option<Me>) -> impl IntoView {
    let t = translator();
    // What is typed into an invented partnership reaches nobody who helps.
    let is_demo = page_context().demo;
    let is_late = is_demo || form.heard.until.is_none();
    let title = t.t(if is_late { "worried-nobody" } else { "worried-tell" });
    let below = match (is_demo, is_late) {
        (true, _) => t.t("worried-demo"),
        (_, true) => next(&t, &form.heard),
        _ => t.t("worried-not-alone"),
    };
    let numbers = move |heading: &str| view! { <h2>{t.t(heading)}</h2> <Numbers /> };
    let first = is_late.then(|| numbers("worried-ring-now"));
    let last = (!is_late).then(|| numbers("worried-ring"));
    view! {
        <Hero title>
            <p>{below}</p>
        </Hero>
        {first}
        <WhoReads heard=form.heard.clone() />
        <Form form me is_late />
        {last}
    }
}

/// Three lines: who reads it and by when, who does not, and that it is no secret.
#[component]
pub(super) fn WhoReads(heard: Heard) -> impl IntoView {
    let t = translator();
    let who = t.t_with("worried-reads", &[("who", either(&t, &heard.first).into())]);
    let when = match heard.until {
        Some(until) => {
            let minutes = u32::try_from(OPENED_WITHIN_MINUTES).unwrap_or_default();
            t.t_with("worried-soon", &[("minutes", minutes.into()), ("until", t.clock(until).into())])
        }
        None => next(&t, &heard),
    };
    let then = heard.then.iter().map(|titles| either(&t, titles)).collect::<Vec<_>>();
    let then = (!then.is_empty()).then(|| {
        let then = then.join(&t.t("worried-then-between"));
        view! { <p>{t.t_with("worried-then", &[("who", then.into())])}</p> }
    });
    let line = |name: &str| view! { <span inner_html=icon(name)></span> };
    view! {
        <ul class="card who-reads">
            <li>
                {line("eye")} <div>
                    <p>
                        <strong>{who}</strong>
                        " "
                        {when}
                    </p>
                    {then}
                </div>
            </li>
            <li>{line("eye-off")} <p>{t.t("worried-not-others")}</p></li>
            <li>{line("worried")} <p>{t.t("worried-no-secret")}</p></li>
        </ul>
    }
}

/// One tap, or words. What is typed goes along with the tap.
#[component]
fn Form(form: WorryForm, me: Option<Me>, is_late: bool) -> impl IntoView {
    let t = translator();
    let wrong = form.refusal.is_some();
    let known = me.map(|me| {
        let who = [("who", me_word(&t, &me.picture).into()), ("group", form.group.into())];
        t.t_with("worried-know", &who)
    });
    view! {
        <form method="post" action="/worried" autocomplete="off" novalidate data-worry="">
            <input type="hidden" name="number" value=form.number />
            <button class="wide" name="talk" value="1">
                {t.t("worried-talk")}
            </button>
            <div class="field">
                <label for="words">{t.t(if is_late { "worried-words-later" } else { "worried-words" })}</label>
                <TextArea name="words" value=form.words rows=4 wrong />
            </div>
            <TextField name="find" label=t.t("worried-find") value=form.find />
            <p class="quiet">{known}</p>
            <MainButton words=t.t("worried-send") />
        </form>
    }
}

/// Whom to ring, and that somebody near is there, too.
#[component]
pub(super) fn Numbers(
    /// Somebody in the room comes first.
    #[prop(optional)]
    here: bool,
) -> impl IntoView {
    let t = translator();
    let near = move || {
        view! {
            <li class="card">
                <h2>{t.t("worried-here")}</h2>
                <p>{t.t("worried-here-how")}</p>
            </li>
        }
    };
    view! {
        <ul class="stack">
            {here.then(near)}
            <Ring who=t.t("worried-childline") number="0800 1111" how=t.t("worried-childline-how") />
            <Ring who=t.t("worried-danger") number="999" how=t.t("worried-danger-how") />
            {(!here).then(near)}
        </ul>
    }
}

/// A number to ring, which a phone rings at a tap.
#[component]
fn Ring(who: String, number: &'static str, how: String) -> impl IntoView {
    view! {
        <li class="card">
            <h2>
                {who} " " <a href=format!("tel:{}", number.replace(' ', "")) dir="ltr">
                    {number}
                </a>
            </h2>
            <p>{how}</p>
        </li>
    }
}

/// "Assistant head or Head of year".
fn either(t: &Translator, titles: &[String]) -> String {
    isolates::list(titles, &t.t("worried-or"))
}

fn next(t: &Translator, heard: &Heard) -> String {
    let (day, time) = heard.begins;
    t.t_with("worried-next", &[("day", t.day(day).into()), ("time", t.clock(time).into())])
}
