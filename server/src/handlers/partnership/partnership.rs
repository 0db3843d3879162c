//! The address of the partnership. Leaders find their home there, who only reads what was published, pupils
//! what came of what they said.

use app::partnership::together::TogetherPage;
use axum::extract::{Query, State};
use axum::response::Response;
use serde::Deserialize;

use super::{home, published};
use crate::extractors::people::{MaybePupil, PartnershipReader, PupilSession};
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::state::AppState;

/// Which page of a list.
#[derive(Deserialize)]
pub struct Numbered {
    /// From one.
    pub page: Option<u32>,
}

/// `GET /partnership`: leaders read it in their words, pupils who are in read it in theirs, and who only
/// reads what was published.
pub async fn show(
    State(state): State<AppState>,
    reader: Result<PartnershipReader, Response>,
    MaybePupil(known): MaybePupil,
    Query(numbered): Query<Numbered>,
) -> HandlerResult {
    match (reader, known) {
        (Ok(PartnershipReader(adult)), _) if adult.role.only_reads() => {
            published::page(&state, adult, numbered.page.unwrap_or(1)).await
        }
        (Ok(PartnershipReader(adult)), _) => home::page(&state, adult).await,
        (Err(_), Some(known)) => for_pupil(&state, known).await,
        (Err(refused), None) => Ok(refused),
    }
}

async fn for_pupil(state: &AppState, known: PupilSession) -> HandlerResult {
    let read = store::together::of_organisation(&state.db, &known.session.organisation).await?;
    let page = TogetherPage {
        me: known.me(),
        name: read.name,
        sixth: read.sixth,
        happens: read.happens,
        outcomes: read.outcomes,
        helpers: read.helpers,
        gives: read.gives,
        places: read.places,
    };
    Ok(render(page))
}
