//! One worry: who hears it and when, its words once it is opened, what is decided, and its record.

use domain::people::duty::Rung;
use domain::people::pupil::Colour;
use domain::people::worry::{Course, Worry, WorryText};
use leptos::prelude::*;

use super::list::origin_words;
use super::record::Record;
use super::{Chosen, moment_words, rung_words};
use crate::frame::Me;
use crate::isolates;
use crate::parts::{Deed, MainButton, MePicture, Picture, TextArea, me_word};
use crate::people::watch::WatchWords;
use crate::translator::translator;

#[component]
pub(super) fn TheChosen(chosen: Chosen) -> impl IntoView {
    let t = translator();
    let to = format!("/worries/{}", chosen.worry.id);
    let is_open = chosen.text.is_some();
    let closed = chosen.standing.closed;
    let steps = view! { <Steps chosen=chosen.clone() /> };
    let words = match chosen.text.clone() {
        Some(text) => view! {
            <Text text />
            <WatchWords flags=chosen.flags.clone() />
        }
        .into_any(),
        None => view! {
            <p>{t.t("worries-open-why")}</p>
            <Deed to=format!("{to}/open") words=t.t("worries-open") class="main" />
        }
        .into_any(),
    };
    let decide = (is_open && !closed).then(|| view! { <Decide chosen=chosen.clone() /> });
    let close = (chosen.standing.decided && is_open && !closed).then(|| {
        view! {
            <div class="close">
                <Deed to=format!("{to}/close") words=t.t("worries-close") />
                <p class="quiet">{t.t("worries-close-why")}</p>
            </div>
        }
    });
    let has_decided = chosen.standing.decided;
    view! {
        {steps}
        <div class="beside">
            <div class="letter">
                <article class="sheet">
                    <Envelope worry=chosen.worry.clone() />
                    {words}
                </article>
                {decide} {close}
                {(closed && has_decided).then(|| view! { <p class="quiet">{t.t("worries-closed-file")}</p> })}
                {is_open.then(|| view! { <p class="quiet screen-only">{t.t("worries-print")}</p> })}
            </div>
            <Record worry=chosen.worry record=chosen.record />
        </div>
    }
}

/// Who hears it, from the first to the last, and whose turn it is.
#[component]
fn Steps(chosen: Chosen) -> impl IntoView {
    let t = translator();
    let standing = chosen.standing;
    let step = move |(rung, titles): (Rung, Vec<String>)| {
        let below = match standing.due {
            Some(due) if Some(rung) == standing.next => {
                t.t_with("worries-step-next", &[("when", moment_words(&t, due).into())])
            }
            Some(due) if rung == standing.turn => {
                t.t_with("worries-step-due", &[("when", moment_words(&t, due).into())])
            }
            _ if rung <= standing.furthest => t.t("worries-step-told"),
            _ => t.t("worries-step-not-told"),
        };
        view! {
            <li class="step" aria-current=(rung == standing.turn).then_some("step")>
                <strong>{rung_words(&t, rung)}</strong>
                <span>{isolates::list(&titles, &t.t("worries-or"))}</span>
                <span class="quiet">{below}</span>
            </li>
        }
    };
    view! { <ol class="steps">{chosen.rungs.into_iter().map(step).collect_view()}</ol> }
}

/// From whom it came, and where that was.
#[component]
fn Envelope(worry: Worry) -> impl IntoView {
    let t = translator();
    let who = worry.about.as_deref().and_then(|about| {
        let (picture, colour) = about.split_once('.')?;
        Some(Me { picture: picture.to_owned(), colour: Colour::parse(colour)? })
    });
    let name = who.as_ref().map(|me| me_word(&t, &me.picture));
    let of = [name.unwrap_or_default(), worry.group].into_iter().filter(|part| !part.is_empty());
    let of = isolates::list(&of.collect::<Vec<_>>(), ", ");
    let place = [("session", worry.session.into()), ("when", moment_words(&t, worry.sent_at).into())];
    let by = worry.told_by.map(|by| t.t_with("worries-told-by", &[("who", by.into())]));
    view! {
        <div class="envelope">
            {who.map(|me| view! { <MePicture me /> })}
            <div>
                <h2>{of}</h2>
                <p>{t.t_with("worries-place", &place)}</p>
                <p class="quiet">{origin_words(&t, worry.origin)} {by.map(|by| view! { " " {by} })}</p>
            </div>
        </div>
    }
}

#[component]
fn Text(text: WorryText) -> impl IntoView {
    let t = translator();
    let words = match text.words {
        Some(words) => view! {
            <blockquote class="as-typed" dir="auto">
                {words.to_string()}
            </blockquote>
        }
        .into_any(),
        None => view! { <p>{t.t("worries-only-talk")}</p> }.into_any(),
    };
    let find = text.find.map(|find| {
        view! {
            <p>
                <strong>{t.t("worries-find")}</strong>
            </p>
            <p class="as-typed" dir="auto">
                {find.to_string()}
            </p>
        }
    });
    let drawing = text.drawing.map(|drawing| view! { <Picture name=drawing.to_string() whole=true /> });
    view! {
        {words}
        {drawing}
        {find}
    }
}

/// What was decided and why: both are needed. Or to whom it goes, and why.
#[component]
fn Decide(chosen: Chosen) -> impl IntoView {
    let t = translator();
    let to = format!("/worries/{}", chosen.worry.id);
    let (course, why, wrong) = (chosen.course.clone(), chosen.why.clone(), chosen.refusal.is_some());
    let passes = !chosen.rung.is_empty();
    let (why, why_pass_on) = if passes { (String::new(), why) } else { (why, String::new()) };
    let courses = Course::ALL.map(|one| {
        view! {
            <label class="tick">
                <input type="radio" name="course" value=one.code() checked=course == one.code() />
                <span>{t.t(&format!("worries-course-{}", one.code()))}</span>
            </label>
        }
    });
    let others = chosen.rungs.into_iter().map(|(rung, titles)| {
        let words = [("role", rung_words(&t, rung).into()), ("who", isolates::list(&titles, ", ").into())];
        view! { <option value=rung.code()>{t.t_with("worries-pass-to", &words)}</option> }
    });
    view! {
        <form class="decide" method="post" action=format!("{to}/decide") novalidate>
            <fieldset id="course" tabindex="-1">
                <legend>{t.t("worries-decide")}</legend>
                <div class="ticks">{courses.collect_view()}</div>
            </fieldset>
            <div class="field">
                <label for="why">{t.t("worries-why")}</label>
                <TextArea name="why" value=why rows=3 wrong=wrong && !passes />
            </div>
            <MainButton words=t.t("worries-write-down") />
            <p class="quiet">{t.t("worries-append-only")}</p>
        </form>
        <details class="pass-on" open=passes>
            <summary class="button">{t.t("worries-pass-on")}</summary>
            <form method="post" action=format!("{to}/pass-on") novalidate>
                <div class="field">
                    <label for="rung">{t.t("worries-pass-on-whom")}</label>
                    <select id="rung" name="rung">
                        {others.collect_view()}
                    </select>
                </div>
                <div class="field">
                    <label for="why-pass-on">{t.t("worries-why")}</label>
                    <input
                        type="text"
                        id="why-pass-on"
                        name="why"
                        value=why_pass_on
                        dir="auto"
                        autocomplete="off"
                        aria-invalid=(wrong && passes).then_some("true")
                    />
                </div>
                <button>{t.t("worries-pass-on-go")}</button>
                <p class="quiet">{t.t("worries-pass-on-what")}</p>
            </form>
        </details>
    }
}
