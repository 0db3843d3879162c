//! What happens to what young people write: for everybody to read.

use app::ideas::what_happens::WhatHappensPage;
use axum::extract::State;
use domain::ideas::read_within::ReadTimes;

use crate::extractors::people::{MaybePupil, PupilSession};
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::state::AppState;

/// `GET /what-happens`.
pub async fn show(State(state): State<AppState>, MaybePupil(known): MaybePupil) -> HandlerResult {
    let times = match &known {
        Some(known) => store::ideas::read_times(&state.db, &known.session.id).await?,
        None => ReadTimes::default(),
    };
    Ok(render(WhatHappensPage { me: known.as_ref().map(PupilSession::me), times }))
}
