//! What partners want young people to gain: each ticks its own, all share the words.

use app::partnership::partnership::edit::{OutcomesPage, OutcomesPageProps};
use axum::extract::State;
use axum::http::StatusCode;
use domain::partnership::outcome;
use domain::partnership::outcome::{UsedBy, WantedOutcome};
use domain::people::sign_in::Adult;
use domain::reading;
use domain::refusal::Refusal;
use domain::wording::ShortWords;
use leptos::prelude::*;

use super::ingredients;
use crate::error::{Refused, status};
use crate::extractors::form::Fields;
use crate::extractors::people::Leader;
use crate::handlers::session::room::record;
use crate::handlers::{Answered, on_to};
use crate::locale::WORDS;
use crate::page;
use crate::state::House;

/// `GET /partnership/outcomes`.
pub async fn form(State(house): State<House>, Leader(adult): Leader) -> Answered {
    let outcomes = store::outcomes::of_partnership(&house.db, &adult.partnership).await?;
    let ticked = ticked(&house, &adult).await?;
    ask(&house, adult, outcomes, ticked, None).await
}

/// `POST /partnership/outcomes/agree`: what the leader's own organisation wants.
pub async fn agree(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let outcomes = store::outcomes::of_partnership(&house.db, &adult.partnership).await?;
    let typed: Vec<&str> = form.all("outcomes").collect();
    let codes = match outcome::tick(&outcomes, &typed) {
        Ok(codes) => codes,
        Err(refusal) => {
            let typed = typed.into_iter().map(str::to_owned).collect();
            return ask(&house, adult, outcomes, typed, Some(refusal)).await;
        }
    };
    store::outcomes::tick(&house.db, &adult.organisation, &codes).await?;
    record(&house, &adult, "outcomes.agree", adult.organisation.as_str()).await?;
    Ok(on_to("/partnership#outcomes"))
}

/// `POST /partnership/outcomes`: how they are worded, and in which order.
pub async fn word(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let before = store::outcomes::of_partnership(&house.db, &adult.partnership).await?;
    let typed = typed(before, &form);
    if let Err(refusal) = typed.iter().try_for_each(fits) {
        let ticked = ticked(&house, &adult).await?;
        return ask(&house, adult, typed, ticked, Some(refusal)).await;
    }
    store::outcomes::word(&house.db, &adult.partnership, &typed).await?;
    record(&house, &adult, "outcomes.word", adult.partnership.as_str()).await?;
    Ok(on_to("/partnership#outcomes"))
}

/// `POST /partnership/outcomes/add`: one more, in words for adults and for children.
pub async fn add(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let outcomes = store::outcomes::of_partnership(&house.db, &adult.partnership).await?;
    let (words, child) = (form.one("adult").trim().to_owned(), form.one("child").trim().to_owned());
    let new = WantedOutcome { code: outcome::new_code(&outcomes, &words), adult: words, child };
    if let Err(refusal) = fits(&new) {
        let ticked = ticked(&house, &adult).await?;
        return ask_with(&house, adult, (outcomes, ticked, Some(new)), Some(refusal)).await;
    }
    store::outcomes::add(&house.db, &adult.partnership, &new).await?;
    record(&house, &adult, "outcomes.add", &new.code).await?;
    Ok(on_to("/partnership/outcomes#wording"))
}

/// `POST /partnership/outcomes/remove`: one that nobody needs.
pub async fn remove(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let code = form.one("code");
    let used = store::outcomes::remove(&house.db, &adult.partnership, code).await?;
    if !used.is_empty() {
        let outcomes = store::outcomes::of_partnership(&house.db, &adult.partnership).await?;
        let ticked = ticked(&house, &adult).await?;
        let by = used.into_iter().map(said).collect::<Vec<_>>().join(" ");
        return ask(&house, adult, outcomes, ticked, Some(Refusal::InUse { by })).await;
    }
    record(&house, &adult, "outcomes.remove", code).await?;
    Ok(on_to("/partnership/outcomes#wording"))
}

fn said(used: UsedBy) -> String {
    match used {
        UsedBy::Organisation(who) => WORDS.say_with("outcomes-used-by", &[("who", who.into())]),
        UsedBy::Activity(name) => WORDS.say_with("outcomes-used-for", &[("name", name.into())]),
        UsedBy::Vote(question) => WORDS.say_with("outcomes-used-in", &[("question", question.into())]),
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
fn typed(before: Vec<WantedOutcome>, form: &Fields) -> Vec<WantedOutcome> {
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

async fn ticked(house: &House, adult: &Adult) -> Result<Vec<String>, Refused> {
    let all = store::outcomes::ticks(&house.db, &adult.partnership).await?;
    let own = all.into_iter().find(|(organisation, _)| *organisation == adult.organisation);
    Ok(own.map(|(_, codes)| codes).unwrap_or_default())
}

async fn ask(
    house: &House,
    adult: Adult,
    outcomes: Vec<WantedOutcome>,
    ticked: Vec<String>,
    refusal: Option<Refusal>,
) -> Answered {
    ask_with(house, adult, (outcomes, ticked, None), refusal).await
}

/// The page with the list, what is ticked, and the new one as it was typed.
async fn ask_with(
    house: &House,
    adult: Adult,
    (outcomes, ticked, new): (Vec<WantedOutcome>, Vec<String>, Option<WantedOutcome>),
    refusal: Option<Refusal>,
) -> Answered {
    let answer = refusal.as_ref().map_or(StatusCode::OK, status);
    let organisation = ingredients::own(house, &adult).await?.name;
    let page = OutcomesPageProps { adult, organisation, outcomes, ticked, new, refusal };
    Ok(page::page_with(house, answer, move || view! { <OutcomesPage page /> }).await)
}
