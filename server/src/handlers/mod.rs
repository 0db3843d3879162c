//! One handler for each address: who, rule, disk, answer.

pub mod ideas;
pub mod partnership;
pub mod people;
pub mod session;
pub mod vote;

use axum::response::Response;

use domain::id::SessionId;
use domain::partnership::gate::Gate;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::form::FormFields;
pub use crate::respond::{CSV, download, see_other};
use crate::state::AppState;

/// What a handler gives: a page, a way on, or a kind refusal.
pub type HandlerResult = Result<Response, Refused>;

/// On to where it can be read, or back to the page of the form with what was typed.
pub fn after(form: &FormFields, page: &str, next: &str, kept: Result<(), impl Into<Refusal>>) -> Response {
    match kept {
        Ok(()) => see_other(next),
        Err(refused) => form.again(page, refused.into()),
    }
}

/// A refusal that leads back to the room.
pub fn refused_in_room(refusal: impl Into<Refusal>, session: &SessionId) -> Refused {
    Refused::from(refusal.into()).back_to(format!("/sessions/{session}/room"))
}

/// After a worker's deed: tell the listeners, and show the room again.
pub fn back_to_room(state: &AppState, session: &SessionId) -> Response {
    state.live.changed(session);
    see_other(&format!("/sessions/{session}/room"))
}

/// What the adult's own organisation has of what it needs before real young people come.
pub async fn gate_of(state: &AppState, adult: &Adult) -> Result<Gate, Refused> {
    let now = state.clock.now();
    Ok(store::partnerships::gate(&state.db, &adult.partnership, &adult.organisation, now).await?)
}

/// Writes down who did what.
pub async fn record(state: &AppState, adult: &Adult, deed: Deed, about: &str) -> Result<(), Refused> {
    Ok(store::audit::insert(&state.db, &state.entry(adult, deed, about)).await?)
}
