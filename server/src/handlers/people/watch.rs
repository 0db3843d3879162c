//! Words to watch: the safeguarding lead, the deputy and the leaders of an organisation say which; and who opened
//! what, for those who hear its worries.

use app::people::openings::OpeningsPage;
use app::people::watch::WatchPage;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::id::WatchWordId;
use domain::people::audit::Deed;
use domain::people::watch::{Kind, OwnPhrase};
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use serde::Deserialize;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::Hears;
use crate::extractors::people::WatchKeeper;
use crate::handlers::{HandlerResult, after, see_other};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/people/words";

/// `GET /people/words`.
pub async fn form(
    State(state): State<AppState>,
    WatchKeeper(adult): WatchKeeper,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let changes = store::watched_words::of_organisation(&state.db, &adult.organisation).await?;
    let (typed, refusal) = draft.map_or((None, None), |(form, refusal)| {
        let kind = Kind::parse(form.one("kind"));
        (kind.map(|kind| (kind, form.one(&field(kind)).to_owned())), refusal)
    });
    Ok(render(WatchPage { adult, changes, typed, refusal }))
}

/// `POST /people/words/add`.
pub async fn add(
    State(state): State<AppState>,
    WatchKeeper(adult): WatchKeeper,
    form: FormFields,
) -> HandlerResult {
    let kind = kind(&form)?;
    let kept = match ShortWords::parse(form.one(&field(kind))) {
        Ok(words) => {
            let new = OwnPhrase { id: state.chance.id().into(), kind, words };
            let entry = state.entry(&adult, Deed::WatchAdd, &new.id);
            store::watched_words::add(&state.db, &adult.organisation, &new, &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, PAGE, &format!("{PAGE}#{}", kind.code()), kept))
}

/// `POST /people/words/take-away`.
pub async fn take_away(
    State(state): State<AppState>,
    WatchKeeper(adult): WatchKeeper,
    form: FormFields,
) -> HandlerResult {
    let id: WatchWordId = form.one("word").parse().map_err(|_| unreadable())?;
    let entry = state.entry(&adult, Deed::WatchTakeAway, &id);
    changed(store::watched_words::take_away(&state.db, &adult.organisation, &id, &entry).await)
}

/// `POST /people/words/off`: a line that comes with Fifth.
pub async fn off(
    State(state): State<AppState>,
    WatchKeeper(adult): WatchKeeper,
    form: FormFields,
) -> HandlerResult {
    let line = (kind(&form)?, form.one("line"));
    let entry = state.entry(&adult, Deed::WatchOff, &adult.organisation);
    changed(store::watched_words::switch_off(&state.db, &adult.organisation, line, &entry).await)
}

/// `POST /people/words/on`.
pub async fn on(
    State(state): State<AppState>,
    WatchKeeper(adult): WatchKeeper,
    form: FormFields,
) -> HandlerResult {
    let line = (kind(&form)?, form.one("line"));
    let entry = state.entry(&adult, Deed::WatchOn, &adult.organisation);
    changed(store::watched_words::switch_on(&state.db, &adult.organisation, line, &entry).await)
}

/// Which page of the list.
#[derive(Deserialize)]
pub struct Which {
    page: Option<u32>,
}

/// `GET /people/opened`: who saw what, without the words.
pub async fn opened(
    State(state): State<AppState>,
    Hears { adult, .. }: Hears,
    Query(which): Query<Which>,
) -> HandlerResult {
    let page = which.page.unwrap_or_default();
    let (lines, more) = store::openings::of_organisation(&state.db, &adult.organisation, page).await?;
    Ok(render(OpeningsPage { adult, lines, page, more }))
}

fn changed(kept: Result<(), store::Error>) -> Result<Response, Refused> {
    kept.map_err(|error| Refused::from(error).back_to(PAGE))?;
    Ok(see_other(PAGE))
}

fn kind(form: &FormFields) -> Result<Kind, Refused> {
    Kind::parse(form.one("kind")).ok_or_else(unreadable)
}

fn unreadable() -> Refused {
    Refused::from(Refusal::UnreadableForm).back_to(PAGE)
}

fn field(kind: Kind) -> String {
    format!("new-{}", kind.code())
}
