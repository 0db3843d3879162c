//! One answer for ideas of a session that a vote did not choose.

use app::ideas::answer::{AnswerForm, NotChosenPage};
use axum::extract::State;
use domain::id::{IdeaId, SessionId};
use domain::ideas::answer::Answer;
use domain::ideas::idea::Idea;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::Session;

use super::answer;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/sessions/{session}/not-chosen`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<SessionId>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (session, ideas) = waiting(&state, &adult, &id).await?;
    let all = || ideas.iter().map(|idea| idea.id.to_string()).collect();
    let fresh = || AnswerForm { decider: adult.job_title.clone(), ..AnswerForm::default() };
    let (ticked, form, refusal) = match draft {
        None => (all(), fresh(), None),
        Some((form, refusal)) => {
            (form.all("waiting").map(str::to_owned).collect(), answer::typed(&form), refusal)
        }
    };
    Ok(render(NotChosenPage { adult, session: id, name: session.name, ideas, ticked, form, refusal }))
}

/// `POST /partnership/sessions/{session}/not-chosen`: each ticked one is kept with the same answer; pupils see
/// them at once. What somebody has answered by now stays as it is.
pub async fn save(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<SessionId>,
    form: FormFields,
) -> HandlerResult {
    let (_, ideas) = waiting(&state, &adult, &id).await?;
    let page = format!("/partnership/sessions/{id}");
    let ticked: Vec<&IdeaId> = ideas
        .iter()
        .map(|idea| &idea.id)
        .filter(|one| form.all("waiting").any(|ticked| ticked == one.as_str()))
        .collect();
    let read: Result<Vec<Answer>, Refusal> = if ticked.is_empty() {
        Err(Refusal::Missing { field: "waiting" })
    } else {
        ticked.into_iter().map(|idea| answer::read(&state, idea, None, &form)).collect()
    };
    let answers = match read {
        Ok(answers) => answers,
        Err(refusal) => return Ok(form.again(&format!("{page}/not-chosen"), refusal)),
    };
    let entry = |answer: &Answer| state.entry(&adult, Deed::IdeaAnswer, &answer.idea);
    let answers: Vec<_> = answers.into_iter().map(|one| (one.clone(), entry(&one))).collect();
    store::answers::insert_first(&state.db, &answers).await?;
    state.live.changed(&id);
    Ok(see_other(&page))
}

/// The ideas of a session of the leader's partnership that wait, and that the latest vote with them did not
/// choose, as far as that was published.
async fn waiting(state: &AppState, adult: &Adult, id: &SessionId) -> Result<(Session, Vec<Idea>), Refused> {
    let (db, of) = (&state.db, &adult.partnership);
    let sitting = store::overview::sitting(db, of, id).await?;
    let sitting =
        sitting.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership/sessions"))?;
    let tallies = store::overview::rounds_of(db, of, id).await?.tallies.remove(id).unwrap_or_default();
    let ideas = store::overview::ideas_of(db, of, id).await?;
    let waits = ideas.into_iter().filter(|(_, answer, _)| answer.is_none()).map(|(idea, ..)| idea);
    let left_out = waits.filter(|idea| domain::vote::tally::was_left_out(&tallies, idea.id.as_str()));
    Ok((sitting.session, left_out.collect()))
}
