//! Closing a vote. It severs every ballot from its pupil and cannot be undone, so it takes two taps; and
//! where few have voted, what that means is said before the second.

use domain::vote::suppression::{ASK_FIRST, Says, what_may_be_said};
use leptos::prelude::*;

use super::RoundCard;
use crate::parts::Deed;
use crate::translator::{Translator, translator};

/// The button, and what it asks first. The form says whether few was said, so that a page on which many
/// had voted does not close a vote of few.
#[component]
pub(super) fn Close(round: RoundCard) -> impl IntoView {
    let t = translator();
    let said = t.t_with("live-voted", &[("voted", round.voted.into()), ("asked", round.asked.into())]);
    let few = caution(&t, &round);
    let is_few = few.is_some();
    let caution = few.map(|caution| {
        view! {
            <p class="few">
                <strong data-line="voted">{said}</strong>
                " "
                {caution}
            </p>
        }
    });
    let fields = vec![("few", if is_few { "yes" } else { "no" }.to_owned())];
    let to = format!("/rounds/{}/close", round.id);
    view! {
        <details class="sure" id="sure-close">
            <summary class="button main vote">{t.t("room-close")}</summary>
            <div class="sheet">
                {caution}
                <p>
                    <strong>{t.t("room-close-sure")}</strong>
                    " "
                    {t.t("room-close-why")}
                </p>
                <Deed to words=t.t("room-close-yes") class="main vote" fields />
            </div>
        </details>
    }
}

/// What says what few voters mean, if they are few.
fn caution(t: &Translator, round: &RoundCard) -> Option<String> {
    match what_may_be_said(round.voted, round.sensitive) {
        Says::Nothing | Says::Withheld => Some(t.t("room-close-nothing")),
        Says::Chosen if round.voted < ASK_FIRST => Some(t.t("room-close-few")),
        _ => None,
    }
}
