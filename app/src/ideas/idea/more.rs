//! What may go with the words: a place, and somebody to lead. None of it must.

use crate::page::Page;
use domain::id::IdeaId;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::wizard::Wizard;
use crate::frame::EnterTicks;
use crate::parts::{Hero, MainButton, Picture, Problem, who_reads};
use crate::pictures::named;
use crate::translator::translator;

/// "Where could it be?"
impl Page for super::PlacePage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let cards = page.places;
        view! {
            <Wizard
                me=page.me
                idea=page.idea.clone()
                title=t.t("idea-place-title")
                error=page.refusal.is_some()
            >
                <TapOrWrite
                    idea=page.idea
                    field="place"
                    title=t.t("idea-place-title")
                    own=t.t("idea-place-own")
                    cards
                    typed=page.typed
                    refusal=page.refusal
                />
            </Wizard>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// "Who could lead it?"
impl Page for super::LeadPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let cards = ["idea-lead-us", "idea-lead-worker", "idea-lead-both"].map(|id| t.t(id));
        view! {
            <Wizard
                me=page.me
                idea=page.idea.clone()
                title=t.t("idea-lead-title")
                error=page.refusal.is_some()
            >
                <TapOrWrite
                    idea=page.idea
                    field="lead"
                    title=t.t("idea-lead-title")
                    own=t.t("idea-lead-own")
                    cards=cards.to_vec()
                    typed=page.typed
                    refusal=page.refusal
                />
            </Wizard>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// A question with cards to tap and a line for own words, which win over a card.
#[component]
fn TapOrWrite(
    idea: IdeaId,
    field: &'static str,
    title: String,
    /// Above the line for own words.
    own: String,
    /// What stands on the cards.
    cards: Vec<String>,
    typed: String,
    refusal: Option<Refusal>,
) -> impl IntoView {
    let t = translator();
    let wrong = refusal.is_some();
    let on_a_card = cards.contains(&typed);
    let (ticked, written) = if on_a_card { (typed, String::new()) } else { (String::new(), typed) };
    let card = move |words: String| {
        let checked = words == ticked;
        let picture = named(&words).map(|picture| view! { <Picture name=picture.name /> });
        let class = if picture.is_some() { "choice" } else { "choice plain" };
        view! {
            <label class=class>
                <input type="radio" name=field value=words.clone() checked=checked />
                {picture}
                <span dir="auto">{words}</span>
            </label>
        }
    };
    view! {
        <Problem refusal field />
        <EnterTicks />
        <form method="post" action=format!("/ideas/{idea}/{field}") novalidate>
            <Hero title>
                <p>{t.t("idea-optional")}</p>
            </Hero>
            <div class="choices" role="group" aria-labelledby="title">{cards.into_iter().map(card).collect_view()}</div>
            <label for=field>{own}</label>
            <p class="quiet" id="who-reads">
                {who_reads(&t)}
            </p>
            <input
                type="text"
                id=field
                name=field
                value=written
                dir="auto"
                autocomplete="off"
                aria-describedby="who-reads"
                aria-invalid=wrong.then_some("true")
            />
            <div class="bar">
                <MainButton words=t.t("next") />
                <button name="skip" value="1">
                    {t.t("skip")}
                </button>
            </div>
        </form>
    }
}
