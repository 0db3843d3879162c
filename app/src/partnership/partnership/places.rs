//! The fourth ingredient: the right place. What young people said stands beside the adults' list.

use domain::partnership::place::{FEATURES, Has, PlaceInFull, TO_KNOW};
use leptos::prelude::*;

use crate::translator::{Translator, translator};

/// What is needed, and the places, those that fit first.
#[component]
pub(super) fn Places(
    places: Vec<PlaceInFull>,
    needed: Vec<String>,
    said: Option<(String, String)>,
) -> impl IntoView {
    let t = translator();
    let asked: Vec<&str> = needed.iter().map(String::as_str).collect();
    let fitting = places.iter().filter(|one| one.lacks(&asked).is_empty()).count();
    let values = [("fitting", fitting.into()), ("all", places.len().into())];
    let sentence = t.t_with(if needed.is_empty() { "places-all" } else { "places-fitting" }, &values);
    let list = places.iter().map(|one| card(&t, one, &asked)).collect_view();
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
            <Needs needed />
            <ul class="places">{list}</ul>
        </section>
    }
}

/// What a session needs, to tick. A GET form: the address holds the question.
#[component]
fn Needs(needed: Vec<String>) -> impl IntoView {
    let t = translator();
    let open = !needed.is_empty();
    let ticks = FEATURES
        .into_iter()
        .filter(|feature| *feature != TO_KNOW)
        .map(|feature| {
            let checked = needed.iter().any(|one| one == feature);
            view! {
                <label class="tick">
                    <input type="checkbox" name="need" value=feature checked=checked />
                    <span>{named(&t, feature)}</span>
                </label>
            }
        })
        .collect_view();
    view! {
        <details class="needs" open=open>
            <summary>{t.t("places-need")}</summary>
            <form method="get" action="/partnership#places">
                <fieldset>
                    <legend class="unseen">{t.t("places-need")}</legend>
                    <div class="ticks">{ticks}</div>
                </fieldset>
                <button>{t.t("places-find")}</button>
                {open.then(|| view! { <a href="/partnership#places">{t.t("places-clear")}</a> })}
            </form>
        </details>
    }
}

fn card(t: &Translator, one: &PlaceInFull, needed: &[&str]) -> impl IntoView + use<> {
    let lacks = one.lacks(needed);
    let of = |wanted: Has| {
        let some = lacks.iter().filter(|(_, has)| *has == wanted).map(|(feature, _)| named(t, feature));
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
    let facts = facts(t, one).into_iter().map(|fact| view! { <p dir="auto">{fact}</p> }).collect_view();
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
fn facts(t: &Translator, one: &PlaceInFull) -> Vec<String> {
    let of = |wanted: Has| FEATURES.into_iter().filter(move |feature| one.has(feature) == wanted);
    let listed = |wanted| of(wanted).map(|feature| named(t, feature)).collect::<Vec<_>>().join(", ");
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

/// "Step-free entrance".
pub(crate) fn named(t: &Translator, feature: &str) -> String {
    t.t(&format!("feature-{feature}"))
}
