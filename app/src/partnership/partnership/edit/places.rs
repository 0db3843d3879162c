//! All places: those in use, and those that were put away.

use domain::partnership::place::PlaceInFull;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::Sheet;
use crate::page::Page;
use crate::translator::translator;

/// A line for each, and the way to one more.
impl Page for super::PlacesPage {
    fn view(self) -> AnyView {
        let super::PlacesPage { adult, places, old } = self;
        let t = translator();
        let no_refusal: Option<Refusal> = None;
        let none = places.is_empty().then(|| view! { <p class="quiet">{t.t("places-none")}</p> });
        let old = (!old.is_empty()).then(|| {
            view! {
                <h2>{t.t("places-old")}</h2>
                <Lines places=old />
            }
        });
        view! {
            <Sheet title=t.t("places-list-title") adult part="places" refusal=no_refusal field="name">
                <p>
                    <a class="button strong" href="/partnership/places/new">
                        {t.t("places-add")}
                    </a>
                </p>
                {none}
                <Lines places />
                {old}
            </Sheet>
        }
        .into_any()
    }
}

#[component]
fn Lines(places: Vec<PlaceInFull>) -> impl IntoView {
    let t = translator();
    let lines = places.into_iter().map(|one| {
        let name = one.place.name;
        let where_it_is = Some(one.directions.address).filter(|address| !address.is_empty());
        view! {
            <li class="line">
                <span>
                    <strong dir="auto">{name.clone()}</strong>
                    " "
                    <span class="quiet" dir="auto">
                        {where_it_is.unwrap_or(one.place.features)}
                    </span>
                </span>
                <a class="button" href=format!("/partnership/places/{}", one.place.id)>
                    {t.t("partnership-change")}
                    <span class="unseen">": " {name}</span>
                </a>
            </li>
        }
    });
    view! { <ul class="holidays">{lines.collect_view()}</ul> }
}
