//! Whether the server is alive, for whoever watches over it.

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::AppState;

/// `GET /health`: 200 when the disk answers.
pub async fn health(State(state): State<AppState>) -> (StatusCode, &'static str) {
    if state.db.healthy().await {
        (StatusCode::OK, "ok")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "the disk does not answer")
    }
}
