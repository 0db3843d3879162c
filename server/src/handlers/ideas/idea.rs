//! An idea on its way from a pupil's head to a worker's eyes: one question a page, each answer
//! on the disk at once, so that a lost network loses nothing.

use app::ideas::idea::{BeginPage, CheckPage, IdeaPicturePage, LeadPage, PlacePage, WordsPage};
use app::pictures::{self, Kind};
use axum::extract::{Query, State};
use domain::id::IdeaId;
use domain::ideas::idea::Idea;
use domain::ideas::said_by::SaidBy;
use domain::refusal::Refusal;
use domain::wording::{IdeaWords, ShortWords};
use serde::Deserialize;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::id::Path;
use crate::extractors::own::OwnIdea;
use crate::extractors::people::PupilSession;
use crate::handlers::{HandlerResult, see_other};
use crate::live;
use crate::page::render;
use crate::state::AppState;

/// How a new idea begins: with words, with pictures to choose from, or with the one that was chosen.
#[derive(Deserialize)]
pub struct Begin {
    from: Option<String>,
    kind: Option<String>,
    picture: Option<String>,
}

/// `GET /ideas/new`: the first question, for an idea that has an id but is not on the disk yet.
pub async fn new(
    State(state): State<AppState>,
    known: PupilSession,
    Query(begin): Query<Begin>,
) -> HandlerResult {
    known.session.takes_ideas()?;
    if begin.from.as_deref() == Some("pictures") {
        let kind = begin.kind.as_deref().and_then(Kind::parse);
        let offered = kind.map_or_else(|| pictures::suggest(""), |kind| pictures::of_kind(kind).collect());
        let live = live::of_session(&state, &known.session).await?;
        return Ok(render(BeginPage { me: known.me(), kind, offered, live }));
    }
    let idea = state.chance.id().into();
    let picture = begin.picture.as_deref().and_then(for_an_idea);
    words_page(&state, &known, idea, (String::new(), picture), None).await
}

/// `GET /ideas/{idea}/words`: the first question again.
pub async fn words(
    State(state): State<AppState>,
    known: PupilSession,
    Path(id): Path<IdeaId>,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let idea = own_if_any(&state, &known, &id).await?;
    if let Some((form, refusal)) = draft {
        let typed = (form.one("words").to_owned(), for_an_idea(form.one("picture")));
        return words_page(&state, &known, id, typed, refusal).await;
    }
    let idea = idea.ok_or(Refusal::NoSuchPage)?;
    idea.state.change()?;
    words_page(&state, &known, id, (idea.words.as_str().to_owned(), None), None).await
}

/// `POST /ideas/{idea}/words`: what would you like to do? A new idea gets the picture that it began with, or
/// the one that its words name; its author sees both before sending.
pub async fn say_words(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let is_new = own_if_any(&state, &known, &idea).await?.is_none();
    let typed = form.one("words");
    let words = match IdeaWords::parse(typed) {
        Ok(words) => words,
        Err(refusal) => return Ok(form.again(&format!("/ideas/{idea}/words"), refusal)),
    };
    let (session, author, now) = (&known.session.id, &known.pupil.id, state.clock.now());
    match store::ideas::save_words(&state.db, &idea, session, author, &words, now).await {
        Ok(()) => {
            let named = || pictures::named(words.as_str()).map(|picture| picture.name.to_owned());
            if let Some(picture) = for_an_idea(form.one("picture")).or_else(named).filter(|_| is_new) {
                store::ideas::set_picture(&state.db, &idea, author, Some(&picture)).await?;
            }
            Ok(see_other(&format!("/ideas/{idea}/check")))
        }
        Err(store::Error::Refused(refusal)) => Ok(form.again(&format!("/ideas/{idea}/words"), refusal)),
        Err(error) => Err(Refused::from(error).keeping(typed)),
    }
}

/// Which pictures to show.
#[derive(Deserialize)]
pub struct Shelf {
    kind: Option<String>,
}

/// `GET /ideas/{idea}/picture`: a picture for it.
pub async fn picture(OwnIdea { known, idea }: OwnIdea, Query(shelf): Query<Shelf>) -> HandlerResult {
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
    OwnIdea { known, idea }: OwnIdea,
    form: FormFields,
) -> HandlerResult {
    let picture = pictures::find(form.one("picture")).map(|picture| picture.name);
    store::ideas::set_picture(&state.db, &idea.id, &known.pupil.id, picture).await?;
    Ok(see_other(&format!("/ideas/{}/check", idea.id)))
}

