//! An idea on its way from a pupil's head to a worker's eyes: one question a page, each answer
//! on the disk at once, so that a lost network loses nothing.

use app::ideas::idea::{CheckPage, IdeaPicturePage, IdeasPage, LeadPage, PlacePage, WordsPage};
use app::pictures::{self, Kind};
use axum::extract::{Query, State};
use axum::response::Response;
use domain::id::IdeaId;
use domain::ideas::idea::{Idea, IdeaState};
use domain::ideas::said_by::SaidBy;
use domain::refusal::Refusal;
use domain::session::session::Step;
use domain::wording::{IdeaWords, ShortWords};
use serde::Deserialize;

use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::people::PupilSession;
use crate::handlers::people::now;
use crate::handlers::{HandlerResult, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /ideas`: my ideas, and how far each has come.
pub async fn mine(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    let ideas = store::ideas::of_author(&state.db, &known.pupil.id).await?;
    let live = now::live_of(&state, &known.session).await?;
    let page = IdeasPage {
        me: known.me(),
        can_add: takes_ideas(&known).is_ok(),
        question: known.session.plan.question,
        ideas,
        live,
    };
    Ok(render(page))
}

/// `GET /ideas/new`: the first question, for an idea that has an id but is not on the disk yet.
pub async fn new(State(state): State<AppState>, known: PupilSession) -> HandlerResult {
    takes_ideas(&known)?;
    let idea = state.chance.id().into();
    words_page(&state, &known, idea, String::new(), None).await
}

/// `GET /ideas/{idea}/words`: the first question again.
pub async fn words(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    words_page(&state, &known, idea.id, idea.words.as_str().to_owned(), None).await
}

/// `POST /ideas/{idea}/words`: what would you like to do?
pub async fn say_words(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let typed = form.one("words");
    takes_ideas(&known).map_err(|refusal| Refused::from(refusal).keeping(typed))?;
    let words = match IdeaWords::parse(typed) {
        Ok(words) => words,
        Err(refusal) => return words_page(&state, &known, idea, typed.to_owned(), Some(refusal)).await,
    };
    store::ideas::save_words(&state.db, &idea, &known.session.id, &known.pupil.id, &words, state.clock.now())
        .await
        .map_err(|error| Refused::from(error).keeping(typed))?;
    Ok(see_other(&format!("/ideas/{idea}/picture")))
}

/// Which pictures to show.
#[derive(Deserialize)]
pub struct Shelf {
    kind: Option<String>,
}

/// `GET /ideas/{idea}/picture`: a picture for it.
pub async fn picture(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    Query(shelf): Query<Shelf>,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    let kind = shelf.kind.as_deref().and_then(Kind::parse);
    let offered = match kind {
        Some(kind) => pictures::of_kind(kind).collect(),
        None => pictures::suggest(idea.words.as_str()),
    };
    let page = IdeaPicturePage {
        me: known.me(),
        idea: idea.id,
        words: idea.words.as_str().to_owned(),
        kind,
        offered,
        chosen: idea.picture,
    };
    Ok(render(page))
}

/// `POST /ideas/{idea}/picture`.
pub async fn choose_picture(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    let picture = pictures::find(form.one("picture")).map(|picture| picture.name);
    store::ideas::set_picture(&state.db, &idea.id, &known.pupil.id, picture).await?;
    Ok(see_other(&format!("/ideas/{}/place", idea.id)))
}

/// `GET /ideas/{idea}/place`: where could it be?
pub async fn place(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    let typed = idea.place.as_ref().map_or("", ShortWords::as_str).to_owned();
    place_page(&state, &known, idea.id, typed, None).await
}

/// `POST /ideas/{idea}/place`.
pub async fn say_place(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    let typed = typed_or_tapped(&form, "place");
    match ShortWords::parse_optional(typed) {
        Ok(place) => store::ideas::set_place(&state.db, &idea.id, &known.pupil.id, place.as_ref()).await?,
        Err(refusal) => return place_page(&state, &known, idea.id, typed.to_owned(), Some(refusal)).await,
    }
    Ok(see_other(&format!("/ideas/{}/lead", idea.id)))
}

/// `GET /ideas/{idea}/lead`: who could lead it?
pub async fn lead(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    let typed = idea.lead.as_ref().map_or("", ShortWords::as_str).to_owned();
    Ok(lead_page(&known, idea.id, typed, None))
}

/// `POST /ideas/{idea}/lead`.
pub async fn say_lead(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    let typed = typed_or_tapped(&form, "lead");
    match ShortWords::parse_optional(typed) {
        Ok(lead) => store::ideas::set_lead(&state.db, &idea.id, &known.pupil.id, lead.as_ref()).await?,
        Err(refusal) => return Ok(lead_page(&known, idea.id, typed.to_owned(), Some(refusal))),
    }
    Ok(see_other(&format!("/ideas/{}/check", idea.id)))
}

/// `GET /ideas/{idea}/check`: is this right?
pub async fn check(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
) -> HandlerResult {
    let idea = own(&state, &known, &idea).await?;
    let page = CheckPage { me: known.me(), idea };
    Ok(render(page))
}

/// `POST /ideas/{idea}/send`: now a worker reads it.
pub async fn send(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let idea = own_in_any_state(&state, &known, &idea).await?;
    if idea.state != IdeaState::Waiting {
        takes_ideas(&known)?;
        if let Some(said) = form.all("said_by").next() {
            let said = SaidBy::parse(said);
            store::ideas::set_said_by(&state.db, &idea.id, &known.pupil.id, said).await?;
        }
        store::ideas::change_state(&state.db, &idea.id, state.clock.now(), IdeaState::send).await?;
        state.live.changed(&known.session.id);
    }
    Ok(see_other("/ideas"))
}

/// Ideas are taken while the group writes them or looks at the wall.
fn takes_ideas(known: &PupilSession) -> Result<(), Refusal> {
    let open = matches!(known.session.step, Step::Ideas | Step::Wall) && known.session.ended_at.is_none();
    if open { Ok(()) } else { Err(Refusal::NotNow) }
}

/// A pupil's own idea that can still be changed; anybody else's is not there.
async fn own(state: &AppState, known: &PupilSession, idea: &IdeaId) -> Result<Idea, Refusal> {
    let idea = own_in_any_state(state, known, idea).await?;
    match idea.state {
        IdeaState::Draft | IdeaState::Back | IdeaState::Waiting => Ok(idea),
        IdeaState::Wall | IdeaState::Merged => Err(Refusal::NotNow),
    }
}

async fn own_in_any_state(state: &AppState, known: &PupilSession, idea: &IdeaId) -> Result<Idea, Refusal> {
    let found = store::ideas::get(&state.db, idea).await?;
    found.filter(|idea| idea.author.as_ref() == Some(&known.pupil.id)).ok_or(Refusal::NoSuchPage)
}

/// Own words win over a card that was tapped; "Skip" sends neither.
fn typed_or_tapped<'a>(form: &'a FormFields, field: &'a str) -> &'a str {
    let typed = form.all(field).map(str::trim).filter(|words| !words.is_empty());
    if form.one("skip").is_empty() { typed.last().unwrap_or("") } else { "" }
}

async fn words_page(
    state: &AppState,
    known: &PupilSession,
    idea: IdeaId,
    typed: String,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let question = known.session.plan.question.clone();
    let live = now::live_of(state, &known.session).await?;
    let page = WordsPage { me: known.me(), question, idea, typed, refusal, live };
    Ok(render(page))
}

async fn place_page(
    state: &AppState,
    known: &PupilSession,
    idea: IdeaId,
    typed: String,
    refusal: Option<Refusal>,
) -> HandlerResult {
    let places = store::places::for_session(&state.db, &known.session.id).await?;
    let places = places.into_iter().map(|place| place.name).collect();
    let page = PlacePage { me: known.me(), idea, typed, places, refusal };
    Ok(render(page))
}

fn lead_page(known: &PupilSession, idea: IdeaId, typed: String, refusal: Option<Refusal>) -> Response {
    let page = LeadPage { me: known.me(), idea, typed, refusal };
    render(page)
}
