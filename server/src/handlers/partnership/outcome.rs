//! What partners want young people to gain: each ticks its own, all share the words.

use app::partnership::partnership::edit::OutcomesPage;
use axum::extract::State;
use domain::id::OutcomeCode;
use domain::partnership::organisation::Organisation;
use domain::partnership::outcome;
use domain::partnership::outcome::{UsedBy, WantedOutcome};
use domain::partnership::refusal::PartnershipRefusal;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::tidy;

use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnOrganisation;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after};
use crate::locale::WORDS;
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/partnership/outcomes";
const WORDING: &str = "/partnership/outcomes#wording";

/// `GET /partnership/outcomes`.
pub async fn form(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let page = as_it_stands(&state, adult, organisation).await?;
    Ok(render(match draft {
        None => page,
        Some((form, refusal)) => OutcomesPage { refusal, ..as_typed(page, &form) },
    }))
}

/// `POST /partnership/outcomes/agree`: what the leader's own organisation wants.
pub async fn agree(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let own = &adult.organisation;
    let entry = state.entry(&adult, Deed::OutcomesAgree, own);
    let typed: Vec<&str> = form.all("outcomes").collect();
    let kept = store::outcomes::tick(&state.db, own, &entry, |list| outcome::tick(list, &typed)).await;
    Ok(after(&form, PAGE, "/partnership/agreed#outcomes", kept))
}

/// `POST /partnership/outcomes`: how they are worded, and in which order.
pub async fn word(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let entry = state.entry(&adult, Deed::OutcomesWord, &adult.partnership);
    let change = |list| {
        let list = worded(list, &form);
        list.iter().try_for_each(WantedOutcome::check_words)?;
        Ok(list)
    };
    let kept = store::outcomes::word(&state.db, &adult.partnership, &entry, change).await;
    Ok(after(&form, PAGE, "/partnership/agreed#outcomes", kept))
}

/// `POST /partnership/outcomes/add`: one more, in words for adults and for children.
pub async fn add(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let entry = state.entry(&adult, Deed::OutcomesAdd, &adult.partnership);
    let words = ["adult", "child"].map(|field| tidy(form.one(field)));
    let words = words.each_ref().map(String::as_str);
    let added = store::outcomes::add(&state.db, &adult.partnership, words, &entry).await;
    Ok(after(&form, PAGE, WORDING, added.map(drop)))
}

/// `POST /partnership/outcomes/remove`: one that nobody needs.
pub async fn remove(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let not_there = || Refusal::Missing { field: "code" };
    let Ok(code) = form.one("code").parse::<OutcomeCode>() else {
        return Ok(form.again(PAGE, not_there()));
    };
    let entry = state.entry(&adult, Deed::OutcomesRemove, &code);
    let removed = match store::outcomes::remove(&state.db, &adult.partnership, &code, &entry).await {
        Ok(used) if used.is_empty() => Ok(()),
        Ok(used) => {
            let by = used.into_iter().map(said).collect::<Vec<_>>().join(" ");
            Err(Refusal::Partnership(PartnershipRefusal::InUse { by }).into())
        }
        Err(store::Error::Refused(Refusal::NoSuchPage)) => Err(not_there().into()),
        Err(error) => Err(error),
    };
    Ok(after(&form, PAGE, WORDING, removed))
}

fn said(used: UsedBy) -> String {
    match used {
        UsedBy::Organisation(who) => WORDS.t_with("outcomes-used-by", &[("who", who.into())]),
        UsedBy::Activity(name) => WORDS.t_with("outcomes-used-for", &[("name", name.into())]),
        UsedBy::Vote(question) => WORDS.t_with("outcomes-used-in", &[("question", question.into())]),
    }
}

/// The list as it was typed, in the typed order; what has no number stays where it was. One that
/// was added meanwhile is not on the form: it stays as it is.
fn worded(before: Vec<WantedOutcome>, form: &FormFields) -> Vec<WantedOutcome> {
    let mut placed: Vec<(usize, WantedOutcome)> = before
        .into_iter()
        .zip(1..)
        .map(|(one, place)| {
            let name = |field: &str| format!("{field}-{}", one.code);
            if !form.has(&name("adult")) && !form.has(&name("child")) {
                return (place, one);
            }
            let typed = |field: &str| tidy(form.one(&name(field)));
            let place = typed("place").parse().unwrap_or(place);
            (place, WantedOutcome { adult: typed("adult"), child: typed("child"), code: one.code.clone() })
        })
        .collect();
    placed.sort_by_key(|(place, _)| *place);
    placed.into_iter().map(|(_, one)| one).collect()
}

/// The page with what was sent of one of its four forms: one more, one less, the wording, the
/// ticks. A form of ticks without a tick has no field at all.
fn as_typed(page: OutcomesPage, form: &FormFields) -> OutcomesPage {
    let one = |field: &str| form.one(field).to_owned();
    if form.has("adult") || form.has("child") {
        let new = WantedOutcome { code: String::new(), adult: one("adult"), child: one("child") };
        return OutcomesPage { new: Some(new), ..page };
    }
    if form.has("code") {
        return OutcomesPage { going: Some(one("code")), ..page };
    }
    if form.every().any(|(field, _)| field.starts_with("adult-")) {
        let outcomes = worded(page.outcomes, form);
        return OutcomesPage { outcomes, ..page };
    }
    OutcomesPage { ticked: form.all("outcomes").map(str::to_owned).collect(), ..page }
}

async fn as_it_stands(state: &AppState, adult: Adult, own: Organisation) -> Result<OutcomesPage, Refused> {
    let ticks = store::outcomes::ticks(&state.db, &adult.partnership).await?;
    let ticked = ticks.into_iter().find(|(organisation, _)| *organisation == own.id);
    Ok(OutcomesPage {
        organisation: own.name,
        outcomes: store::outcomes::of_partnership(&state.db, &adult.partnership).await?,
        ticked: ticked.map(|(_, codes)| codes).unwrap_or_default(),
        new: None,
        going: None,
        refusal: None,
        adult,
    })
}
