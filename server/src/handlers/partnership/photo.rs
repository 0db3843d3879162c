//! Photos of the way into a place: a leader adds them, adults of the partnership see them.

use app::partnership::partnership::edit::PhotoForm;
use axum::extract::{Path, State};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use domain::id::{PhotoId, PlaceId};
use domain::partnership::photo::{MOST_BYTES, Photo};
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::error::Refused;
use crate::files::photo::{Clean, clean};
use crate::handlers::partnership::place;
use crate::handlers::session::room::record;
use crate::handlers::{Answered, on_to};
use crate::state::House;

use crate::extractors::people::{Leader, SignedIn};
use crate::extractors::upload::Upload;

/// A photo never changes; nobody but this adult's browser keeps it.
const KEPT: HeaderValue = HeaderValue::from_static("private, max-age=31536000, immutable");

/// `POST /partnership/places/{place}/photos`.
pub async fn add(
    State(house): State<House>,
    Leader(adult): Leader,
    Path(place): Path<PlaceId>,
    upload: Upload,
) -> Answered {
    let full = place::of_partnership(&house, &adult, &place).await?;
    let typed = PhotoForm { alt: upload.alt.clone() };
    let (photo, clean) = match read(&house, &place, upload) {
        Ok(read) => read,
        Err(refusal) => return place::ask_for_photo(&house, adult, full, typed, refusal).await,
    };
    let kept = store::photos::add(&house.db, &photo, clean.kind, &clean.bytes, house.clock.now()).await;
    if let Err(store::Error::Refused(refusal)) = kept {
        return place::ask_for_photo(&house, adult, full, typed, refusal).await;
    }
    kept?;
    record(&house, &adult, "photo.add", place.as_str()).await?;
    Ok(on_to(&format!("/partnership/places/{place}#photos")))
}

/// `POST /photos/{photo}/remove`.
pub async fn remove(State(house): State<House>, Leader(adult): Leader, Path(id): Path<PhotoId>) -> Answered {
    let place = store::photos::remove(&house.db, &id, &adult.partnership).await?;
    record(&house, &adult, "photo.remove", place.as_str()).await?;
    Ok(on_to(&format!("/partnership/places/{place}#photos")))
}

/// `GET /photos/{photo}`.
pub async fn show(
    State(house): State<House>,
    SignedIn(adult): SignedIn,
    Path(id): Path<PhotoId>,
) -> Result<Response, Refused> {
    let found = store::photos::bytes(&house.db, &id, &adult.partnership).await?;
    let (kind, bytes) = found.ok_or_else(|| Refused::from(Refusal::NoSuchPage).to_adult())?;
    let kind = HeaderValue::from_str(&kind).map_err(|_| Refusal::Ours)?;
    // That nobody guesses another kind is said for all addresses in `headers.rs`.
    Ok(([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, KEPT)], bytes).into_response())
}

fn read(house: &House, place: &PlaceId, upload: Upload) -> Result<(Photo, Clean), Refusal> {
    let alt = ShortWords::parse_optional(&upload.alt)?.ok_or(Refusal::Missing { field: "alt" })?;
    match upload.bytes.len() {
        0 => return Err(Refusal::Missing { field: "photo" }),
        size if size > MOST_BYTES => return Err(Refusal::PhotoTooLarge),
        _ => {}
    }
    let clean = clean(upload.bytes).ok_or(Refusal::NotAPhoto)?;
    Ok((Photo { id: house.chance.id().into(), place: place.clone(), alt }, clean))
}
