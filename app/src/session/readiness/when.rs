//! When and where. The places that have what this session needs stand first; what young people
//! said about places stands beside the adults' choice.

use domain::partnership::own_word::OwnWord;
use domain::partnership::place::{Has, PlaceInFull};
use domain::session::readiness::{Missing, can_be_needed};
use leptos::prelude::*;

use super::fields::{Sheet, is_open, is_wrong, missing_field};
use super::{Part, ReadyPage, WhenForm};
use crate::partnership::partnership::places::named;
use crate::partnership::partnership::{Looked, WayIn};
use crate::parts::TextField;
use crate::translator::{Translator, translator};

/// What is known, then what the session needs, then the day and the place.
#[component]
pub(super) fn When(page: ReadyPage) -> impl IntoView {
    let t = translator();
    let known = known(&t, &page).into_any();
    let misses = page.missing.iter().any(|one| {
        matches!(
            one,
            Missing::Day | Missing::Place | Missing::Address | Missing::WhyPlace | Missing::PlaceChecks(_)
        )
    });
    let open = is_open(&page, Part::When, misses);
    let id = page.session.id.clone();
    view! {
        <Sheet
            id="when"
            step="wall"
            title=t.t("ready-when")
            open
            may_change=page.may_change
            known
        >
            <form method="post" action=format!("/sessions/{id}/needs")>
                <Needs needs=page.prepared.needs.clone() own=page.own.clone() />
            </form>
            <form method="post" action=format!("/sessions/{id}/booking") novalidate>
                <Booked page=page.clone() />
                <button>{t.t("partnership-keep")}</button>
            </form>
        </Sheet>
    }
}

/// Day, place, why there, what is needed, and what young people said.
fn known(t: &Translator, page: &ReadyPage) -> impl IntoView + use<> {
    let when = page.booking.as_ref().map_or_else(
        || t.t("ready-no-day"),
        |booking| {
            let day = t.days(booking.day, booking.until);
            let [from, to] = [booking.starts, booking.ends].map(|time| t.clock(time));
            t.t_with("ready-day", &[("day", day.into()), ("from", from.into()), ("to", to.into())])
        },
    );
    let place = page.place().map_or_else(|| t.t("ready-no-place"), |one| one.place.name.clone());
    let address = page.place().map(|one| match one.directions.address.as_str() {
        "" => t.t("ready-no-address"),
        address => t.t_with("places-address", &[("words", address.to_owned().into())]),
    });
    let why = page.booking.as_ref().and_then(|booking| booking.why_place.as_ref());
    let why = why.map(|why| t.t_with("ready-why-place", &[("why", why.to_string().into())]));
    let needs: Vec<_> = page.prepared.needs().into_iter().map(|one| named(t, &page.own, one)).collect();
    let needs = (!needs.is_empty()).then(|| t.t_with("ready-needs", &[("needs", needs.join(", ").into())]));
    let facts = [address, why, needs];
    let facts =
        facts.into_iter().flatten().map(|fact| view! { <p dir="auto">{fact}</p> }).collect::<Vec<_>>();
    let said = page.said.clone().map(|(question, sentence)| {
        view! {
            <div class="said-of-places">
                <p>
                    <strong>{t.t("places-said")}</strong>
                </p>
                <p dir="auto">{sentence}</p>
                <p class="quiet" dir="auto">
                    {t.t_with("partnership-asked", &[("question", question.into())])}
                </p>
            </div>
        }
    });
    let looked = page.place().zip(page.booking.as_ref()).map(|(place, booking)| {
        view! { <Looked checks=place.checks.clone() day=booking.until /> }
    });
    view! {
        <p class="sentence" dir="auto">
            {when} <br /> {place}
        </p>
        {facts}
        {looked}
        <WayIn photos=page.photos.clone() />
        {said}
    }
}

