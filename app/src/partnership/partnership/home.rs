//! A leader's home, on one screen: what is late and what is due, whether young people are heard, and the ways on.

use domain::partnership::evidence::{InOneWord, Steps};
use jiff::ToSpan;
use leptos::prelude::*;

use super::bar::Bar;
use super::{HomePage, NextSession};
use crate::frame::AdultFrame;
use crate::isolates;
use crate::page::Page;
use crate::partnership::owed::{Line, OwedLine};
use crate::translator::{Translator, translator};

/// So many things that are owed stand here; the rest is a page on.
const MOST: usize = 5;
/// What is owed within so many days is due soon.
const SOON_DAYS: i64 = 7;

/// The heading is the answer: who reads it may stop there.
impl Page for HomePage {
    fn view(self) -> AnyView {
        let t = translator();
        let HomePage { adult, owed, partnership, today, steps, promises, voted, next } = self;
        let soon = today.saturating_add(SOON_DAYS.days());
        let late = owed.iter().filter(|line| line.late).count();
        let due = owed.iter().filter(|line| !line.late && line.owed.by <= soon).count();
        let heading =
            [t.t_with("home-late", &[("n", late.into())]), t.t_with("home-due", &[("n", due.into())])];
        let over = [isolates::isolated(&partnership), t.day(today)].join(" · ");
        view! {
            <AdultFrame title=partnership adult=Some(adult) page="partnership">
                <p class="over">{over}</p>
                <h1 class="home-says">{heading.join(" ")}</h1>
                <div class="at-home">
                    <div>
                        <Work owed />
                        {next.map(|next| view! { <Next next /> })}
                    </div>
                    <AreTheyHeard steps promises voted />
                </div>
                <WaysOn />
            </AdultFrame>
        }
        .into_any()
    }
}

/// What the own organisation owes, the first day first, and the way to all that waits.
#[component]
fn Work(owed: Vec<OwedLine>) -> impl IntoView {
    let t = translator();
    let more = owed.len().saturating_sub(MOST);
    let any = !owed.is_empty();
    let lines = owed.into_iter().take(MOST).map(|line| view! { <Line line /> }).collect_view();
    view! {
        <section class="owed" id="owed">
            {any
                .then(|| {
                    view! {
                        <h2>{t.t("owed-title")}</h2>
                        <ul>{lines}</ul>
                    }
                })}
            {(more > 0).then(|| view! { <p class="quiet">{t.t_with("owed-more", &[("n", more.into())])}</p> })}
            <a class="go-on" href="/partnership/waiting">
                {t.t("home-waiting")}
            </a>
        </section>
    }
}

/// "Next session: Thursday 3 December, 13:30, Larkmoor kitchen."
#[component]
fn Next(next: NextSession) -> impl IntoView {
    let t = translator();
    let NextSession { day, starts, name, place } = next;
    let values = [("day", t.day(day).into()), ("starts", t.clock(starts).into())];
    let about = [Some(name), place].into_iter().flatten().collect::<Vec<_>>();
    view! {
        <p class="next-session">
            <strong>{t.t_with("home-next", &values)}</strong>
            " "
            <span>{isolates::list(&about, " · ")}</span>
        </p>
    }
}

/// One sentence, and up to three figures, each with what it is out of.
#[component]
fn AreTheyHeard(steps: Steps, promises: (usize, usize), voted: Option<(String, u32, u32)>) -> impl IntoView {
    let t = translator();
    let voted = voted.map(|(question, voted, asked)| {
        let said = t.t_with("partnership-voted", &[("voted", voted.into()), ("asked", asked.into())]);
        figure(said, (whole(voted), whole(asked)), Some(question))
    });
    let answered = (steps.ideas > 0).then(|| figure(heard(&t, steps), (steps.answered, steps.ideas), None));
    let (kept, promised) = promises;
    let kept = (promised > 0).then(|| {
        let said = t.t_with("home-kept", &[("kept", kept.into()), ("promised", promised.into())]);
        figure(said, (kept, promised), None)
    });
    view! {
        <section class="heard" data-step="answers">
            <h2>{t.t("partnership-heard")}</h2>
            <p class="sentence">{in_one_word(&t, steps)}</p>
            <ul class="figures">{answered} {voted} {kept}</ul>
            <a class="go-on" href="/evidence">
                {t.t("home-evidence")}
            </a>
        </section>
    }
}

/// "Mostly."
fn in_one_word(t: &Translator, steps: Steps) -> String {
    match InOneWord::from_steps(steps) {
        Some(word) => t.t(&format!("evidence-word-{}", word.code())),
        None => t.t("partnership-no-ideas"),
    }
}

/// "9 of 12 ideas have an answer."
pub(super) fn heard(t: &Translator, steps: Steps) -> String {
    match (steps.ideas, steps.answered) {
        (0, _) => t.t("partnership-no-ideas"),
        (all, answered) if all == answered => t.t_with("partnership-all-heard", &[("all", all.into())]),
        (all, answered) => {
            t.t_with("partnership-some-heard", &[("answered", answered.into()), ("all", all.into())])
        }
    }
}

fn whole(n: u32) -> usize {
    usize::try_from(n).unwrap_or_default()
}

/// The sentence says what the bar shows.
fn figure(said: String, (part, whole): (usize, usize), about: Option<String>) -> AnyView {
    // People are counted exactly for those inside alone, and paper travels.
    let class = about.is_some().then_some("inside");
    view! {
        <li class=class>
            <p>{said}</p>
            {about.map(|about| view! { <p class="quiet" dir="auto">{about}</p> })}
            <Bar part whole />
        </li>
    }
    .into_any()
}

/// To the pages on which everything else stands.
#[component]
fn WaysOn() -> impl IntoView {
    let t = translator();
    let way = |to: &'static str, name: &str, what: &str| {
        view! {
            <li>
                <a href=to>{t.t(name)}</a>
                <span class="quiet">{t.t(what)}</span>
            </li>
        }
    };
    view! {
        <nav class="ways-on" aria-label=t.t("home-ways")>
            <ul>
                {way("/partnership/sessions", "partnership-sessions", "home-sessions-what")}
                {way("/evidence", "adult-evidence", "home-evidence-what")}
                {way("/programme", "adult-programme", "home-programme-what")}
                {way("/partnership/agreed", "agreed-title", "home-agreed-what")}
            </ul>
        </nav>
    }
}
