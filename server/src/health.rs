//! Whether the server is alive, and whether it can keep something, for whoever watches over it. Both answer
//! with a word, whatever the disk does.

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::AppState;

/// `GET /health`: 200 as long as there is somebody to answer.
pub async fn health() -> &'static str {
    "ok"
}

/// `GET /ready`: 200 when something can be kept, by writing as little as there is; 503 when it cannot, and
/// before the server ends.
pub async fn ready(State(state): State<AppState>) -> (StatusCode, &'static str) {
    if state.live.leaving.is_cancelled() {
        (StatusCode::SERVICE_UNAVAILABLE, "this server is about to end")
    } else if state.tried.keeps(&state.db, &state.clock).await {
        (StatusCode::OK, "ready")
    } else {
        (StatusCode::SERVICE_UNAVAILABLE, "nothing can be kept right now")
    }
}

/// Whether this is asked by what watches over the server: it reads no page.
pub fn is_watching(path: &str) -> bool {
    ["/health", "/ready"].contains(&path)
}
