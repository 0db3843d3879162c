//! The wall: the ideas a worker has read, in an order of each pupil's own.

use app::ideas::wall::WallPage;
use axum::extract::State;
use domain::vote::round::shuffle;

use crate::extractors::people::PupilSession;
use crate::handlers::HandlerResult;
use crate::live;
use crate::page::render;
use crate::state::AppState;

/// `GET /wall`.
pub async fn wall(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    let mut ideas = store::ideas::on_wall(&state.db, &known.session.id).await?;
    shuffle(&mut ideas, known.pupil.seed());
    let live = live::of_session(&state, &known.session).await?;
    let page = WallPage { me: known.me(), question: known.session.plan.question, ideas, live };
    Ok(render(page))
}
