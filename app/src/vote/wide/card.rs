//! Votes over many sittings in the room of one of them.

use leptos::prelude::*;

use super::{WideCard, WideState};
use crate::parts::Deed;
use crate::translator::{Translator, translator};
use domain::id::SessionId;

/// Each with the one thing that this room can do, and the way to who still has to vote.
#[component]
pub fn WideCards(
    /// The session whose room it is.
    session: SessionId,
    /// Its votes.
    cards: Vec<WideCard>,
) -> impl IntoView {
    let cards = cards.into_iter().map(|card| view! { <Card session=session.clone() card /> }).collect_view();
    view! { <div class="wide">{cards}</div> }
}

#[component]
fn Card(session: SessionId, card: WideCard) -> impl IntoView {
    let t = translator();
    let fields = || vec![("round", card.id.to_string())];
    let open = card.state == WideState::Open;
    let voted = open.then(|| {
        let said = t.t_with("live-voted", &[("voted", card.voted.into()), ("asked", card.asked.into())]);
        view! {
            <p class="voted" data-line="voted" role="status">
                {said}
            </p>
        }
    });
    let deed = deed(&t, &card).map(|(way, words, class)| {
        let to = format!("/sessions/{session}/sittings/{way}");
        view! { <Deed to words class fields=fields() /> }
    });
    let beyond = (card.beyond > 0).then(|| {
        let to = format!("/sessions/{session}/sittings/ask");
        view! {
            <div class="beyond">
                <p>{t.t_with("wide-beyond", &[("n", card.beyond.into())])}</p>
                <Deed to words=t.t("wide-let-vote") fields=fields() />
            </div>
        }
    });
    view! {
        {voted}
        {beyond}
        <p>{fact(&t, &card)}</p>
        {deed}
        <a class="look" href=format!("/rounds/{}/sittings", card.id)>
            {t.t("wide-who")}
        </a>
    }
}

/// What this room can do: the address, the words and the class of the button.
fn deed(t: &Translator, card: &WideCard) -> Option<(&'static str, String, &'static str)> {
    Some(match card.state {
        WideState::ToOpen => {
            let question = [("question", card.question.clone().into())];
            ("open", t.t_with("wide-open", &question), "main vote")
        }
        WideState::Open => ("end", t.t("wide-end"), "main vote"),
        WideState::Over => ("open", t.t("wide-again"), ""),
        WideState::ToShow => ("reveal", t.t("room-reveal"), "main"),
        WideState::Shown | WideState::Thanked | WideState::Waits | WideState::Later => return None,
    })
}

/// What a worker should know before pressing it.
fn fact(t: &Translator, card: &WideCard) -> String {
    let question = ("question", card.question.clone().into());
    let (first, last) = (("day", t.day(card.days.first).into()), ("day", t.day(card.days.last).into()));
    match (card.state, card.reveal.not_before) {
        (WideState::ToOpen | WideState::Open, _) => t.t("wide-hidden"),
        (WideState::Later, _) => t.t_with("wide-later", &[question, first]),
        (WideState::Over, _) => t.t_with("wide-over", &[question, last]),
        (WideState::Thanked, _) => t.t_with("wide-thanked", &[question]),
        (WideState::Waits, Some(day)) => t.t_with("wide-waits-day", &[question, ("day", t.day(day).into())]),
        (WideState::Waits, None) => t.t_with("wide-waits", &[question]),
        (WideState::ToShow | WideState::Shown, _) => t.t_with("wide-counted", &[question]),
    }
}
