//! Photos of the way into a place: a leader adds them, adults of the partnership see them.

use app::partnership::partnership::edit::PhotoForm;
use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::id::{PhotoId, PlaceId};
use domain::partnership::photo::{MOST_BYTES, Photo};
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::error::Refused;
use crate::extractors::id::Path;
use crate::files::photo::{Clean, clean};
use crate::handlers::partnership::place;
use crate::handlers::{HandlerResult, record, see_other};
use crate::state::AppState;

use crate::extractors::people::{Leader, SignedIn};
use crate::extractors::upload::Upload;

/// A photo never changes; nobody but this adult's browser keeps it.
const KEPT: HeaderValue = HeaderValue::from_static("private, max-age=31536000, immutable");

/// `POST /partnership/places/{place}/photos`.
pub async fn add(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(place): Path<PlaceId>,
    upload: Upload,
) -> HandlerResult {
    let full = place::of_partnership(&state, &adult, &place).await?;
    let typed = PhotoForm { alt: upload.alt.clone() };
    let (photo, clean) = match read(&state, &place, upload) {
        Ok(read) => read,
        Err(refusal) => return place::ask_for_photo(&state, adult, full, typed, refusal).await,
    };
    let kept = store::photos::add(&state.db, &photo, clean.kind, &clean.bytes, state.clock.now()).await;
    if let Err(store::Error::Refused(refusal)) = kept {
        return place::ask_for_photo(&state, adult, full, typed, refusal).await;
    }
    kept?;
    record(&state, &adult, Deed::PhotoAdd, place.as_str()).await?;
    Ok(see_other(&format!("/partnership/places/{place}#photos")))
}

/// `POST /photos/{photo}/remove`.
pub async fn remove(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<PhotoId>,
) -> HandlerResult {
    let place = store::photos::remove(&state.db, &id, &adult.partnership).await?;
    record(&state, &adult, Deed::PhotoRemove, place.as_str()).await?;
    Ok(see_other(&format!("/partnership/places/{place}#photos")))
}

/// `GET /photos/{photo}`.
pub async fn show(
    State(state): State<AppState>,
    SignedIn(adult): SignedIn,
    Path(id): Path<PhotoId>,
) -> Result<Response, Refused> {
    let found = store::photos::bytes(&state.db, &id, &adult.partnership).await?;
    let (kind, bytes) = found.ok_or_else(|| Refused::from(Refusal::NoSuchPage))?;
    let kind = HeaderValue::from_str(&kind).map_err(|_| Refusal::Ours)?;
    // That nobody guesses another kind is said for all addresses in `headers.rs`.
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, KEPT)], bytes).into_response())
}

fn read(state: &AppState, place: &PlaceId, upload: Upload) -> Result<(Photo, Clean), Refusal> {
    let alt = ShortWords::parse_optional(&upload.alt)?.ok_or(Refusal::Missing { field: "alt" })?;
    match upload.bytes.len() {
        0 => return Err(Refusal::Missing { field: "photo" }),
        size if size > MOST_BYTES => return Err(Refusal::PhotoTooLarge),
        _ => {}
    }
    let clean = clean(upload.bytes).ok_or(Refusal::NotAPhoto)?;
    Ok((Photo { id: state.chance.id().into(), place: place.clone(), alt }, clean))
}
