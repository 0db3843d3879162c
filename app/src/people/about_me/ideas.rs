//! My ideas with everything that is kept of them, and the way to change each or to take it away.

use domain::ideas::idea::{Idea, IdeaState};
use domain::wording::ShortWords;
use leptos::prelude::*;

use super::KnownIdea;
use crate::ideas::answer::decided;
use crate::parts::IdeaLine;
use crate::translator::{Translator, translator};

/// One card for each; a copy has no buttons.
#[component]
pub(super) fn Ideas(ideas: Vec<KnownIdea>, #[prop(optional)] may_change: bool) -> impl IntoView {
    let t = translator();
    if ideas.is_empty() {
        return view! { <p>{t.t("about-me-ideas-none")}</p> }.into_any();
    }
    view! { <ul class="stack">{ideas.into_iter().map(|one| card(&t, one, may_change)).collect_view()}</ul> }
        .into_any()
}

fn card(t: &Translator, one: KnownIdea, may_change: bool) -> impl IntoView + use<> {
    let lines = lines(t, &one);
    let KnownIdea { idea, session, .. } = one;
    let doors = may_change.then(|| view! { <Doors idea=idea.clone() /> });
    view! {
        <li class="card told">
            <IdeaLine words=idea.words.as_str() picture=idea.picture.clone() whole=!may_change />
            <ul>
                <li>{t.t_with("about-me-meeting", &[("name", session.into())])}</li>
                {lines.into_iter().map(|line| view! { <li dir="auto">{line}</li> }).collect_view()}
            </ul>
            {doors}
        </li>
    }
}

/// Every field that the disk has of it, in words.
fn lines(t: &Translator, one: &KnownIdea) -> Vec<String> {
    let KnownIdea { idea, answer, reply, confirmed, .. } = one;
    let said = |id: &str, words: &Option<ShortWords>| {
        words.as_ref().map(|words| t.t_with(id, &[("what", words.as_str().into())]))
    };
    let answer = answer.as_ref().map(|answer| {
        let decided = decided(t, answer.decision);
        t.t_with("about-me-answer", &[("what", decided.into()), ("because", answer.because.as_str().into())])
    });
    let yes_or_no =
        |said: Option<bool>, yes: &str, no: &str| said.map(|said| t.t(if said { yes } else { no }));
    [
        Some(t.t(state(idea))),
        Some(t.t(if idea.may_quote { "idea-quoted" } else { "idea-not-quoted" })),
        Some(t.t_with("about-me-sent", &[("day", t.day_of(idea.sent_at).into())])),
        said("about-me-place", &idea.place),
        said("about-me-lead", &idea.lead),
        idea.said_by.map(|by| t.t(&["said-by-choose-", by.code()].concat())),
        said("about-me-note", &idea.note),
        answer,
        yes_or_no(*reply, "about-me-reply-yes", "about-me-reply-no"),
        yes_or_no(*confirmed, "about-me-happened-yes", "about-me-happened-no"),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn state(idea: &Idea) -> &'static str {
    match idea.state {
        IdeaState::Draft => "idea-draft",
        IdeaState::Waiting => "idea-waiting",
        IdeaState::Wall => "idea-on-wall",
        IdeaState::Back => "idea-back",
        IdeaState::Merged => "idea-merged",
        IdeaState::Kept => "idea-kept",
    }
}

/// Change it, as long as no worker has let it on; take it away, always.
#[component]
fn Doors(idea: Idea) -> impl IntoView {
    let t = translator();
    let address = format!("/ideas/{}/words", idea.id);
    let change = idea.state.change().is_ok().then(|| {
        view! {
            <a class="button" href=address>
                {t.t("idea-change")}
            </a>
        }
    });
    let (may, words) = if idea.may_quote { ("0", "idea-quote-stop") } else { ("1", "idea-quote") };
    view! {
        {change}
        <form method="post" action=format!("/about-me/ideas/{}/quote", idea.id)>
            <button name="may" value=may>
                {t.t(words)}
            </button>
        </form>
        <details class="sure">
            <summary class="button">{t.t("about-me-take")}</summary>
            <form method="post" action=format!("/about-me/ideas/{}/take-away", idea.id)>
                <p>{t.t("about-me-take-means")}</p>
                <button>{t.t("about-me-take-yes")}</button>
            </form>
        </details>
    }
}
