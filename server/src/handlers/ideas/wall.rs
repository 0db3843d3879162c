//! The wall: the ideas a worker has read, in an order of each pupil's own.

use app::ideas::wall::WallPage;
use axum::extract::State;
use domain::vote::round::shuffle;

use crate::extractors::people::PupilSession;
use crate::handlers::HandlerResult;
use crate::handlers::people::now;
use crate::page::render;
use crate::state::AppState;

/// `GET /wall`.
pub async fn wall(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    let mut ideas = store::ideas::on_wall(&state.db, &known.session.id).await?;
    shuffle(&mut ideas, seed_of(known.pupil.id.as_str()));
    let live = now::live_of(&state, &known.session).await?;
    let page = WallPage { me: known.me(), question: known.session.plan.question, ideas, live };
    Ok(render(page))
}

/// A pupil's own seed: from the random id, so that the order is the same on every visit.
pub fn seed_of(id: &str) -> u64 {
    // FNV-1a, 64 bit (Fowler, Noll and Vo); only spreads, protects nothing.
    id.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |seed, byte| (seed ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}
