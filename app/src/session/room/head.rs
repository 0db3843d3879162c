//! The head of the room: which session, its code and QR, and the steps.

use domain::session::session::Step;
use leptos::prelude::*;

use super::Room;
use crate::isolates;
use crate::parts::{Deed, Icon};
use crate::session::code;
use crate::session::code::OpenNow;
use crate::session::reach::ReachLine;
use crate::translator::translator;

/// Name, code and steps.
#[component]
pub(super) fn Head(room: Room) -> impl IntoView {
    let t = translator();
    let screen = format!("/sessions/{}/screen", room.session.id);
    view! {
        <h1 dir="auto">{room.session.name.clone()}</h1>
        <div class="way-of-code" data-region="code">
            <Door room=room.clone() />
        </div>
        <a class="button screen-link" href=screen target="_blank">
            <Icon name="eye" />
            {t.t("room-screen")}
        </a>
        <Steps room />
    }
}

/// The code, which opens the QR, large enough to hold up to the back row. While it opens nothing, its day
/// stands there instead.
#[component]
fn Door(room: Room) -> impl IntoView {
    let t = translator();
    let id = room.session.id.clone();
    if let Some(says) = code::says(&t, room.code) {
        let open = room.session.ended_at.is_none().then(|| view! { <OpenNow session=id class="strong" /> });
        return view! {
            <p class="dead-code">{says}</p>
            {open}
        }
        .into_any();
    }
    let code = room.session.code.shown();
    view! {
        <details class="door" id="code">
            <summary aria-label=isolates::without(&t.t_with("room-code", &[("code", code.clone().into())]))>
                <span class="little" inner_html=room.qr_svg.clone()></span>
                <span class="code" translate="no">{code.clone()}</span>
            </summary>
            <div class="sheet">
                <div inner_html=room.qr_svg.clone()></div>
                <p class="code" translate="no">{code}</p>
                <p>{t.t_with("room-join-at", &[("link", short(&room.join_url).into())])}</p>
                <ReachLine reach=room.reach again=format!("/sessions/{}/room", room.session.id) />
                <a class="button" href=format!("/sessions/{id}/screen") target="_blank">
                    {t.t("room-screen-open")}
                </a>
                <Deed to=format!("/sessions/{id}/code") words=t.t("code-new") class="plain" />
                <p class="quiet">{t.t("code-new-why")}</p>
            </div>
        </details>
    }
    .into_any()
}

/// The steps as tabs: forwards, or back when it was too soon. A step that has nothing to show
/// yet cannot be pressed.
#[component]
fn Steps(room: Room) -> impl IntoView {
    let t = translator();
    let session = room.session.clone();
    let steps = std::iter::once(Step::Waiting).chain(session.plan.steps.clone()).map(|step| {
        let ready = match step {
            Step::Vote => room.round.is_some(),
            Step::Result => room.round.as_ref().is_some_and(|round| round.revealed),
            _ => true,
        };
        view! {
            <button
                name="step"
                value=step.code()
                data-step=step.code()
                aria-current=(step == session.step).then_some("step")
                disabled=!ready || session.ended_at.is_some()
            >
                {t.t(&format!("step-{}", step.code()))}
            </button>
        }
    });
    view! {
        <nav data-region="steps" aria-label=t.t("room-steps")>
            <form method="post" action=format!("/sessions/{}/step", session.id)>
                {steps.collect_view()}
            </form>
        </nav>
    }
}

/// A link as people say it: no scheme.
pub(super) fn short(link: &str) -> String {
    link.split_once("://").map_or(link, |(_, rest)| rest).to_owned()
}
