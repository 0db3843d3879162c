//! The fourth ingredient: the right place. What young people said stands beside the adults' list.

use domain::partnership::own_word::{OwnList, OwnWord, in_use, words_of};
use domain::partnership::place::{FEATURES, Has, PlaceInFull};
use domain::session::readiness::can_be_needed;
use leptos::prelude::*;

use crate::translator::{Translator, translator};

/// What is needed, and the places, those that fit first.
#[component]
pub(super) fn Places(
    places: Vec<PlaceInFull>,
    needed: Vec<String>,
    said: Option<(String, String)>,
    own: Vec<OwnWord>,
) -> impl IntoView {
    let t = translator();
    let asked: Vec<&str> = needed.iter().map(String::as_str).collect();
    let fitting = places.iter().filter(|one| one.lacks(&asked).is_empty()).count();
    let values = [("fitting", fitting.into()), ("all", places.len().into())];
    let sentence = t.t_with(if needed.is_empty() { "places-all" } else { "places-fitting" }, &values);
    let list = places.iter().map(|one| card(&t, one, &asked, &own)).collect_view();
    let said = said.map(|(question, sentence)| {
        view! {
            <div class="said-of-places">
                <h3>{t.t("places-said")}</h3>
                <p class="sentence" dir="auto">{sentence}</p>
                <p class="quiet">{t.t_with("partnership-asked", &[("question", question.into())])}</p>
            </div>
        }
    });
    view! {
        <section class="ingredient" id="places" data-step="wall">
            <div class="heading">
                <h2>{t.t("places-question")}</h2>
                <a class="button" href="/partnership/places">
                    {t.t("places-all-of-them")}
                </a>
            </div>
            {said}
            <p class="sentence">{sentence}</p>
            <Needs needed own />
            <ul class="places">{list}</ul>
        </section>
    }
}

/// What a session needs, to tick. A GET form: the address holds the question.
#[component]
fn Needs(needed: Vec<String>, own: Vec<OwnWord>) -> impl IntoView {
    let t = translator();
    let open = !needed.is_empty();
    let ticks = can_be_needed(&own)
        .into_iter()
        .map(|feature| {
            let checked = needed.iter().any(|one| one == feature);
            let (value, words) = (feature.to_owned(), named(&t, &own, feature));
            view! {
                <label class="tick">
                    <input type="checkbox" name="need" value=value checked=checked />
                    <span dir="auto">{words}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <details class="needs" open=open>
            <summary>{t.t("places-need")}</summary>
            <form method="get" action="/partnership/agreed#places">
                <fieldset>
                    <legend class="unseen">{t.t("places-need")}</legend>
                    <div class="ticks">{ticks}</div>
                </fieldset>
                <button>{t.t("places-find")}</button>
                {open.then(|| view! { <a href="/partnership/agreed#places">{t.t("places-clear")}</a> })}
            </form>
        </details>
    }
}

fn card(t: &Translator, one: &PlaceInFull, needed: &[&str], own: &[OwnWord]) -> impl IntoView + use<> {
    let lacks = one.lacks(needed);
    let of = |wanted: Has| {
        let some = lacks.iter().filter(|(_, has)| *has == wanted).map(|(feature, _)| named(t, own, feature));
        some.collect::<Vec<_>>().join(", ")
    };
    let (misses, asks) = (of(Has::No), of(Has::Ask));
    let class = if misses.is_empty() { "place" } else { "place misses" };
    let misses = (!misses.is_empty()).then(|| {
        view! { <p class="chip late">{t.t_with("places-misses", &[("features", misses.into())])}</p> }
    });
    let asks = (!asks.is_empty()).then(|| {
        view! { <p class="chip flag">{t.t_with("places-ask-about", &[("features", asks.into())])}</p> }
    });
    let facts = facts(t, one, own).into_iter().map(|fact| view! { <p dir="auto">{fact}</p> }).collect_view();
    let name = one.place.name.clone();
    view! {
        <li class=class>
            <div>
                <h3 dir="auto">{name.clone()}</h3>
                {misses}
                {asks}
                {facts}
            </div>
            <a class="button" href=format!("/partnership/places/{}", one.place.id)>
                {t.t("partnership-change")}
                <span class="unseen">": " {name}</span>
            </a>
        </li>
    }
}

/// What there is to say of a place; what nobody has said is left out, or counted as to ask.
fn facts(t: &Translator, one: &PlaceInFull, own: &[OwnWord]) -> Vec<String> {
    let all = || FEATURES.into_iter().chain(in_use(own, OwnList::Features).map(|one| one.id.as_str()));
    let of = |wanted: Has| all().filter(move |feature| one.has(feature) == wanted);
    let listed = |wanted| of(wanted).map(|feature| named(t, own, feature)).collect::<Vec<_>>().join(", ");
    let (has, has_not, ask) = (listed(Has::Yes), listed(Has::No), of(Has::Ask).count());
    let said = |id: &str, words: &str| {
        (!words.is_empty()).then(|| t.t_with(id, &[("words", words.to_owned().into())]))
    };
    let holds = one.directions.capacity.map(|people| t.t_with("places-holds", &[("n", people.into())]));
    let more = (ask > 0).then(|| t.t_with("places-to-ask", &[("n", ask.into())]));
    let directions = &one.directions;
    [
        said("places-short", &one.place.features),
        said("places-has", &has),
        said("places-has-not", &has_not),
        said("places-address", &directions.address),
        said("places-way", &directions.way),
        said("places-open", &directions.open),
        holds,
        more,
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// "Step-free entrance", or the partnership's own words.
pub(crate) fn named(t: &Translator, own: &[OwnWord], feature: &str) -> String {
    words_of(own, feature).map_or_else(|| t.t(&format!("feature-{feature}")), str::to_owned)
}
