//! Who are these people, and what do they do for us? The answer comes in the order of the five
//! ingredients, what young people said first. Nothing here is about one pupil.

use crate::page::Page;
use leptos::prelude::*;

use crate::frame::PupilFrame;
use crate::ideas::answer::done;
use crate::parts::{Hero, IdeaLine};
use crate::translator::translator;

/// What you said, what we want for you, who helps, what each brings, where.
impl Page for super::TogetherPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let title = t.t("together-title");
        let happens: Vec<_> = page
            .happens
            .into_iter()
            .map(|(words, picture, is_done)| {
                let said = is_done.map(|is_done| view! { <p class="quiet">{done(&t, is_done)}</p> });
                view! {
                    <li class="card">
                        <IdeaLine words picture />
                        {said}
                    </li>
                }
            })
            .collect();
        let none = happens.is_empty().then(|| view! { <p>{t.t("together-none-yet")}</p> });
        let outcomes =
            page.outcomes.into_iter().map(|one| view! { <li dir="auto">{one}</li> }).collect::<Vec<_>>();
        let outcomes = (!outcomes.is_empty()).then(|| {
            view! {
                <h2>{t.t("together-outcomes")}</h2>
                <ul class="lines">{outcomes}</ul>
            }
        });
        let sixth = (!page.sixth.is_empty()).then(|| {
            view! {
                <h2>{t.t("together-sixth")}</h2>
                <p dir="auto">{page.sixth}</p>
            }
        });
        view! {
            <PupilFrame title=title.clone() me=Some(page.me)>
                <Hero title>
                    <p dir="auto">{page.name}</p>
                </Hero>
                <h2>{t.t("together-happens")}</h2>
                {none}
                <ul class="stack">{happens}</ul>
                {outcomes}
                <Pairs title=t.t("together-helpers") lines=page.helpers />
                <Pairs title=t.t("together-gives") lines=page.gives />
                <Pairs title=t.t("together-places") lines=page.places />
                {sixth}
                <a class="button wide" href="/now">
                    {t.t("together-back")}
                </a>
            </PupilFrame>
        }
        .into_any()
    }
}

/// A heading and a list of two words each; nothing when there is nothing to say.
#[component]
fn Pairs(title: String, lines: Vec<(String, String)>) -> impl IntoView {
    let lines: Vec<_> = lines
        .into_iter()
        .map(|(one, other)| {
            view! {
                <li>
                    <strong dir="auto">{one}</strong>
                    <span dir="auto">{other}</span>
                </li>
            }
        })
        .collect();
    (!lines.is_empty()).then(|| {
        view! {
            <h2>{title}</h2>
            <ul class="lines">{lines}</ul>
        }
    })
}
