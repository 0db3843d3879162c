//! A session that is new: whose it is, and a code that no other has.

use domain::people::sign_in::Adult;
use domain::session::code_time::CodeTime;
use domain::session::session::{Plan, Session, Step};

use crate::error::Refused;
use crate::state::AppState;

/// So often a code is drawn until it is a free one.
pub(super) const TRIES: u32 = 20;

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
        rehearsal: false,
    }
}

/// What is to be done after it was written: nothing more, or once more with another code, because its own
/// is another session's.
///
/// # Errors
/// What was refused for any other reason.
pub(super) fn is_made(
    state: &AppState,
    session: &mut Session,
    made: Result<(), store::Error>,
) -> Result<bool, Refused> {
    if let Err(store::Error::Taken(_)) = made {
        session.code = state.chance.join_code();
        return Ok(false);
    }
    made?;
    Ok(true)
}
