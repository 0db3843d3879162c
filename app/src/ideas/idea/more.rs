//! What may go with the words: a picture, a place, somebody to lead. None of it must.

use crate::page::Page;
use domain::id::IdeaId;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::wizard::Wizard;
use crate::parts::{Hero, MainButton, Picture, Problem};
use crate::pictures::{Kind, PictureFile};
use crate::translator::translator;

/// "Pick a picture for it": what the words suggest, and shelves with more.
impl Page for super::IdeaPicturePage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let address = format!("/ideas/{}/picture", page.idea);
        let chosen = page.chosen.unwrap_or_default();
        let one = move |file: &'static PictureFile| {
            let is_chosen = file.name == chosen;
            view! {
                <li>
                    <button class="tile" name="picture" value=file.name aria-pressed=is_chosen.then_some("true")>
                        <Picture name=file.name />
                        {t.t(&file.message())}
                    </button>
                </li>
            }
        };
        let link = |kind: Kind| {
            let name = kind.message().trim_start_matches("picture-kind-");
            let here = (page.kind == Some(kind)).then_some("true");
            view! {
                <li>
                    <a class="button" href=format!("{address}?kind={name}") aria-current=here>
                        {t.t(kind.message())}
                    </a>
                </li>
            }
        };
        let shelves = Kind::FOR_IDEAS.map(link).collect_view();
        view! {
            <Wizard me=page.me idea=page.idea title=t.t("idea-picture-title") before="words">
                <Hero title=t.t("idea-picture-title")>
                    <p dir="auto">{page.words}</p>
                </Hero>
                <form method="post" action=address.clone()>
                    <ul class="tiles">{page.offered.into_iter().map(one).collect_view()}</ul>
                    <button class="wide" name="picture" value="">
                        {t.t("idea-picture-none")}
                    </button>
                </form>
                <h2>{t.t("idea-picture-more")}</h2>
                <ul class="shelves">{shelves}</ul>
            </Wizard>
        }
    }
}

/// "Where could it be?"
impl Page for super::PlacePage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let cards = page.places.into_iter().map(|place| (place.clone(), place)).collect();
        view! {
            <Wizard
                me=page.me
                idea=page.idea.clone()
                title=t.t("idea-place-title")
                before="picture"
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
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// "Who could lead it?"
impl Page for super::LeadPage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let cards = ["idea-lead-us", "idea-lead-worker", "idea-lead-both"].map(|id| (t.t(id), t.t(id)));
        view! {
            <Wizard
                me=page.me
                idea=page.idea.clone()
                title=t.t("idea-lead-title")
                before="place"
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
    /// What is sent, and what stands on the card.
    cards: Vec<(String, String)>,
    typed: String,
    refusal: Option<Refusal>,
) -> impl IntoView {
    let t = translator();
    let wrong = refusal.is_some();
    let on_a_card = cards.iter().any(|(sent, _)| *sent == typed);
    let (ticked, written) = if on_a_card { (typed, String::new()) } else { (String::new(), typed) };
    let card = move |(sent, shown): (String, String)| {
        let checked = sent == ticked;
        view! {
            <label class="choice plain">
                <input type="radio" name=field value=sent checked=checked />
                <span dir="auto">{shown}</span>
            </label>
        }
    };
    view! {
        <Problem refusal field />
        <form method="post" action=format!("/ideas/{idea}/{field}") novalidate>
            <Hero title>
                <p>{t.t("idea-optional")}</p>
            </Hero>
            <div role="group" aria-labelledby="title">{cards.into_iter().map(card).collect_view()}</div>
            <label for=field>{own}</label>
            <input
                type="text"
                id=field
                name=field
                value=written
                dir="auto"
                autocomplete="off"
                aria-invalid=wrong.then_some("true")
            />
            <MainButton words=t.t("next") />
            <button class="wide" name="skip" value="1">
                {t.t("skip")}
            </button>
        </form>
    }
}
