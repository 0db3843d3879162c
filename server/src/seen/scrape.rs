//! The address at which the numbers are read: its own, which pupils never reach.

use std::time::Duration;

use axum::Router;
use axum::extract::{Request, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};
use tokio::net::TcpListener;

use crate::connections::{self, Limits};
use crate::state::AppState;

/// As Prometheus expects it.
const TEXT: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Few ask, and seldom.
const LIMITS: Limits = Limits {
    most: 16,
    first_request: Duration::from_secs(10),
    next_request: Duration::from_mins(2),
    answer: Duration::from_secs(10),
};

/// Answers `GET /metrics`, and nothing else, until the server ends.
pub async fn serve(listener: TcpListener, state: AppState) {
    let (clock, ending) = (state.clock.clone(), state.live.ending.clone());
    let addresses = Router::new().fallback(numbers).with_state(state);
    connections::serve(listener, addresses, LIMITS, clock, ending).await;
}

async fn numbers(State(state): State<AppState>, request: Request) -> Response {
    let Some(numbers) = state.seen.numbers().filter(|_| request.uri().path() == "/metrics") else {
        return StatusCode::NOT_FOUND.into_response();
    };
    // A disk that hangs keeps nobody waiting but who asks here.
    let places = numbers.places().clone();
    let Ok(found) = tokio::task::spawn_blocking(move || places.look()).await else {
        return StatusCode::INTERNAL_SERVER_ERROR.into_response();
    };
    match numbers.text(&state.db, &state.live, &found) {
        Ok(text) => ([(header::CONTENT_TYPE, TEXT)], text).into_response(),
        Err(_) => StatusCode::INTERNAL_SERVER_ERROR.into_response(),
    }
}
