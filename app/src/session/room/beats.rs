//! The worker's hand paces the big screen: a result in three beats, the wall and the answers page by page.

use domain::id::RoundId;
use domain::session::screen::Beat;
use domain::session::session::Step;
use leptos::prelude::*;

use super::{Room, RoundCard, Telling};
use crate::parts::Deed;
use crate::translator::translator;

/// The main button of the next beat; of a result that is told at once, the one that shows it.
#[component]
pub(super) fn NextBeat(round: RoundCard) -> impl IntoView {
    let t = translator();
    let to = format!("/rounds/{}/reveal", round.id);
    let next = match round.telling {
        Telling::AtOnce => None,
        Telling::InBeats(now) => now.map_or(Some(Beat::Voted), Beat::next),
    };
    let (words, fields) = match next {
        Some(beat) => (button(beat), vec![("beat", beat.number().to_string())]),
        None => ("room-reveal", Vec::new()),
    };
    view! { <Deed to words=t.t(words) class="main" fields /> }
}

/// Which beat is on the screen, the way back, and all at once.
#[component]
pub(super) fn Beats(round: RoundId, now: Option<Beat>) -> impl IntoView {
    let t = translator();
    let to = format!("/rounds/{round}/reveal");
    let lines = Beat::ALL.map(|beat| {
        let is_now = now == Some(beat);
        let is_told = now.is_some_and(|now| beat < now);
        let said = match (is_now, is_told) {
            (true, _) => Some("beat-now"),
            (_, true) => Some("beat-shown"),
            _ => None,
        };
        view! {
            <li aria-current=is_now.then_some("step")>
                {t.t(line(beat))} {said.map(|said| view! { <small>" " {t.t(said)}</small> })}
            </li>
        }
    });
    let before = now.and_then(Beat::before).map(|beat| {
        let fields = vec![("beat", beat.number().to_string())];
        view! { <Deed to=to.clone() words=t.t("beat-back") class="plain" fields /> }
    });
    let at_once = (now < Some(Beat::Bars)).then(|| {
        let fields = vec![("beat", Beat::Winner.number().to_string())];
        view! { <Deed to=to.clone() words=t.t("beat-all") class="plain" fields /> }
    });
    view! {
        <section class="beats">
            <h2>{t.t("beat-title")}</h2>
            <p class="quiet">{t.t("beat-phones")}</p>
            <ol>{lines.collect_view()}</ol>
            <div class="deeds">{before} {at_once}</div>
        </section>
    }
}

/// The wall, or the answers, page by page, on and back, while the room reads them.
#[component]
pub(super) fn CardsOnScreen(room: Room) -> impl IntoView {
    let t = translator();
    let cards = room.cards_shown;
    let (which, on) = match room.session.step {
        Step::Answers => ("screen-answers-which", "beat-answers-on"),
        _ => ("beat-wall-which", "beat-wall-on"),
    };
    let turns = room.session.ended_at.is_none() && cards.all > cards.at_once;
    turns.then(|| {
        let address = format!("/sessions/{}/screen", room.session.id);
        let deed = |at: usize, words: &str| {
            let fields = vec![("from", at.to_string())];
            view! { <Deed to=address.clone() words=t.t(words) class="plain" fields /> }
        };
        let counts = [("from", (cards.from + 1).into()), ("to", cards.to.into()), ("all", cards.all.into())];
        view! {
            <section class="beats">
                <p>{t.t_with(which, &counts)}</p>
                <div class="deeds">
                    {cards.before().map(|at| deed(at, "beat-back"))}
                    {cards.next().map(|at| deed(at, on))}
                </div>
            </section>
        }
    })
}

fn button(beat: Beat) -> &'static str {
    match beat {
        Beat::Voted => "beat-go-voted",
        Beat::Bars => "beat-go-bars",
        Beat::Winner => "beat-go-winner",
    }
}

fn line(beat: Beat) -> &'static str {
    match beat {
        Beat::Voted => "beat-voted",
        Beat::Bars => "beat-bars",
        Beat::Winner => "beat-winner",
    }
}
