//! What a pupil has sent: how far each idea has come, what a worker wrote, and whether it may be one with
//! another.

use app::ideas::idea::{Before, IdeasPage, MyIdea, PutWith};
use axum::extract::{Query, State};
use domain::id::IdeaId;
use domain::refusal::Refusal;
use serde::Deserialize;
use store::ideas::answers::Read;

use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::PupilSession;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
use crate::page::render;
use crate::state::AppState;

/// What was sent just now.
#[derive(Deserialize)]
pub struct JustSent {
    sent: Option<IdeaId>,
}

/// `GET /ideas`: my ideas, and how far each has come.
pub async fn mine(
    State(state): State<AppState>,
    known: PupilSession,
    Query(JustSent { sent }): Query<JustSent>,
) -> HandlerResult {
    let ideas = store::ideas::mine(&state.db, &known.pupil.id).await?;
    let before = match &known.pupil.card {
        Some(card) => store::answers::of_card(&state.db, card, &known.session.id).await?,
        None => Vec::new(),
    };
    let live = live::of_session(&state, &known.session).await?;
    let can_add = known.session.takes_ideas().is_ok();
    let first = (can_add && ideas.is_empty()).then(|| state.chance.id().into());
    let page = IdeasPage {
        before: before.into_iter().map(said_before).collect(),
        me: known.me(),
        can_add,
        first,
        sent,
        question: known.session.plan.question,
        ideas: ideas.into_iter().map(my_idea).collect(),
        back_at: known.pupil.back_at,
        live,
    };
    Ok(render(page))
}

fn my_idea(mine: store::ideas::Mine) -> MyIdea {
    let with = |one: store::ideas::Together| PutWith { part: one.part, words: one.words, agrees: one.agrees };
    MyIdea { idea: mine.idea, with: mine.together.into_iter().map(with).collect() }
}

/// `POST /wrote`: what a worker wrote is read, on the page of my ideas.
pub async fn read(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    store::ideas::read_notes(&state.db, &known.pupil.id).await?;
    Ok(see_other("/ideas"))
}

/// `POST /ideas/{idea}/together`: whether an author agrees that a part is one with another idea.
pub async fn together(
    State(state): State<AppState>,
    known: PupilSession,
    Path(part): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let here = store::ideas::get(&state.db, &part).await?;
    if here.is_none_or(|idea| idea.session != known.session.id) {
        return Err(Refusal::NoSuchPage.into());
    }
    let agrees = match form.one("agrees") {
        "yes" => true,
        "no" => false,
        _ => return Err(Refusal::UnreadableForm.into()),
    };
    store::ideas::agree(&state.db, &part, &known.pupil.id, agrees).await?;
    state.live.changed(&known.session.id);
    Ok(see_other("/ideas"))
}

fn said_before((session, read): (String, Read)) -> Before {
    let Read { idea, answer, reply, confirmed, .. } = read;
    Before { session, idea, answer, reply, confirmed }
}
