//! What partners want young people to gain: each ticks its own, all share the words.

use app::partnership::partnership::edit::OutcomesPage;
use axum::extract::State;
use domain::partnership::outcome;
use domain::partnership::outcome::{UsedBy, WantedOutcome};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::reading;
use domain::refusal::Refusal;
use domain::wording::ShortWords;

use super::ingredients;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, record, see_other};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/outcomes`.
pub async fn form(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let outcomes = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let ticked = ticked(&state, &adult).await?;
    ask(&state, adult, outcomes, ticked, None).await
}

/// `POST /partnership/outcomes/agree`: what the leader's own organisation wants.
pub async fn agree(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let outcomes = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let typed: Vec<&str> = form.all("outcomes").collect();
    let codes = match outcome::tick(&outcomes, &typed) {
        Ok(codes) => codes,
        Err(refusal) => {
            let typed = typed.into_iter().map(str::to_owned).collect();
            return ask(&state, adult, outcomes, typed, Some(refusal)).await;
        }
    };
    store::outcomes::tick(&state.db, &adult.organisation, &codes).await?;
    record(&state, &adult, Deed::OutcomesAgree, adult.organisation.as_str()).await?;
    Ok(see_other("/partnership#outcomes"))
}

/// `POST /partnership/outcomes`: how they are worded, and in which order.
pub async fn word(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let before = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let typed = typed(before, &form);
    if let Err(refusal) = typed.iter().try_for_each(fits) {
        let ticked = ticked(&state, &adult).await?;
        return ask(&state, adult, typed, ticked, Some(refusal)).await;
    }
    store::outcomes::word(&state.db, &adult.partnership, &typed).await?;
    record(&state, &adult, Deed::OutcomesWord, adult.partnership.as_str()).await?;
    Ok(see_other("/partnership#outcomes"))
}

/// `POST /partnership/outcomes/add`: one more, in words for adults and for children.
pub async fn add(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let outcomes = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
    let (words, child) = (form.one("adult").trim().to_owned(), form.one("child").trim().to_owned());
    let new = WantedOutcome { code: outcome::new_code(&outcomes, &words), adult: words, child };
    if let Err(refusal) = fits(&new) {
        let ticked = ticked(&state, &adult).await?;
        return ask_with(&state, adult, (outcomes, ticked, Some(new)), Some(refusal)).await;
    }
    store::outcomes::add(&state.db, &adult.partnership, &new).await?;
    record(&state, &adult, Deed::OutcomesAdd, &new.code).await?;
    Ok(see_other("/partnership/outcomes#wording"))
}

/// `POST /partnership/outcomes/remove`: one that nobody needs.
pub async fn remove(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let code = form.one("code");
    let used = store::outcomes::remove(&state.db, &adult.partnership, code).await?;
    if !used.is_empty() {
        let outcomes = store::outcomes::of_partnership(&state.db, &adult.partnership).await?;
        let ticked = ticked(&state, &adult).await?;
        let by = used.into_iter().map(said).collect::<Vec<_>>().join(" ");
        return ask(&state, adult, outcomes, ticked, Some(Refusal::InUse { by })).await;
    }
    record(&state, &adult, Deed::OutcomesRemove, code).await?;
    Ok(see_other("/partnership/outcomes#wording"))
}

fn said(used: UsedBy) -> String {
    match used {
        UsedBy::Organisation(who) => WORDS.t_with("outcomes-used-by", &[("who", who.into())]),
        UsedBy::Activity(name) => WORDS.t_with("outcomes-used-for", &[("name", name.into())]),
        UsedBy::Vote(question) => WORDS.t_with("outcomes-used-in", &[("question", question.into())]),
    }
}

/// Young people vote on these words, so none is left empty, and children can read theirs.
fn fits(outcome: &WantedOutcome) -> Result<(), Refusal> {
    for words in [&outcome.adult, &outcome.child] {
        if ShortWords::parse_optional(words)?.is_none() {
            return Err(Refusal::Missing { field: "wording" });
        }
    }
    reading::check("wording", &outcome.child)
}

/// The list as it was typed, in the typed order; what has no number stays where it was.
fn typed(before: Vec<WantedOutcome>, form: &FormFields) -> Vec<WantedOutcome> {
    let mut placed: Vec<(usize, WantedOutcome)> = before
        .into_iter()
        .zip(1..)
        .map(|(one, place)| {
            let typed = |field: &str| form.one(&format!("{field}-{}", one.code)).trim().to_owned();
            let place = typed("place").parse().unwrap_or(place);
            (place, WantedOutcome { adult: typed("adult"), child: typed("child"), code: one.code.clone() })
        })
        .collect();
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, one)| one).collect()
}

async fn ticked(state: &AppState, adult: &Adult) -> Result<Vec<String>, Refused> {
    let all = store::outcomes::ticks(&state.db, &adult.partnership).await?;
    let own = all.into_iter().find(|(organisation, _)| *organisation == adult.organisation);
    Ok(own.map(|(_, codes)| codes).unwrap_or_default())
}

async fn ask(
    state: &AppState,
    adult: Adult,
    outcomes: Vec<WantedOutcome>,
    ticked: Vec<String>,
    refusal: Option<Refusal>,
) -> HandlerResult {
    ask_with(state, adult, (outcomes, ticked, None), refusal).await
}

/// The page with the list, what is ticked, and the new one as it was typed.
async fn ask_with(
    state: &AppState,
    adult: Adult,
    (outcomes, ticked, new): (Vec<WantedOutcome>, Vec<String>, Option<WantedOutcome>),
    refusal: Option<Refusal>,
) -> HandlerResult {
    let organisation = ingredients::own(state, &adult).await?.name;
    let page = OutcomesPage { adult, organisation, outcomes, ticked, new, refusal };
    Ok(render(page))
}
