//! An idea as a drawing: a paper, and what is on it when it is done. Its words come first on the disk, since an idea
//! has some; who draws may leave those that stand there.

use app::ideas::idea::DrawPage;
use axum::extract::State;
use domain::id::IdeaId;
use domain::ideas::drawing::{Drawing, STANDS_FOR_IT, is_drawn};
use domain::refusal::Refusal;
use domain::wording::IdeaWords;

use super::idea::own_if_any;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::PupilSession;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
use crate::page::render;
use crate::state::AppState;

/// What stands on the page: what is drawn, of a new idea what is typed, and why it was not taken.
type Stands = (String, Option<String>, Option<Refusal>);

/// `GET /ideas/new/draw`: an empty paper, for an idea that has an id but is not on the disk yet.
pub async fn begin(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    known.session.takes_ideas()?;
    let idea = state.chance.id().into();
    page(&state, &known, idea, (String::new(), Some(String::new()), None)).await
}

/// `GET /ideas/{idea}/draw`: a paper for an idea that has its words, or one that was not taken.
pub async fn show(
    State(state): State<AppState>,
    known: PupilSession,
    Path(id): Path<IdeaId>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let idea = own_if_any(&state, &known, &id).await?;
    if let Some((form, refusal)) = draft {
        let words = idea.is_none().then(|| form.one("words").to_owned());
        return page(&state, &known, id, (form.one("drawing").to_owned(), words, refusal)).await;
    }
    let idea = idea.ok_or(Refusal::NoSuchPage)?;
    idea.state.change()?;
    let drawn = idea.picture.filter(|picture| is_drawn(picture)).unwrap_or_default();
    page(&state, &known, id, (drawn, None, None)).await
}

/// `POST /ideas/{idea}/draw`: the drawing takes the place of the picture, inside the room.
pub async fn keep(
    State(state): State<AppState>,
    known: PupilSession,
    Path(id): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let is_new = own_if_any(&state, &known, &id).await?.is_none();
    match put(&state, &known, &id, is_new, &form).await {
        Ok(()) => Ok(see_other(&format!("/ideas/{id}/check"))),
        Err(store::Error::Refused(refusal)) => Ok(form.again(&format!("/ideas/{id}/draw"), refusal)),
        Err(error) => Err(error.into()),
    }
}

async fn put(
    state: &AppState,
    known: &PupilSession,
    id: &IdeaId,
    is_new: bool,
    form: &FormFields,
) -> Result<(), store::Error> {
    let drawing = Drawing::parse(form.one("drawing"))?;
    let author = &known.pupil.id;
    if is_new {
        let typed = ["words", "usual"].map(|name| form.one(name).trim());
        let words = IdeaWords::parse(if typed[0].is_empty() { typed[1] } else { typed[0] })?;
        let now = state.clock.now();
        store::ideas::save_words(&state.db, id, &known.session.id, author, &words, now).await?;
        // Outside the room it stands for what only the room sees.
        store::ideas::set_picture(&state.db, id, author, Some(STANDS_FOR_IT)).await?;
    }
    store::ideas::set_drawing(&state.db, id, author, &drawing).await
}

async fn page(
    state: &AppState,
    known: &PupilSession,
    idea: IdeaId,
    (drawing, words, refusal): Stands,
) -> HandlerResult {
    let live = live::of_session(state, &known.session).await?;
    Ok(render(DrawPage { me: known.me(), idea, drawing, words, refusal, live }))
}
