//! The gentle timer: one calm line in the room, one slow bar on the screen. It never shuts
//! anything, never turns red, makes no sound, and no pupil's own device shows it.

use domain::session::session::Session;
use leptos::prelude::*;

use super::bar::bar;
use super::{Timer, left, used};
use crate::parts::Deed;
use crate::translator::translator;

/// What the room is doing now by the plan, and what comes next.
#[component]
pub(crate) fn RoomTimer(session: Session, timer: Timer) -> impl IntoView {
    let t = translator();
    let over = session.ended_at.is_some();
    let to = format!("/sessions/{}/timer", session.id);
    let change = format!("/sessions/{}/agenda", session.id);
    let Timer { agenda, now } = timer;
    let at = agenda.present(now).map(|present| present.at.to_string()).unwrap_or_default();
    let deed = |words: &str, what: &str| {
        // Which line it was tapped at: two who tap at once go on by one line.
        let fields = vec![("do", what.to_owned()), ("at", at.clone())];
        view! { <Deed to=to.clone() words=t.t(words) fields /> }
    };
    let inside = if let Some(present) = agenda.present(now) {
        let next = present.next.map(|next| {
            let values = [("what", next.what.to_string().into()), ("n", next.minutes.into())];
            view! { <span class="quiet">{t.t_with("plan-next", &values)}</span> }
        });
        view! {
            <p class="present">
                <strong dir="auto">
                    {t.t_with("plan-now", &[("what", present.line.what.to_string().into())])}
                </strong>
                " "
                <span data-line="used">{used(&t, &present)}</span>
                {next}
            </p>
            <div class="deeds">
                {deed("plan-more", "more")} {present.next.is_some().then(|| deed("plan-go-on", "next"))}
                <a href=change>{t.t("plan-change")}</a>
            </div>
            <div class="filling" inner_html=bar(&agenda, &present, now)></div>
        }
        .into_any()
    } else {
        let done = agenda.is_over(now);
        let said = if done { "plan-over" } else { "plan-waits" };
        view! {
            <p class="present">{t.t_with(said, &[("n", agenda.total().into())])}</p>
            <div class="deeds">
                {if done { deed("plan-more", "more") } else { deed("plan-start", "start") }}
                <a href=change>{t.t("plan-change")}</a>
            </div>
        }
        .into_any()
    };
    (!over).then(|| {
        view! {
            <section class="timer" data-region="timer" aria-label=t.t("plan-timer")>
                {inside}
            </section>
        }
    })
}

/// How long is left, for everybody in the room: words and a bar, no seconds.
#[component]
pub(crate) fn ScreenTimer(timer: Timer) -> impl IntoView {
    let t = translator();
    let Timer { agenda, now } = timer;
    let inside = agenda.present(now).map(|present| {
        view! {
            <p data-line="left">{left(&t, &present)}</p>
            <div class="filling" inner_html=bar(&agenda, &present, now)></div>
        }
    });
    view! {
        <div class="timer" data-region="timer">
            {inside}
        </div>
    }
}
