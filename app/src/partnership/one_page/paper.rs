//! The page itself: what each gives and gets, what is shared and what never, who is told, who signed.

use leptos::prelude::*;

use super::{OnePagePage, Side};
use crate::icons::icon;
use crate::isolates;
use crate::translator::{Translator, translator};

/// One sheet of paper.
#[component]
pub(super) fn Paper(page: OnePagePage) -> impl IntoView {
    let t = translator();
    let names: Vec<_> = page.sides.iter().map(|side| side.name.as_str()).collect();
    let names = isolates::list(&names, ", ");
    let about = [("who", names.into()), ("partnership", page.partnership.clone().into())];
    let who = t.t_with("one-page-who", &about);
    let days = days(&t, &page);
    let sides = page.sides.clone();
    let [gives_and_gets, answers, signatures] = [
        sides.iter().cloned().map(|side| view! { <GivesAndGets side /> }).collect_view().into_any(),
        sides.iter().cloned().map(|side| view! { <Answers side /> }).collect_view().into_any(),
        sides.iter().cloned().map(|side| view! { <Signature side /> }).collect_view().into_any(),
    ];
    let told = sides.iter().cloned().map(|side| view! { <Told side /> }).collect_view();
    view! {
        <article class="paper-sheet" data-step="answers">
            <h1>{t.t("one-page-title")}</h1>
            <p class="who-with">{who} " " {days}</p>
            <h2>{t.t("one-page-benefits")}</h2>
            <div class="sides">{gives_and_gets}</div>
            <h2>{t.t("one-page-share")}</h2>
            <Shared shared=page.words.shared.clone() never=page.words.never.clone() />
            <h2>{t.t("one-page-safety")}</h2>
            <p dir="auto">{page.words.safety.clone()}</p>
            <ul>{told}</ul>
            <h2>{t.t("one-page-answers")}</h2>
            <div class="sides">{answers}</div>
            <p dir="auto">{page.words.ending.clone()}</p>
            <div class="sides signatures">{signatures}</div>
        </article>
    }
}

/// Who sees what, and for how long; and the one row of what never happens.
#[component]
fn Shared(shared: Vec<[String; 3]>, never: String) -> impl IntoView {
    let t = translator();
    let lines = shared
        .into_iter()
        .map(|[what, who, how_long]| {
            view! {
                <tr>
                    <th scope="row" dir="auto">
                        {what}
                    </th>
                    <td dir="auto" data-label=t.t("one-page-sees")>
                        {who}
                    </td>
                    <td dir="auto" data-label=t.t("one-page-long")>
                        {how_long}
                    </td>
                </tr>
            }
        })
        .collect_view();
    view! {
        <table class="stacks">
            <thead>
                <tr>
                    <th scope="col">{t.t("one-page-what")}</th>
                    <th scope="col">{t.t("one-page-sees")}</th>
                    <th scope="col">{t.t("one-page-long")}</th>
                </tr>
            </thead>
            <tbody>
                {lines} <tr class="never">
                    <th scope="row">{t.t("one-page-never")}</th>
                    <td colspan="2" dir="auto">
                        {never}
                    </td>
                </tr>
            </tbody>
        </table>
    }
}

/// "From Monday 7 December to Friday 29 January. We look at it again on Friday 15 January."
fn days(t: &Translator, page: &OnePagePage) -> String {
    let [from, to, again] = page.words.days.map(|day| day.map(|day| t.day(day)));
    let from = from.map(|day| t.t_with("one-page-from", &[("day", day.into())]));
    let to = to.map(|day| t.t_with("one-page-to", &[("day", day.into())]));
    let again = again.map(|day| t.t_with("one-page-look-again", &[("day", day.into())]));
    [from, to, again].into_iter().flatten().collect::<Vec<_>>().join(" ")
}

#[component]
fn GivesAndGets(side: Side) -> impl IntoView {
    let t = translator();
    let lines = side.benefits.into_iter().zip(["one-page-gives", "one-page-gets"]);
    let lines = lines
        .map(|(said, words)| {
            let empty = said.is_empty();
            let said = if empty { t.t("one-page-not-said") } else { said };
            view! { <p dir="auto">{t.t_with(words, &[("what", said.into())])}</p> }
        })
        .collect_view();
    view! {
        <section>
            <h3 dir="auto">{side.name}</h3>
            {lines}
        </section>
    }
}

#[component]
fn Told(side: Side) -> impl IntoView {
    let t = translator();
    let leads: Vec<_> = side.safeguarding.iter().map(String::as_str).collect();
    let words = if leads.is_empty() {
        t.t_with("one-page-told-nobody", &[("who", side.name.into())])
    } else {
        let leads = isolates::list(&leads, ", ");
        t.t_with("one-page-told", &[("who", side.name.into()), ("lead", leads.into())])
    };
    view! { <li>{words}</li> }
}

#[component]
fn Answers(side: Side) -> impl IntoView {
    let t = translator();
    let words = match side.side {
        None => t.t("one-page-owner-nobody"),
        Some(said) if said.reason.is_empty() => t.t_with("one-page-owner", &[("owner", said.owner.into())]),
        Some(said) => {
            t.t_with("one-page-owner-reason", &[("owner", said.owner.into()), ("reason", said.reason.into())])
        }
    };
    view! {
        <p>
            <strong dir="auto">{side.name}</strong>
            ": "
            {words}
        </p>
    }
}

#[component]
fn Signature(side: Side) -> impl IntoView {
    let t = translator();
    match side.signed {
        Some((job_title, at)) => {
            let when = [("day", t.day_of(at).into()), ("time", t.clock_of(at).into())];
            view! {
                <section class="signature there">
                    <h3>
                        <span class="sign-of" inner_html=icon("tick")></span>
                        {t.t_with("one-page-signed-for", &[("who", side.name.into())])}
                    </h3>
                    <p dir="auto">{job_title}</p>
                    <p>{t.t_with("one-page-signed-at", &when)}</p>
                </section>
            }
            .into_any()
        }
        None => view! {
            <section class="signature">
                <h3 dir="auto">{side.name}</h3>
                <p>{t.t("one-page-not-signed")}</p>
            </section>
        }
        .into_any(),
    }
}
