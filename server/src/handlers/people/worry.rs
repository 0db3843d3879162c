//! Ways out that stand on every pupil's page.

use app::people::worry::{NotTodayPage, NotTodayPageProps, WorriedPage, WorriedPageProps};
use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::extractors::people::{In, MaybeIn};
use crate::page;
use crate::state::House;

/// `GET /not-today`: that is fine. Recorded as nothing.
pub async fn not_today(State(house): State<House>, MaybeIn(known): MaybeIn) -> Response {
    let page = NotTodayPageProps { me: known.as_ref().map(In::me) };
    page::page(&house, move || view! { <NotTodayPage page /> }).await
}

/// `GET /worried`: whom to talk to.
pub async fn worried(State(house): State<House>, MaybeIn(known): MaybeIn) -> Response {
    let page = WorriedPageProps { me: known.as_ref().map(In::me) };
    page::page(&house, move || view! { <WorriedPage page /> }).await
}
