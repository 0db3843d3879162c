//! What each gives and gets: a leader speaks for the own organisation. The day of the next review
//! is the partnership's.

use app::partnership::partnership::edit::{BenefitsPage, BenefitsPageProps};
use axum::extract::State;
use axum::http::StatusCode;
use domain::partnership::benefit::{Met, Review};
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::{ReasonWords, Wording};
use leptos::prelude::*;

use super::ingredients;
use crate::error::{Refused, status};
use crate::extractors::form::Fields;
use crate::extractors::people::Leader;
use crate::handlers::session::room::record;
use crate::handlers::{Answered, on_to};
use crate::state::House;
use crate::{dates, page};

/// `GET /partnership/benefits`.
pub async fn form(State(house): State<House>, Leader(adult): Leader) -> Answered {
    let page = as_it_stands(&house, adult).await?;
    draw_page(&house, page).await
}

/// `POST /partnership/benefits`: what the leader's own organisation gives and gets. A side may be
/// empty; then everybody reads that it is not active yet.
pub async fn say(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let side = |field: &str| {
        let words = ReasonWords::parse_optional(form.one(field))?;
        Ok::<_, Refusal>(words.as_ref().map(Wording::as_str).unwrap_or_default().to_owned())
    };
    let (gives, gets) = match (side("gives"), side("gets")) {
        (Ok(gives), Ok(gets)) => (gives, gets),
        (Err(refusal), _) | (_, Err(refusal)) => {
            let page = as_it_stands(&house, adult).await?;
            let (gives, gets) = (form.one("gives").to_owned(), form.one("gets").to_owned());
            let refusal = Some(refusal);
            return draw_page(&house, BenefitsPageProps { gives, gets, refusal, ..page }).await;
        }
    };
    store::organisations::set_benefits(&house.db, &adult.organisation, &gives, &gets).await?;
    record(&house, &adult, "benefits.say", adult.organisation.as_str()).await?;
    Ok(on_to("/partnership#benefits"))
}

/// `POST /partnership/benefits/review`: whether the own organisation gets what it wanted.
pub async fn review(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let Some(met) = Met::parse(form.one("met")) else {
        let page = as_it_stands(&house, adult).await?;
        let refusal = Some(Refusal::Missing { field: "met" });
        return draw_page(&house, BenefitsPageProps { refusal, ..page }).await;
    };
    let review = Review { organisation: adult.organisation.clone(), met, at: house.clock.now() };
    store::reviews::insert(&house.db, &review).await?;
    record(&house, &adult, "benefits.review", adult.organisation.as_str()).await?;
    Ok(on_to("/partnership#benefits"))
}

/// `POST /partnership/review`: the day on which all look again.
pub async fn set_review(State(house): State<House>, Leader(adult): Leader, form: Fields) -> Answered {
    let day = form.one("next_review").trim();
    if !dates::is_day(day) {
        let page = as_it_stands(&house, adult).await?;
        let (next_review, refusal) = (day.to_owned(), Some(Refusal::Missing { field: "next_review" }));
        return draw_page(&house, BenefitsPageProps { next_review, refusal, ..page }).await;
    }
    store::partnerships::set_next_review(&house.db, &adult.partnership, day).await?;
    record(&house, &adult, "review.set", adult.partnership.as_str()).await?;
    Ok(on_to("/partnership#benefits"))
}

async fn as_it_stands(house: &House, adult: Adult) -> Result<BenefitsPageProps, Refused> {
    let own = ingredients::own(house, &adult).await?;
    let partnership = store::partnerships::get(&house.db, &adult.partnership).await?;
    let reviews = store::reviews::latest_of_partnership(&house.db, &adult.partnership).await?;
    Ok(BenefitsPageProps {
        organisation: own.name,
        gives: own.gives,
        gets: own.wants,
        met: reviews.into_iter().find(|one| one.organisation == own.id).map(|one| one.met),
        next_review: partnership.and_then(|one| one.next_review).unwrap_or_default(),
        refusal: None,
        adult,
    })
}

async fn draw_page(house: &House, page: BenefitsPageProps) -> Answered {
    let answer = page.refusal.as_ref().map_or(StatusCode::OK, status);
    Ok(page::page_with(house, answer, move || view! { <BenefitsPage page /> }).await)
}
