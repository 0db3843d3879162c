//! One handler for each address: who, rule, disk, answer.

pub mod ideas;
pub mod partnership;
pub mod people;
pub mod session;
pub mod vote;

use axum::body::Body;
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};

use domain::id::SessionId;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::state::AppState;

/// What a handler gives: a page, a way on, or a kind refusal.
pub type HandlerResult = Result<Response, Refused>;

/// A spreadsheet's kind of file.
pub const CSV: &str = "text/csv; charset=utf-8";

/// A file to keep, by this name; nobody on the way keeps a copy.
pub fn download(kind: &'static str, name: &str, file: impl Into<Body>) -> Response {
    let headers = [
        (header::CONTENT_TYPE, kind.to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, file.into()).into_response()
}

/// 303: the browser goes on with GET, so that reloading does nothing twice.
pub fn see_other(address: &str) -> Response {
    Redirect::to(address).into_response()
}

/// A refusal that leads back to the room.
pub fn refused_in_room(refusal: impl Into<Refusal>, session: &SessionId) -> Refused {
    Refused::from(refusal.into()).back_to(format!("/sessions/{session}/room"))
}

/// After a worker's deed: tell the listeners, and show the room again.
pub fn back_to_room(state: &AppState, session: &SessionId) -> Response {
    state.live.changed(session);
    see_other(&format!("/sessions/{session}/room"))
}

/// Writes down who did what.
pub async fn record(state: &AppState, adult: &Adult, deed: Deed, about: &str) -> Result<(), Refused> {
    Ok(store::audit::insert(&state.db, &state.entry(adult, deed, about)).await?)
}
