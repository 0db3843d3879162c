//! Ways out that stand on every pupil's page.

use app::people::worry::{NotTodayPage, WorriedPage};
use axum::response::Response;

use crate::extractors::people::{MaybePupil, PupilSession};
use crate::page::render;

/// `GET /not-today`: that is fine. Recorded as nothing.
pub async fn not_today(MaybePupil(known): MaybePupil) -> Response {
    let page = NotTodayPage { me: known.as_ref().map(PupilSession::me) };
    render(page)
}

/// `GET /worried`: whom to talk to.
pub async fn worried(MaybePupil(known): MaybePupil) -> Response {
    let page = WorriedPage { me: known.as_ref().map(PupilSession::me) };
    render(page)
}
