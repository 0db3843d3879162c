//! A session that is new: whose it is, and a code that no other has.

use domain::id::SessionId;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::code_time::CodeTime;
use domain::session::session::{Plan, Session, Step};

use crate::error::Refused;
use crate::state::AppState;

/// So often a code is drawn until it is a free one.
const TRIES: u32 = 20;

/// A session of this worker that begins now; its code opens at once.
pub(super) fn session(state: &AppState, adult: &Adult, name: String, plan: Plan) -> Session {
    let now = state.clock.now();
    let time = CodeTime::at_once(now);
    Session {
        id: state.chance.id().into(),
        organisation: adult.organisation.clone(),
        youth_worker: adult.id.clone(),
        name,
        code: state.chance.join_code(),
        secret: state.chance.join_secret(),
        plan,
        step: Step::Waiting,
        door_shut: false,
        made_at: now,
        code_opens_at: time.opens_at,
        code_ends_at: time.ends_at,
        ended_at: None,
        version: 1,
    }
}

/// Makes the session, with another code when its own is another session's.
pub(super) async fn with_a_free_code(
    state: &AppState,
    mut session: Session,
    make: impl AsyncFn(&Session) -> store::Result<()>,
) -> Result<SessionId, Refused> {
    for _ in 0..TRIES {
        match make(&session).await {
            Err(store::Error::Taken(_)) => session.code = state.chance.join_code(),
            made => return Ok(made.map(|()| session.id)?),
        }
    }
    Err(Refusal::Ours.into())
}
