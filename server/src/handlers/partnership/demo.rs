//! The invented partnership goes, and the server goes on with an empty disk.

use app::partnership::demo::DemoPage;
use axum::extract::State;
use axum::response::Response;

use crate::extractors::cookies;
use crate::extractors::cookies::For;
use crate::extractors::people::SignedIn;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /demo`.
pub async fn show(State(state): State<AppState>, SignedIn(adult): SignedIn) -> Response {
    render(DemoPage { adult, invented: state.demo.is_so() })
}

/// `POST /demo/remove`: every row of every table. Nobody is signed in afterwards, so there is no trail to
/// write it into.
pub async fn remove(State(state): State<AppState>, SignedIn(_): SignedIn) -> HandlerResult {
    store::partnerships::remove_demo(&state.db).await?;
    state.demo.ended();
    // The disk is empty again.
    state.begun.ask_again();
    let mut response = see_other("/");
    for whose in [For::Adult, For::Pupil, For::Guest, For::Device] {
        cookies::take(&state, &mut response, whose);
    }
    Ok(response)
}
