//! Roles and features of places in the partnership's own words: any of its leaders adds, renames, puts away.

use app::partnership::partnership::edit::OwnWordsPage;
use axum::extract::State;
use axum::response::Response;
use domain::id::OwnWordId;
use domain::partnership::own_word::{OwnList, OwnWord};
use domain::partnership::place::FEATURES;
use domain::partnership::role::ProgrammeRole;
use domain::people::audit::Deed;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after, see_other};
use crate::locale::PLAIN_WORDS;
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/partnership/words";

/// `GET /partnership/words`.
pub async fn form(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let own = store::own_words::of_partnership(&state.db, &adult.partnership).await?;
    let own = own.into_iter().map(|one| (one, None)).collect();
    let page = OwnWordsPage { adult, own, new: None, wrong: String::new(), refusal: None };
    Ok(render(match draft {
        None => page,
        Some((form, refusal)) => OwnWordsPage { refusal, ..as_typed(page, &form) },
    }))
}

/// `POST /partnership/words/add`.
pub async fn add(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let list = OwnList::parse(form.one("list")).ok_or(Refusal::UnreadableForm)?;
    let kept = match ShortWords::parse(form.one(&format!("new-{}", list.code()))) {
        Ok(words) => {
            let new = OwnWord { id: state.chance.id().into(), list, words, put_away: false };
            let entry = state.entry(&adult, Deed::OwnWordAdd, &new.id);
            store::own_words::add(&state.db, &adult.partnership, &new, &starters(list), &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, PAGE, &format!("{PAGE}#{}", part(list)), kept))
}

/// `POST /partnership/words/rename`.
pub async fn rename(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let id = word(&form)?;
    let kept = match ShortWords::parse(form.one(&format!("words-{id}"))) {
        Ok(words) => {
            let entry = state.entry(&adult, Deed::OwnWordRename, &id);
            store::own_words::rename(&state.db, &adult.partnership, (&id, &words), starters, &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    Ok(after(&form, PAGE, PAGE, kept))
}

/// `POST /partnership/words/put-away`.
pub async fn put_away(
    State(state): State<AppState>,
    Leader(adult): Leader,
    form: FormFields,
) -> HandlerResult {
    let id = word(&form)?;
    let entry = state.entry(&adult, Deed::OwnWordPutAway, &id);
    changed(store::own_words::put_away(&state.db, &adult.partnership, &id, &entry).await)
}

/// `POST /partnership/words/bring-back`.
pub async fn bring_back(
    State(state): State<AppState>,
    Leader(adult): Leader,
    form: FormFields,
) -> HandlerResult {
    let id = word(&form)?;
    let entry = state.entry(&adult, Deed::OwnWordBringBack, &id);
    changed(store::own_words::bring_back(&state.db, &adult.partnership, &id, &entry).await)
}

fn changed(kept: Result<(), store::Error>) -> Result<Response, Refused> {
    kept.map_err(|error| Refused::from(error).back_to(PAGE))?;
    Ok(see_other(PAGE))
}

fn word(form: &FormFields) -> Result<OwnWordId, Refusal> {
    form.one("word").parse().map_err(|_| Refusal::UnreadableForm)
}

fn part(list: OwnList) -> &'static str {
    match list {
        OwnList::Roles => "roles",
        OwnList::Features => "features",
    }
}

/// The words of the lines that every partnership begins with.
fn starters(list: OwnList) -> Vec<String> {
    match list {
        OwnList::Roles => {
            ProgrammeRole::ALL.map(|role| PLAIN_WORDS.t(&format!("role-{}", role.code()))).into()
        }
        OwnList::Features => FEATURES.map(|one| PLAIN_WORDS.t(&format!("feature-{one}"))).into(),
    }
}

/// The page with what was typed in the one of its forms that was sent.
fn as_typed(page: OwnWordsPage, form: &FormFields) -> OwnWordsPage {
    if let Some(list) = OwnList::parse(form.one("list")) {
        let field = format!("new-{}", list.code());
        let typed = form.one(&field).to_owned();
        return OwnWordsPage { new: Some((list, typed)), wrong: field, ..page };
    }
    let field = format!("words-{}", form.one("word"));
    let typed = |one: &OwnWord| (one.id.as_str() == form.one("word")).then(|| form.one(&field).to_owned());
    let own = page.own.into_iter().map(|(one, _)| (typed(&one), one)).map(|(typed, one)| (one, typed));
    let own: Vec<_> = own.collect();
    let wrong = if own.iter().any(|(_, typed)| typed.is_some()) { field } else { String::new() };
    OwnWordsPage { own, wrong, ..page }
}
