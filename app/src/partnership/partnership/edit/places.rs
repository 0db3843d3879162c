//! All places: those in use, and those that were put away.

use domain::partnership::place::PlaceInFull;
use domain::partnership::place_check::{confirms, stale};
use domain::refusal::Refusal;
use jiff::civil::Date;
use leptos::prelude::*;

use super::Sheet;
use crate::page::Page;
use crate::translator::translator;

/// A line for each, and the way to one more.
impl Page for super::PlacesPage {
    fn view(self) -> AnyView {
        let super::PlacesPage { adult, places, old, today } = self;
        let t = translator();
        let no_refusal: Option<Refusal> = None;
        let none = places.is_empty().then(|| view! { <p class="quiet">{t.t("places-none")}</p> });
        let old = (!old.is_empty()).then(|| {
            view! {
                <h2>{t.t("places-old")}</h2>
                <Lines places=old today />
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
                <Lines places today />
                {old}
            </Sheet>
        }
        .into_any()
    }
}

#[component]
fn Lines(places: Vec<PlaceInFull>, today: Date) -> impl IntoView {
    let t = translator();
    let lines = places.into_iter().map(|one| {
        let overdue = stale(&one.checks, today);
        let card = match confirms(&one.checks, today) {
            Some(check) => {
                let said = [("day", t.date(check.on).into()), ("who", check.by.to_string().into())];
                view! { <span class="quiet">{t.t_with("places-confirmed", &said)}</span> }.into_any()
            }
            None if overdue > 0 => {
                let said = t.t_with("places-overdue", &[("n", overdue.into())]);
                view! { <span class="chip late">{said}</span> }.into_any()
            }
            None => view! { <span class="quiet">{t.t("places-unconfirmed")}</span> }.into_any(),
        };
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
                    <br />
                    {card}
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
