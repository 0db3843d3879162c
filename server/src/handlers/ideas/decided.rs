//! What a worker is told after a decision about an idea, and where the desk goes on.

use axum::response::Response;
use domain::id::{IdeaId, SessionId};
use domain::ideas::decision::AsRead;
use domain::ideas::idea::Idea;
use domain::ideas::refusal::IdeasRefusal;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::handlers::refused_in_room;
use crate::respond::see_other;
use crate::state::AppState;

/// The idea as it stood on the page of the form; none when the form names no page.
pub(super) fn as_read(form: &FormFields, idea: &Idea) -> Result<Option<AsRead>, Refused> {
    match form.one("read") {
        "" => Ok(None),
        read => match AsRead::parse(read) {
            Some(read) => Ok(Some(read)),
            None => Err(refused_in_room(Refusal::UnreadableForm, &idea.session)),
        },
    }
}

/// Nothing, when it was done, or done before by the same worker's first tap. Where another worker was
/// quicker it is said who, and what came of it.
pub(super) async fn told(
    state: &AppState,
    adult: &Adult,
    idea: &Idea,
    done: Result<bool, store::Error>,
) -> Result<(), Refused> {
    let refusal = match done {
        Ok(true) => return Ok(()),
        Ok(false) => None,
        Err(store::Error::Refused(Refusal::NotNow)) => Some(Refusal::NotNow),
        Err(error) => return Err(refused_in_room(error, &idea.session)),
    };
    let last = store::audit::last_on_idea(&state.db, idea.id.as_str()).await?;
    let other = last.filter(|last| last.who != adult.id.as_str());
    let now = store::ideas::get(&state.db, &idea.id).await?;
    let refusal = match (other, now) {
        (Some(last), Some(now)) => {
            Some(IdeasRefusal::DecidedByAnother { who: last.job_title, now: now.state.code() }.into())
        }
        _ => refusal,
    };
    refusal.map_or(Ok(()), |refusal| Err(refused_in_room(refusal, &idea.session)))
}

/// After a decision: tells the listeners, and shows the desk with the next idea and a way to undo this one;
/// `more` is what else the desk is asked.
pub(super) fn back_to_desk(state: &AppState, session: &SessionId, done: &[IdeaId], more: &str) -> Response {
    state.live.changed(session);
    let done = done.iter().map(IdeaId::as_str).collect::<Vec<_>>().join(".");
    see_other(&format!("/sessions/{session}/room?done={done}{more}"))
}