/// `GET /ideas/{idea}/place`: where could it be?
pub async fn place(
    State(state): State<AppState>,
    OwnIdea { known, idea }: OwnIdea,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let (typed, refusal) = typed_before(draft, "place", idea.place.as_ref());
    let places = store::places::for_session(&state.db, &known.session.id).await?;
    let places = places.into_iter().map(|place| place.name).collect();
    Ok(render(PlacePage { me: known.me(), idea: idea.id, typed, places, refusal }))
}

/// `POST /ideas/{idea}/place`.
pub async fn say_place(
    State(state): State<AppState>,
    OwnIdea { known, idea }: OwnIdea,
    form: FormFields,
) -> HandlerResult {
    match ShortWords::parse_optional(typed_or_tapped(&form, "place")) {
        Ok(place) => store::ideas::set_place(&state.db, &idea.id, &known.pupil.id, place.as_ref()).await?,
        Err(refusal) => return Ok(form.again(&format!("/ideas/{}/place", idea.id), refusal)),
    }
    Ok(see_other(&format!("/ideas/{}/check", idea.id)))
}

/// `GET /ideas/{idea}/lead`: who could lead it?
pub async fn lead(OwnIdea { known, idea }: OwnIdea, Drafted(draft): Drafted) -> HandlerResult {
    let (typed, refusal) = typed_before(draft, "lead", idea.lead.as_ref());
    Ok(render(LeadPage { me: known.me(), idea: idea.id, typed, refusal }))
}

/// `POST /ideas/{idea}/lead`.
pub async fn say_lead(
    State(state): State<AppState>,
    OwnIdea { known, idea }: OwnIdea,
    form: FormFields,
) -> HandlerResult {
    match ShortWords::parse_optional(typed_or_tapped(&form, "lead")) {
        Ok(lead) => store::ideas::set_lead(&state.db, &idea.id, &known.pupil.id, lead.as_ref()).await?,
        Err(refusal) => return Ok(form.again(&format!("/ideas/{}/lead", idea.id), refusal)),
    }
    Ok(see_other(&format!("/ideas/{}/check", idea.id)))
}

/// `GET /ideas/{idea}/check`: is this right?
pub async fn check(OwnIdea { known, idea }: OwnIdea) -> HandlerResult {
    Ok(render(CheckPage { me: known.me(), idea }))
}

/// `POST /ideas/{idea}/send`: now a worker reads it.
pub async fn send(
    State(state): State<AppState>,
    known: PupilSession,
    Path(idea): Path<IdeaId>,
    form: FormFields,
) -> HandlerResult {
    let said = SaidBy::parse(form.one("said_by"));
    store::ideas::send(&state.db, &idea, &known.pupil.id, said, state.clock.now()).await?;
    store::ideas::set_quote(&state.db, &idea, &known.pupil.id, form.one("quote") == "1").await?;
    state.live.changed(&known.session.id);
    Ok(see_other(&format!("/ideas?sent={idea}")))
}

/// The idea of this id, if it is on the disk already; one of somebody else is not there.
pub(super) async fn own_if_any(
    state: &AppState,
    known: &PupilSession,
    id: &IdeaId,
) -> Result<Option<Idea>, Refusal> {
    let idea = store::ideas::get(&state.db, id).await?;
    let others = idea.as_ref().is_some_and(|idea| idea.author.as_ref() != Some(&known.pupil.id));
    if others { Err(Refusal::NoSuchPage) } else { Ok(idea) }
}

/// A picture of ours that an idea may have.
fn for_an_idea(name: &str) -> Option<String> {
    let picture = pictures::find(name).filter(|picture| picture.kind != Kind::Me);
    picture.map(|picture| picture.name.to_owned())
}

/// What the box holds: what was typed and not taken, or what was said before.
fn typed_before(
    draft: Option<(FormFields, Option<Refusal>)>,
    field: &str,
    before: Option<&ShortWords>,
) -> (String, Option<Refusal>) {
    match draft {
        Some((form, refusal)) => (typed_or_tapped(&form, field).to_owned(), refusal),
        None => (before.map_or("", ShortWords::as_str).to_owned(), None),
    }
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
    (typed, picture): (String, Option<String>),
    refusal: Option<Refusal>,
) -> HandlerResult {
    let question = known.session.plan.question.clone();
    let live = live::of_session(state, &known.session).await?;
    let page = WordsPage { me: known.me(), question, idea, typed, picture, refusal, live };
    Ok(render(page))
}
