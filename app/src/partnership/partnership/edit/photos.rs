//! Photos of the way into a place.

use domain::id::PlaceId;
use domain::partnership::photo::{MOST, Photo};
use leptos::prelude::*;

use super::PhotoForm;
use crate::parts::{Deed, TextField};
use crate::translator::translator;

/// The photos, each with the way to take it away; then one more.
#[component]
pub(super) fn Photos(place: PlaceId, photos: Vec<Photo>, form: PhotoForm) -> impl IntoView {
    let t = translator();
    let enough = photos.len() >= MOST;
    let shown = photos
        .into_iter()
        .map(|photo| {
            let (remove, about) = (format!("/photos/{}/remove", photo.id), photo.alt.to_string());
            view! {
                <li>
                    <Shown photo />
                    <Deed to=remove words=t.t("photos-remove") about />
                </li>
            }
        })
        .collect_view();
    let more = if enough {
        view! { <p class="hint">{t.t_with("photos-enough", &[("most", MOST.into())])}</p> }.into_any()
    } else {
        view! { <One place form /> }.into_any()
    };
    view! {
        <section class="sheet" id="photos">
            <h2>{t.t("photos-title")}</h2>
            <p class="hint">{t.t("photos-hint")}</p>
            <ul class="photos">{shown}</ul>
            {more}
        </section>
    }
}

/// A photo to send, and what it shows.
#[component]
fn One(place: PlaceId, form: PhotoForm) -> impl IntoView {
    let t = translator();
    view! {
        <form
            method="post"
            action=format!("/partnership/places/{place}/photos")
            enctype="multipart/form-data"
            novalidate
        >
            <div class="field">
                <label for="photo">{t.t("photos-file")}</label>
                <p class="hint" id="photo-hint">
                    {t.t("photos-file-hint")}
                </p>
                <input
                    type="file"
                    id="photo"
                    name="photo"
                    accept="image/jpeg,image/png,image/webp"
                    aria-describedby="photo-hint"
                />
            </div>
            <div>
                <TextField name="alt" label=t.t("photos-alt") value=form.alt />
                <p class="hint">{t.t("photos-alt-hint")}</p>
            </div>
            <button>{t.t("photos-add")}</button>
        </form>
    }
}

/// The photos of the way in, to look at.
#[component]
pub fn WayIn(
    /// The photos of one place.
    photos: Vec<Photo>,
) -> impl IntoView {
    let shown: Vec<_> = photos.into_iter().map(|photo| view! { <li><Shown photo /></li> }).collect();
    (!shown.is_empty()).then(|| view! { <ul class="photos">{shown}</ul> })
}

/// One photo, with what it shows below it for those who see both.
#[component]
fn Shown(photo: Photo) -> impl IntoView {
    let alt = photo.alt.to_string();
    view! {
        <figure>
            <img src=format!("/photos/{}", photo.id) alt=alt.clone() loading="lazy" />
            <figcaption dir="auto" aria-hidden="true">{alt}</figcaption>
        </figure>
    }
}
