//! "Are these your picks?" Error prevention for a thumb in a hurry; one tap more, no more.

use domain::ballot::Marks;
use domain::session::Step;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::parts::{Hero, IdeaLine, MainButton};
use crate::words::words;

/// The picks, "Send my vote", and the way back with the same marks.
#[component]
pub fn CheckPage(
    /// What it shows.
    page: super::CheckPageProps,
) -> impl IntoView {
    let t = words();
    let round = page.round;
    let picked = round.options.iter().filter(|option| page.marks.picks.contains(&option.idea));
    let picked = picked.map(|option| pick(&option.words, option.picture.clone())).collect_view();
    let none = page.marks.none.then(|| pick(&t.say("ballot-none"), Some("cactus".to_owned())));
    let title =
        t.say(if page.marks.picks.len() == 1 || page.marks.none { "check-one-pick" } else { "check-picks" });
    view! {
        <PupilFrame title=title.clone() me=Some(page.me) step=Some(Step::Vote)>
            <Hero title>
                <p dir="auto">{round.question.clone()}</p>
            </Hero>
            <ul class="stack">{picked} {none}</ul>
            <form method="post" action=format!("/rounds/{}/ballot", round.id)>
                <Hidden marks=page.marks.clone() />
                <MainButton words=t.say("check-vote") />
            </form>
            <form method="post" action=format!("/rounds/{}/change", round.id)>
                <Hidden marks=page.marks />
                <button class="wide">{t.say("check-change-picks")}</button>
            </form>
            <p class="quiet">{t.say("ballot-secret")} " " {t.say("ballot-until")}</p>
        </PupilFrame>
    }
}

fn pick(words: &str, picture: Option<String>) -> impl IntoView + use<> {
    view! {
        <li class="card picked">
            <IdeaLine words=words.to_owned() picture />
        </li>
    }
}

/// The marks, carried on from page to page: the server keeps nothing until they are sent.
#[component]
fn Hidden(marks: Marks) -> impl IntoView {
    let picks =
        marks.picks.into_iter().map(|pick| view! { <input type="hidden" name="pick" value=pick.0 /> });
    view! {
        {picks.collect_view()}
        {marks.none.then(|| view! { <input type="hidden" name="none" value="1" /> })}
    }
}
