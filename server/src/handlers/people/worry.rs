//! Ways out that stand on every pupil's page.

use app::people::worry::{NotTodayPage, NotTodayPageProps, WorriedPage, WorriedPageProps};
use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::extractors::people::{MaybePupil, PupilSession};
use crate::page;
use crate::state::AppState;

/// `GET /not-today`: that is fine. Recorded as nothing.
pub async fn not_today(State(state): State<AppState>, MaybePupil(known): MaybePupil) -> Response {
    let page = NotTodayPageProps { me: known.as_ref().map(PupilSession::me) };
    page::page(&state, move || view! { <NotTodayPage page /> }).await
}

/// `GET /worried`: whom to talk to.
pub async fn worried(State(state): State<AppState>, MaybePupil(known): MaybePupil) -> Response {
    let page = WorriedPageProps { me: known.as_ref().map(PupilSession::me) };
    page::page(&state, move || view! { <WorriedPage page /> }).await
}