/// What this session needs, to tick; never what a child needs.
#[component]
fn Needs(needs: Vec<String>, own: Vec<OwnWord>) -> impl IntoView {
    let t = translator();
    let ticks = can_be_needed(&own)
        .into_iter()
        .map(|feature| {
            let checked = needs.iter().any(|one| one == feature);
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
        <details class="needs">
            <summary>{t.t("places-need")}</summary>
            <p class="hint">{t.t("ready-needs-hint")}</p>
            <fieldset>
                <legend class="unseen">{t.t("places-need")}</legend>
                <div class="ticks">{ticks}</div>
            </fieldset>
            <button>{t.t("ready-keep-needs")}</button>
        </details>
    }
}

/// The day, the times, the place, and why there.
#[component]
fn Booked(page: ReadyPage) -> impl IntoView {
    let t = translator();
    let wrong = missing_field(&page, Part::When);
    let (needs, people) = (page.prepared.needs(), page.prepared.people(&page.groups));
    let WhenForm { day, until, starts, ends, place, why_place } = page.forms.when;
    // One that was put away is offered only where it was chosen before.
    let offered = |one: &&PlaceInFull| !one.put_away || one.place.id.as_str() == place;
    let places = page
        .places
        .iter()
        .filter(offered)
        .map(|one| choice(&t, one, &needs, &page.own, people, &place))
        .collect_view();
    view! {
        <div class="pair">
            <TextField name="day" label=t.t("sessions-day") value=day kind="date" wrong=is_wrong(wrong, "day") />
            <TextField
                name="starts"
                label=t.t("ready-starts")
                value=starts
                kind="time"
                wrong=is_wrong(wrong, "starts")
            />
            <TextField name="ends" label=t.t("ready-ends") value=ends kind="time" wrong=is_wrong(wrong, "ends") />
        </div>
        <TextField
            name="until"
            label=t.t("ready-until")
            hint=t.t("ready-until-hint")
            value=until
            kind="date"
            wrong=is_wrong(wrong, "until")
        />
        <fieldset id="place" tabindex="-1">
            <legend>{t.t("places-question")}</legend>
            <div class="choices">{places}</div>
        </fieldset>
        <TextField
            name="why_place"
            label=t.t("ready-why")
            hint=t.t("ready-why-hint")
            value=why_place
            wrong=is_wrong(wrong, "why_place")
        />
    }
}

/// One place to choose, and what it misses of what is needed.
fn choice(
    t: &Translator,
    one: &PlaceInFull,
    needs: &[&str],
    own: &[OwnWord],
    people: u32,
    chosen: &str,
) -> impl IntoView + use<> {
    let lacks = one.lacks(needs);
    let of = |wanted: Has| {
        let some = lacks.iter().filter(|(_, has)| *has == wanted).map(|(feature, _)| named(t, own, feature));
        some.collect::<Vec<_>>().join(", ")
    };
    let (misses, asks) = (of(Has::No), of(Has::Ask));
    let small = one.directions.capacity.filter(|holds| *holds < people);
    let says = [
        (!misses.is_empty()).then(|| t.t_with("places-misses", &[("features", misses.into())])),
        (!asks.is_empty()).then(|| t.t_with("places-ask-about", &[("features", asks.into())])),
        small.map(|holds| t.t_with("ready-too-small", &[("holds", holds.into()), ("people", people.into())])),
        one.directions.address.is_empty().then(|| t.t("ready-no-address")),
    ];
    let fits = lacks.is_empty() && small.is_none();
    let says = says.into_iter().flatten().map(|said| view! { <span class="quiet">{said}</span> });
    view! {
        <label class=if fits { "tick" } else { "tick misses" }>
            <input
                type="radio"
                name="place"
                value=one.place.id.0.clone()
                checked=one.place.id.as_str() == chosen
            />
            <span>
                <strong dir="auto">{one.place.name.clone()}</strong>
                {says.collect_view()}
            </span>
        </label>
    }
}
