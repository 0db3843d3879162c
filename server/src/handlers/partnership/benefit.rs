//! What each gives and gets: a leader speaks for the own organisation. The day of the next review
//! is the partnership's.

use app::partnership::partnership::edit::BenefitsPage;
use axum::extract::State;
use domain::partnership::benefit::{Met, Review};
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::wording::{ReasonWords, Wording};

use super::ingredients;
use crate::dates;
use crate::error::Refused;
use crate::extractors::form::FormFields;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, record, see_other};
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/benefits`.
pub async fn form(State(state): State<AppState>, Leader(adult): Leader) -> HandlerResult {
    let page = as_it_stands(&state, adult).await?;
    Ok(render(page))
}

/// `POST /partnership/benefits`: what the leader's own organisation gives and gets. A side may be
/// empty; then everybody reads that it is not active yet.
pub async fn say(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let side = |field: &str| {
        let words = ReasonWords::parse_optional(form.one(field))?;
        Ok::<_, Refusal>(words.as_ref().map(Wording::as_str).unwrap_or_default().to_owned())
    };
    let (gives, gets) = match (side("gives"), side("gets")) {
        (Ok(gives), Ok(gets)) => (gives, gets),
        (Err(refusal), _) | (_, Err(refusal)) => {
            let page = as_it_stands(&state, adult).await?;
            let (gives, gets) = (form.one("gives").to_owned(), form.one("gets").to_owned());
            let refusal = Some(refusal);
            return Ok(render(BenefitsPage { gives, gets, refusal, ..page }));
        }
    };
    store::organisations::set_benefits(&state.db, &adult.organisation, &gives, &gets).await?;
    record(&state, &adult, Deed::BenefitsSay, adult.organisation.as_str()).await?;
    Ok(see_other("/partnership#benefits"))
}

/// `POST /partnership/benefits/review`: whether the own organisation gets what it wanted.
pub async fn review(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let Some(met) = Met::parse(form.one("met")) else {
        let page = as_it_stands(&state, adult).await?;
        let refusal = Some(Refusal::Missing { field: "met" });
        return Ok(render(BenefitsPage { refusal, ..page }));
    };
    let review = Review { organisation: adult.organisation.clone(), met, at: state.clock.now() };
    store::reviews::insert(&state.db, &review).await?;
    record(&state, &adult, Deed::BenefitsReview, adult.organisation.as_str()).await?;
    Ok(see_other("/partnership#benefits"))
}

/// `POST /partnership/review`: the day on which all look again.
pub async fn set_review(
    State(state): State<AppState>,
    Leader(adult): Leader,
    form: FormFields,
) -> HandlerResult {
    let day = form.one("next_review").trim();
    if !dates::is_day(day) {
        let page = as_it_stands(&state, adult).await?;
        let (next_review, refusal) = (day.to_owned(), Some(Refusal::Missing { field: "next_review" }));
        return Ok(render(BenefitsPage { next_review, refusal, ..page }));
    }
    store::partnerships::set_next_review(&state.db, &adult.partnership, day).await?;
    record(&state, &adult, Deed::ReviewSet, adult.partnership.as_str()).await?;
    Ok(see_other("/partnership#benefits"))
}

async fn as_it_stands(state: &AppState, adult: Adult) -> Result<BenefitsPage, Refused> {
    let own = ingredients::own(state, &adult).await?;
    let partnership = store::partnerships::get(&state.db, &adult.partnership).await?;
    let reviews = store::reviews::latest_of_partnership(&state.db, &adult.partnership).await?;
    Ok(BenefitsPage {
        organisation: own.name,
        gives: own.gives,
        gets: own.wants,
        met: reviews.into_iter().find(|one| one.organisation == own.id).map(|one| one.met),
        next_review: partnership.and_then(|one| one.next_review).unwrap_or_default(),
        refusal: None,
        adult,
    })
}
