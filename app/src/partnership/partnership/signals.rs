//! What was worked towards, and what can be seen of it: of everybody together, never as a proof
//! that one thing caused another.

use domain::id::ActivityId;
use domain::ideas::signal::{Note, Signal};
use domain::partnership::organisation::Organisation;
use domain::partnership::outcome::WantedOutcome;
use domain::vote::suppression::Shown;
use domain::vote::tally::PublishedTally;
use leptos::prelude::*;

use super::section::name_of;
use crate::translator::{Translator, translator};
use crate::vote::tally::sentences::{sentence, shown_text, turnout};

/// One outcome that an activity works towards.
#[derive(Clone)]
pub struct WorkedTowards {
    /// What partners want young people to gain.
    pub outcome: WantedOutcome,
    /// Activities that have been, by name.
    pub been: Vec<(ActivityId, String)>,
    /// Activities that are still to come.
    pub ahead: Vec<(ActivityId, String)>,
    /// Where a sign of it can be seen.
    pub signal: Signal,
    /// What can be seen; nothing yet for none.
    pub seen: Option<Seen>,
}

/// What can be seen of an outcome. Every count of people in it is a published one.
#[derive(Clone)]
pub enum Seen {
    /// So many sessions, questions or ideas.
    So(usize),
    /// What was said in this session.
    Said(String, Box<PublishedTally>),
    /// What the whole room of this session said at the start and at the end.
    Felt(String, Box<(PublishedTally, PublishedTally)>),
    /// What organisations wrote.
    Noted(Vec<Note>),
    /// How many came to which session.
    Came(Vec<(String, Shown)>),
    /// The topic had its turn.
    Covered,
}

/// One card for each outcome; nothing while no activity works towards any.
#[component]
pub(super) fn Signals(towards: Vec<WorkedTowards>, organisations: Vec<Organisation>) -> impl IntoView {
    let t = translator();
    let cards: Vec<_> =
        towards.into_iter().map(|one| view! { <Card one organisations=organisations.clone() /> }).collect();
    (!cards.is_empty()).then(|| {
        view! {
            <div class="signals" id="signals">
                <h3>{t.t("signals-title")}</h3>
                <p class="quiet">{t.t("signals-care")}</p>
                <div class="cards">{cards}</div>
            </div>
        }
    })
}

#[component]
fn Card(one: WorkedTowards, organisations: Vec<Organisation>) -> impl IntoView {
    let t = translator();
    let WorkedTowards { outcome, been, ahead, signal, seen } = one;
    let code = outcome.code;
    let seen = match seen {
        Some(seen) => view! { <What seen signal organisations /> }.into_any(),
        None => view! { <p class="quiet">{t.t(&format!("signal-{}-none", signal.code()))}</p> }.into_any(),
    };
    let own = (signal == Signal::Note).then(|| {
        view! {
            <a class="button plain" href=format!("/partnership/outcomes/note?code={code}")>
                {t.t("signals-write")}
                <span class="unseen">": " {outcome.adult.clone()}</span>
            </a>
        }
    });
    view! {
        <article class="signal" id=format!("signal-{code}")>
            <h4 dir="auto">{outcome.adult}</h4>
            <Activities words=t.t("signals-been") all=been />
            <Activities words=t.t("signals-ahead") all=ahead />
            <div class="seen">
                <p class="over">{t.t(&format!("signal-{}", signal.code()))}</p>
                {seen}
                {(signal == Signal::Turnout)
                    .then(|| view! { <p class="quiet">{t.t("signals-return")}</p> })}
                {own}
            </div>
        </article>
    }
}

/// "Worked towards it: Football, Quiet club".
#[component]
fn Activities(words: String, all: Vec<(ActivityId, String)>) -> impl IntoView {
    let lines: Vec<_> = all
        .into_iter()
        .map(|(id, name)| {
            view! {
                <li>
                    <a href=format!("/activities/{id}") dir="auto">
                        {name}
                    </a>
                </li>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <p class="quiet">{words}</p>
            <ul class="activities">{lines}</ul>
        }
    })
}

/// The sign itself.
#[component]
fn What(seen: Seen, signal: Signal, organisations: Vec<Organisation>) -> impl IntoView {
    let t = translator();
    let name = signal.code();
    match seen {
        Seen::So(n) => {
            let line = t.t_with(&format!("signal-{name}-so"), &[("n", n.into())]);
            view! { <p class="sentence">{line}</p> }.into_any()
        }
        Seen::Covered => view! { <p class="sentence">{t.t("signal-covered-yes")}</p> }.into_any(),
        Seen::Said(session, tally) => {
            let line = if signal == Signal::Turnout { turnout(&t, &tally) } else { sentence(&t, &tally) };
            view! {
                <p class="sentence inside" dir="auto">
                    {line}
                </p>
                <p class="quiet" dir="auto">
                    {asked(&t, session, tally.question)}
                </p>
            }
            .into_any()
        }
        Seen::Felt(session, felt) => {
            let (before, after) = *felt;
            view! {
            <dl class="felt">
                <dt>{t.t("feelings-start")}</dt>
                <dd>{sentence(&t, &before)}</dd>
                <dt>{t.t("feelings-end")}</dt>
                <dd>{sentence(&t, &after)}</dd>
            </dl>
            <p class="quiet">{t.t("feelings-care")}</p>
            <p class="quiet" dir="auto">
                {asked(&t, session, before.question)}
            </p>
            }
            .into_any()
        }
        Seen::Noted(notes) => notes
            .into_iter()
            .map(|note| {
                view! {
                    <div class="note">
                        <blockquote dir="auto">{note.words.to_string()}</blockquote>
                        <p class="quiet">{name_of(&organisations, &note.organisation)}</p>
                    </div>
                }
            })
            .collect_view()
            .into_any(),
        Seen::Came(sessions) => view! { <ul class="came">{came(&t, sessions)}</ul> }.into_any(),
    }
}

/// In which session which question was asked.
fn asked(t: &Translator, session: String, question: String) -> String {
    t.t_with("signals-asked", &[("session", session.into()), ("question", question.into())])
}

fn came(t: &Translator, sessions: Vec<(String, Shown)>) -> impl IntoView + use<> {
    let line = |(session, shown): (String, Shown)| {
        let session = ("session", session.into());
        match shown.count() {
            Some(n) => t.t_with("signal-register-about", &[session, ("n", n.into())]),
            None => t.t_with("signal-register-hidden", &[session, ("hidden", shown_text(t, shown).into())]),
        }
    };
    sessions.into_iter().map(|one| view! { <li dir="auto">{line(one)}</li> }).collect_view()
}
