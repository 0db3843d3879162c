//! What a place is like, and what it has: yes, no, or ask.

use crate::page::Page;
use domain::id::PlaceId;
use domain::partnership::place::{FEATURES, Has};
use domain::partnership::refusal::PartnershipRefusal;
use domain::refusal::Refusal;
use leptos::prelude::*;

use super::photos::Photos;
use super::{PlaceForm, Sheet};
use crate::partnership::partnership::places::named;
use crate::parts::{Deed, MainButton, TextArea, TextField};
use crate::translator::translator;

/// The directions, then the features.
impl Page for super::PlaceFormPage {
    fn view(self) -> impl IntoView {
        let page = self;
        let t = translator();
        let super::PlaceFormPage { adult, place, form, put_away, photos, photo, refusal } = page;
        let field = match &refusal {
            Some(Refusal::Partnership(
                PartnershipRefusal::NotAPhoto
                | PartnershipRefusal::PhotoTooLarge
                | PartnershipRefusal::TooManyPixels
                | PartnershipRefusal::TooManyPhotos { .. },
            )) => "photo",
            refusal => refusal.as_ref().and_then(Refusal::field).unwrap_or("name"),
        };
        view! {
            <Sheet title=t.t("places-title") adult part="places" refusal field>
                <Fields to=format!("/partnership/places/{place}") form />
                <Away place=place.clone() put_away />
                <Photos place photos form=photo />
            </Sheet>
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// One more place: the same fields; photos come once it is there.
impl Page for super::NewPlacePage {
    fn view(self) -> impl IntoView {
        let super::NewPlacePage { adult, form, refusal } = self;
        let t = translator();
        let field = refusal.as_ref().and_then(Refusal::field).unwrap_or("name");
        view! {
            <Sheet title=t.t("places-new-title") adult part="places" refusal field>
                <Fields to="/partnership/places".to_owned() form />
            </Sheet>
        }
    }

    fn refusal(&self) -> Option<&Refusal> {
        self.refusal.as_ref()
    }
}

/// What there is to say of a place.
#[component]
fn Fields(to: String, form: PlaceForm) -> impl IntoView {
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
            <Features features />
            <MainButton words=t.t("partnership-keep") />
        </form>
    }
}

/// To put it away, or bring it back.
#[component]
fn Away(place: PlaceId, put_away: bool) -> impl IntoView {
    let t = translator();
    let (deed, words, hint) = if put_away {
        ("bring-back", "places-bring-back", "places-bring-back-hint")
    } else {
        ("put-away", "places-put-away", "places-put-away-hint")
    };
    view! {
        <section class="sheet">
            <p class="hint">{t.t(hint)}</p>
            <Deed to=format!("/partnership/places/{place}/{deed}") words=t.t(words) />
        </section>
    }
}

/// One line for each feature, with its three answers.
#[component]
fn Features(features: Vec<(String, Has)>) -> impl IntoView {
    let t = translator();
    let lines = FEATURES
        .into_iter()
        .map(|feature| {
            let said = features.iter().find(|(one, _)| one == feature).map_or(Has::Ask, |(_, has)| *has);
            let answers = Has::ALL.map(|has| {
                view! {
                    <label>
                        <input type="radio" name=feature value=has.code() checked=has == said />
                        {t.t(&format!("has-{}", has.code()))}
                    </label>
                }
            });
            view! {
                <fieldset class="feature">
                    <legend>{named(&t, feature)}</legend>
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
        </section>
    }
}
