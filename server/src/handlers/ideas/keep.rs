//! An idea that may be a cry for help stays off the wall, and goes to those who hear worries in its author's
//! own organisation.

use app::session::keep::KeepPage;
use axum::extract::State;
use domain::id::OrganisationId;
use domain::ideas::idea::Idea;
use domain::people::audit::Deed;
use domain::people::duty::Team;
use domain::people::worry::{Origin, Worry, WorryText};
use store::duties::Home;
use store::worries::{Author, Posted};

use super::decided::{as_read, back_to_desk, told};
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::own::RoomIdea;
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::state::AppState;
use crate::worries::{first_letters, titles_of_first};

/// `GET /ideas/{idea}/keep`: what it means, and who is told.
pub async fn form(State(state): State<AppState>, RoomIdea { adult, idea }: RoomIdea) -> HandlerResult {
    let home = home_of(&state, &idea).await?;
    let now = state.clock.now();
    store::openings::saw_room(&state.db, &adult, &idea.session, now).await?;
    Ok(render(KeepPage { adult, idea, leads: titles_of_first(&home.team, now) }))
}

/// `POST /ideas/{idea}/keep`: it never comes to the wall.
pub async fn keep(
    State(state): State<AppState>,
    RoomIdea { adult, idea }: RoomIdea,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::IdeaKeep, &idea.id);
    let home = home_of(&state, &idea).await?;
    let worry = Worry {
        id: state.chance.id().into(),
        organisation: home.organisation,
        origin: Origin::Kept,
        about: home.author.about,
        group: home.group,
        session: home.author.session,
        told_by: Some(adult.job_title.clone()),
        sent_at: state.clock.now(),
    };
    let letters = first_letters(&state, &home.team);
    let posted = Posted { worry, text: WorryText::default(), letters };
    let done = store::ideas::keep(&state.db, &idea.id, as_read(&form, &idea)?, &posted, &entry).await;
    told(&state, &adult, &idea, done).await?;
    Ok(back_to_desk(&state, &idea.session, &[idea.id], ""))
}

/// Where the author of an idea belongs.
struct HomeOf {
    author: Author,
    organisation: OrganisationId,
    group: String,
    team: Team,
}

async fn home_of(state: &AppState, idea: &Idea) -> Result<HomeOf, Refused> {
    let author = store::worries::author_of(&state.db, &idea.id).await?;
    let home = match &author.group {
        Some(group) => store::duties::home_of(&state.db, group, None).await?,
        None => None,
    };
    if let Some(Home { organisation, group, team, .. }) = home {
        return Ok(HomeOf { author, organisation, group, team });
    }
    let team = store::duties::team(&state.db, &author.otherwise).await?;
    let organisation = author.otherwise.clone();
    Ok(HomeOf { author, organisation, group: String::new(), team })
}
