//! What a place is like, and what it has: yes, no, or ask.

use crate::page::Page;
use domain::id::PlaceId;
use domain::partnership::own_word::{OwnList, OwnWord, in_use};
use domain::partnership::place::{FEATURES, Has};
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use jiff::civil::Date;
use leptos::prelude::*;

use super::checks::Checks;
use super::photos::Photos;
use super::{PlaceCheckForm, PlaceForm, Sheet};
use crate::partnership::partnership::places::named;
use crate::parts::{Deed, MainButton, TextArea, TextField};
use crate::translator::translator;

/// The directions, then the features.
impl Page for super::PlaceFormPage {
    fn view(self) -> AnyView {
        let page = self;
        let t = translator();
        let super::PlaceFormPage {
            adult,
            place,
            form,
            own,
            put_away,
            booked,
            checks,
            today,
            check,
            photos,
            photo,
            refusal,
        } = page;
        let field = match &refusal {
            Some(Refusal::Partnership(
                PartnershipRefusal::NotAPhoto
                | PartnershipRefusal::PhotoTooLarge
                | PartnershipRefusal::TooManyPixels
                | PartnershipRefusal::TooManyPhotos { .. },
            )) => "photo",
            Some(Refusal::Partnership(PartnershipRefusal::PlaceBooked { .. })) => "away",
            Some(Refusal::Partnership(PartnershipRefusal::TooManyChecks { .. })) => "place-checks",
            // Two forms have a field of this name and limit; what was typed says which was sent.
            Some(Refusal::TooLong { .. }) if check != PlaceCheckForm::default() => "looked",
            refusal => refusal.as_ref().and_then(Refusal::field).unwrap_or("name"),
        };
        view! {
            <Sheet title=t.t("places-title") adult part="places" refusal field>
                <Fields to=format!("/partnership/places/{place}") form own />
                <Away place=place.clone() put_away booked />
                <Checks place=place.clone() checks today form=check wrong=Some(field) />
                <Photos place photos form=photo />
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// One more place: the same fields; photos come once it is there.
impl Page for super::NewPlacePage {
    fn view(self) -> AnyView {
        let super::NewPlacePage { adult, own, form, refusal } = self;
        let t = translator();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("name");
        view! {
            <Sheet title=t.t("places-new-title") adult part="places" refusal field>
                <Fields to="/partnership/places".to_owned() form own />
            </Sheet>
        }
        .into_any()
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// What there is to say of a place.
#[component]
fn Fields(to: String, form: PlaceForm, own: Vec<OwnWord>) -> impl IntoView {
    let t = translator();
    let PlaceForm { name, short, address, way, capacity, open, features } = form;
    view! {
        <form method="post" action=to>
            <section class="sheet">
                <TextField name="name" label=t.t("places-field-name") value=name />
                <TextField name="short" label=t.t("places-field-short") value=short />
                <TextField name="address" label=t.t("places-field-address") value=address />
                <div class="field">
                    <label for="way">{t.t("places-field-way")}</label>
                    <TextArea name="way" value=way rows=2 />
                </div>
                <TextField name="open" label=t.t("places-field-open") value=open />
                <TextField name="capacity" label=t.t("places-field-capacity") value=capacity short=true />
            </section>
            <Features features own />
            <MainButton words=t.t("partnership-keep") />
        </form>
    }
}

/// To put it away, or bring it back.
#[component]
fn Away(place: PlaceId, put_away: bool, booked: Vec<(Date, String)>) -> impl IntoView {
    let t = translator();
    let (deed, words, hint) = if put_away {
        ("bring-back", "places-bring-back", "places-bring-back-hint")
    } else {
        ("put-away", "places-put-away", "places-put-away-hint")
    };
    let to = format!("/partnership/places/{place}/{deed}");
    view! {
        <section class="sheet" id="away" tabindex="-1">
            <p class="hint">{t.t(hint)}</p>
            {if booked.is_empty() || put_away {
                view! { <Deed to=to words=t.t(words) /> }.into_any()
            } else {
                view! { <Booked to booked words=t.t(words) /> }.into_any()
            }}
        </section>
    }
}

/// What is booked there, and a tick first: it stays there.
#[component]
fn Booked(to: String, booked: Vec<(Date, String)>, words: String) -> impl IntoView {
    let t = translator();
    let lines = booked
        .into_iter()
        .map(|(day, name)| view! { <li dir="auto">{[t.day(day), name].join(", ")}</li> })
        .collect_view();
    view! {
        <form method="post" action=to>
            <p>{t.t("places-booked")}</p>
            <ul>{lines}</ul>
            <label class="tick">
                <input type="checkbox" name="sure" value="1" />
                <span>{t.t("places-booked-sure")}</span>
            </label>
            <button>{words}</button>
        </form>
    }
}

/// One line for each feature, with its three answers.
#[component]
fn Features(features: Vec<(String, Has)>, own: Vec<OwnWord>) -> impl IntoView {
    let t = translator();
    let lines = FEATURES
        .into_iter()
        .chain(in_use(&own, OwnList::Features).map(|one| one.id.as_str()))
        .map(|feature| {
            let said = features.iter().find(|(one, _)| one == feature).map_or(Has::Ask, |(_, has)| *has);
            let answers = Has::ALL.map(|has| {
                view! {
                    <label>
                        <input type="radio" name=feature.to_owned() value=has.code() checked=has == said />
                        {t.t(&format!("has-{}", has.code()))}
                    </label>
                }
            });
            view! {
                <fieldset class="feature">
                    <legend dir="auto">{named(&t, &own, feature)}</legend>
                    {answers.collect_view()}
                </fieldset>
            }
        })
        .collect_view();
    view! {
        <section class="sheet features">
            <h2>{t.t("places-features")}</h2>
            <p class="hint">{t.t("places-features-hint")}</p>
            {lines}
            <p>
                <a class="button plain" href="/partnership/words#features">{t.t("own-words-features-more")}</a>
            </p>
        </section>
    }
}
