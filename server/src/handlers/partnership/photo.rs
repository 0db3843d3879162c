//! Photos of the way into a place: a leader adds them, adults of the partnership see them.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::id::PlaceId;
use domain::partnership::photo::{MOST_BYTES, Photo};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::{OwnPhoto, OwnPlace, ReadablePhoto};
use crate::extractors::upload::Upload;
use crate::files::photo::{Clean, clean};
use crate::handlers::{HandlerResult, after, see_other};
use crate::state::AppState;

/// A photo never changes; nobody but this adult's browser keeps it, and not for long: who comes next to a shared
/// computer should not find it.
const KEPT: HeaderValue = HeaderValue::from_static("private, max-age=3600, immutable");

/// `POST /partnership/places/{place}/photos`. When it is not taken, its words come back; the file
/// is chosen again, since no page can put a file into a form.
pub async fn add(
    State(state): State<AppState>,
    OwnPlace { adult, full }: OwnPlace,
    upload: Upload,
) -> HandlerResult {
    let place = full.place.id;
    let form = FormFields::from(vec![("alt".to_owned(), upload.alt.clone())]);
    let entry = state.entry(&adult, Deed::PhotoAdd, &place);
    let kept = match read(&state, &place, upload) {
        Ok((photo, clean)) => store::photos::add(&state.db, &photo, clean.kind, &clean.bytes, &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    let page = format!("/partnership/places/{place}");
    Ok(after(&form, &page, &format!("{page}#photos"), kept))
}

/// `POST /photos/{photo}/remove`.
pub async fn remove(State(state): State<AppState>, OwnPhoto { adult, photo }: OwnPhoto) -> HandlerResult {
    let page = format!("/partnership/places/{}#photos", photo.place);
    let entry = state.entry(&adult, Deed::PhotoRemove, &photo.place);
    store::photos::remove(&state.db, &photo, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(&page))?;
    Ok(see_other(&page))
}

/// `GET /photos/{photo}`.
pub async fn show(ReadablePhoto { kind, bytes }: ReadablePhoto) -> Result<Response, Refused> {
    let kind = HeaderValue::from_str(&kind).map_err(|_| Refusal::Ours)?;
    // That nobody guesses another kind is said for all addresses in `headers.rs`.
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, KEPT)], bytes).into_response())
}

fn read(state: &AppState, place: &PlaceId, upload: Upload) -> Result<(Photo, Clean), Refusal> {
    let alt = ShortWords::parse_optional(&upload.alt)?.ok_or(Refusal::Missing { field: "alt" })?;
    match upload.bytes.len() {
        0 => return Err(Refusal::Missing { field: "photo" }),
        size if size > MOST_BYTES => return Err(Refusal::Partnership(PartnershipRefusal::PhotoTooLarge)),
        _ => {}
    }
    let clean = clean(upload.bytes)?;
    Ok((Photo { id: state.chance.id().into(), place: place.clone(), alt }, clean))
}
