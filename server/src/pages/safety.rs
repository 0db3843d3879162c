//! Ways out that stand on every pupil's page.

use app::safety::{NotTodayPage, NotTodayPageProps, WorriedPage, WorriedPageProps};
use axum::extract::State;
use axum::response::Response;
use leptos::prelude::*;

use crate::draw;
use crate::house::House;
use crate::who::{In, MaybeIn};

/// `GET /not-today`: that is fine. Recorded as nothing.
pub async fn not_today(State(house): State<House>, MaybeIn(known): MaybeIn) -> Response {
    let page = NotTodayPageProps { me: known.as_ref().map(In::me) };
    draw::page(&house, move || view! { <NotTodayPage page /> }).await
}

/// `GET /worried`: whom to talk to.
pub async fn worried(State(house): State<House>, MaybeIn(known): MaybeIn) -> Response {
    let page = WorriedPageProps { me: known.as_ref().map(In::me) };
    draw::page(&house, move || view! { <WorriedPage page /> }).await
}
