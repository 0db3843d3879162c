//! Whose idea each one was: the worker knows who was there, and offers what may be said of it.

use app::ideas::activity::credit_code;
use app::ideas::credits::CreditsPage;
use axum::extract::State;
use domain::ideas::activity::Credit;
use domain::people::audit::Deed;
use domain::refusal::Refusal;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::{OwnSession, RoomIdea};
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /sessions/{session}/credits`.
pub async fn form(State(state): State<AppState>, OwnSession { adult, session }: OwnSession) -> HandlerResult {
    let db = &state.db;
    let mut said = store::credits::of_session(db, &session.id).await?;
    let present = store::credits::present(db, &session.id).await?;
    let mut ideas = Vec::new();
    for idea in store::ideas::on_wall(db, &session.id).await? {
        let (authors, offered) = said.remove(&idea.id).unwrap_or((Vec::new(), Credit::Partnership));
        let possible = Credit::possible(&authors, &present);
        let offered = if possible.contains(&offered) { offered } else { Credit::Partnership };
        ideas.push((idea, possible, offered));
    }
    let partnership = store::partnerships::get(db, &adult.partnership).await?;
    let page = CreditsPage {
        partnership: partnership.map(|one| one.name).unwrap_or_default(),
        organisations: store::organisations::of_partnership(db, &adult.partnership).await?,
        groups: store::groups::of_session(db, &session.id).await?,
        ideas,
        session,
        adult,
    };
    Ok(render(page))
}

/// `POST /ideas/{idea}/credit`: offered to leaders, or taken back.
pub async fn offer(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let page = format!("/sessions/{}/credits", idea.session);
    let authors = store::credits::groups_of_authors(&state.db, &idea.id).await?;
    let present = store::credits::present(&state.db, &idea.session).await?;
    let credit = Credit::possible(&authors, &present);
    let credit = credit.into_iter().find(|one| credit_code(one) == form.one("credit"));
    let credit =
        credit.ok_or_else(|| Refused::from(Refusal::Missing { field: "credit" }).back_to(page.as_str()))?;
    let entry = state.entry(&adult, Deed::IdeaCredit, &idea.id);
    store::credits::offer(&state.db, &idea.id, &credit, &entry)
        .await
        .map_err(|error| Refused::from(error).back_to(page.as_str()))?;
    Ok(see_other(&format!("{page}#idea-{}", idea.id)))
}
