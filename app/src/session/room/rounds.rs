//! The votes of a session beside the one that runs: planned ones to start, an option to take off
//! an open ballot, words to read.

use domain::id::SessionId;
use domain::session::diamond::NINE;
use domain::session::session::Step;
use domain::vote::pulse::Pulse;
use domain::vote::round::BallotOption;
use leptos::prelude::*;

use super::{PlannedCard, Room, RoundCard, WordsCard};
use crate::parts::Deed;
use crate::people::watch::WatchWords;
use crate::translator::translator;

/// Planned votes, and the way to another.
#[component]
pub(super) fn Rounds(room: Room) -> impl IntoView {
    let t = translator();
    let can_start = room.round.as_ref().is_none_or(|round| round.revealed || round.is_thanked_for());
    let say = room.session.plan.say.is_said().is_err().then(|| format!("/sessions/{}/say", room.session.id));
    let session = room.session.clone();
    let over = session.ended_at.is_some();
    let nine = room.wall.len() >= NINE;
    let ask = (!over).then(|| view! { <HowTheyFeel room=room.clone() /> });
    let line = |card: PlannedCard| {
        let again = room.has_asked(card.pulse, &card.question);
        view! { <Planned card can_start again say=say.clone() /> }
    };
    let planned = room.planned.iter().cloned().map(line).collect::<Vec<_>>();
    let any = !planned.is_empty();
    view! {
        <section class="votes">
            {room.round.filter(|round| round.open).map(|round| view! { <TakeOff round /> })}
            <Written words=room.written />
            {any.then(|| view! { <h2>{t.t("room-planned")}</h2> })}
            <ul class="planned">{planned}</ul>
            {(!over)
                .then(|| {
                    view! {
                        <div class="now-and-then">
                            {ask}
                            {(session.step <= Step::Wall)
                                .then(|| {
                                    view! {
                                        <a
                                            class="button plain"
                                            href=format!("/sessions/{}/ideas/new", session.id)
                                        >
                                            {t.t("write-for")}
                                        </a>
                                    }
                                })}
                            <a class="button plain" href=format!("/sessions/{}/rounds/new", session.id)>
                                {t.t("room-another-vote")}
                            </a>
                            {nine.then(|| view! { <ToDiamond session=session.id.clone() /> })}
                        </div>
                    }
                })}
        </section>
    }
}

/// The way to talking nine ideas over.
#[component]
fn ToDiamond(session: SessionId) -> impl IntoView {
    view! {
        <a class="button plain" href=format!("/sessions/{session}/diamond")>
            {translator().t("diamond-link")}
        </a>
    }
}

/// One tap plans the question at the start, and later the one at the end.
#[component]
fn HowTheyFeel(room: Room) -> impl IntoView {
    let t = translator();
    let at_start = room.session.step <= Step::Ideas;
    let (pulse, words) = if at_start {
        (Pulse::CheckIn, "pulse-ask-check-in")
    } else {
        (Pulse::CheckOut, "pulse-ask-check-out")
    };
    let planned = room.planned.iter().any(|card| card.pulse == Some(pulse));
    let fields = vec![("do", "pulse".to_owned()), ("pulse", pulse.code().to_owned())];
    let to = format!("/sessions/{}/rounds/new", room.session.id);
    (!planned).then(|| view! { <Deed to words=t.t(words) class="plain" fields /> })
}

/// A planned vote. While it cannot be started, why not stands beside the button.
#[component]
fn Planned(
    card: PlannedCard,
    can_start: bool,
    /// It was asked here before.
    again: bool,
    /// Where to say first what can change, if that was not done.
    say: Option<String>,
) -> impl IntoView {
    let t = translator();
    let about = card.question.clone();
    let say = say.filter(|_| can_start && !card.method.decides_nothing());
    let missing = card.sensitive.missing().len();
    let topic = card.sensitive.topic.map(|topic| {
        let topic = t.t(&format!("topic-{}", topic.code()));
        let said = [("topic", topic.into()), ("left", missing.into())];
        let said = t.t_with(if missing > 0 { "topic-missing" } else { "topic-complete" }, &said);
        let to = format!("/rounds/{}/topic", card.id);
        view! {
            <p>
                {said} " "
                <a class="look" href=to>
                    {t.t("topic-look")}
                </a>
            </p>
        }
    });
    let disabled = !can_start || say.is_some() || missing > 0;
    view! {
        <li class="card">
            <p>
                <strong dir="auto">{card.question}</strong>
                " "
                <span class="quiet">{t.t(&format!("method-{}", card.method.code()))}</span>
            </p>
            {again.then(|| view! { <p class="quiet">{t.t("room-asked-before")}</p> })}
            <div class="deeds">
                <Deed
                    to=format!("/rounds/{}/start", card.id)
                    words=t.t("room-start-planned")
                    about=about.clone()
                    disabled
                />
                <Deed to=format!("/rounds/{}/unplan", card.id) words=t.t("room-unplan") about class="plain" />
            </div>
            {topic}
            {(!can_start).then(|| view! { <p class="quiet">{t.t("room-start-later")}</p> })}
            {say.map(|say| view! { <a class="look" href=say>{t.t("room-say")}</a> })}
        </li>
    }
}

/// An idea that should not have been there can go while the vote is open.
#[component]
fn TakeOff(round: RoundCard) -> impl IntoView {
    let t = translator();
    let deeds = round
        .options
        .iter()
        .map(|option: &BallotOption| {
            let fields = vec![("option", option.id.to_string())];
            view! {
                <li>
                    <span dir="auto">{option.words.clone()}</span>
                    <Deed
                        to=format!("/rounds/{}/withdraw", round.id)
                        words=t.t("room-take-off")
                        about=option.words.clone()
                        class="plain"
                        fields
                    />
                </li>
            }
        })
        .collect_view();
    (round.options.len() > 1).then(|| {
        view! {
            <details id="take-off">
                <summary>{t.t("room-take-off-title")}</summary>
                <p class="quiet">{t.t("room-take-off-why")}</p>
                <ul class="take-off">{deeds}</ul>
            </details>
        }
    })
}

/// What pupils wrote: each is read here before the room sees it.
#[component]
fn Written(words: Vec<WordsCard>) -> impl IntoView {
    let t = crate::translator::translator();
    let any = !words.is_empty();
    let cards = words
        .into_iter()
        .map(|card| {
            let (to, deed) =
                if card.shown { ("hide", "room-words-hide") } else { ("show", "room-words-show") };
            view! {
                <li class="card">
                    <p dir="auto">{card.words.clone()}</p>
                    <WatchWords flags=card.flags />
                    {if card.may_show {
                        let to = format!("/words/{}/{to}", card.id);
                        view! { <Deed to words=t.t(deed) about=card.words /> }.into_any()
                    } else {
                        view! { <p class="quiet">{t.t("room-words-only")}</p> }.into_any()
                    }}
                </li>
            }
        })
        .collect_view();
    any.then(|| {
        view! {
            <h2>{t.t("room-words")}</h2>
            <p class="quiet">{t.t("room-worried")}</p>
            <ul class="written">{cards}</ul>
        }
    })
}
