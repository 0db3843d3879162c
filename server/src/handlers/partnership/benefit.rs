//! What each gives and gets: a leader speaks for the own organisation. The day of the next review
//! is the partnership's.

use app::partnership::partnership::edit::BenefitsPage;
use axum::extract::State;
use axum::response::Response;
use domain::partnership::benefit::{Met, Review};
use domain::partnership::kind::PartnerKind;
use domain::partnership::organisation::Organisation;
use domain::people::audit::Deed;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::time;
use domain::wording::{ReasonWords, Wording};

use crate::dates;
use crate::error::Refused;
use crate::extractors::draft::Drafted;
use crate::extractors::form::FormFields;
use crate::extractors::own::OwnOrganisation;
use crate::extractors::people::Leader;
use crate::handlers::{HandlerResult, after};
use crate::page::render;
use crate::state::AppState;

const PAGE: &str = "/partnership/benefits";

/// `GET /partnership/benefits`.
pub async fn form(
    State(state): State<AppState>,
    OwnOrganisation { adult, organisation }: OwnOrganisation,
    Drafted(draft): Drafted,
) -> HandlerResult {
    let page = as_it_stands(&state, adult, organisation).await?;
    Ok(render(match draft {
        None => page,
        // Three forms are on the page: two sides, a day, and what was met, which may be unmarked.
        Some((form, refusal)) if form.has("gives") || form.has("gets") => {
            let (gives, gets) = (form.one("gives").to_owned(), form.one("gets").to_owned());
            BenefitsPage { gives, gets, refusal, ..page }
        }
        Some((form, refusal)) if form.has("next_review") => {
            BenefitsPage { next_review: form.one("next_review").to_owned(), refusal, ..page }
        }
        Some((form, refusal)) => {
            BenefitsPage { met: Met::parse(form.one("met")).or(page.met), refusal, ..page }
        }
    }))
}

/// `POST /partnership/benefits`: what the leader's own organisation gives and gets. A side may be
/// empty; then everybody reads that it is not active yet. A suggestion that was tapped is kept
/// behind what was typed.
pub async fn say(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let own = &adult.organisation;
    let entry = state.entry(&adult, Deed::BenefitsSay, own);
    let tapped = |field: &str| form.has(&format!("add-{field}"));
    let side = |field: &str| {
        let more = form.one(&format!("add-{field}"));
        let [typed, more] = [form.one(field), more].map(str::trim);
        let both = [typed, more].into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(". ");
        ReasonWords::parse_optional(&both.replace("..", "."))
    };
    let kept = match side("gives").and_then(|gives| Ok([gives, side("gets")?])) {
        Ok(sides) => {
            let sides = sides.each_ref().map(|side| side.as_ref().map(Wording::as_str).unwrap_or_default());
            store::organisations::set_benefits(&state.db, own, sides, &entry).await
        }
        Err(refusal) => Err(refusal.into()),
    };
    if tapped("gives") || tapped("gets") {
        return Ok(after(&form, PAGE, PAGE, kept));
    }
    Ok(back(&form, kept))
}

/// `POST /partnership/benefits/review`: whether the own organisation gets what it wanted.
pub async fn review(State(state): State<AppState>, Leader(adult): Leader, form: FormFields) -> HandlerResult {
    let entry = state.entry(&adult, Deed::BenefitsReview, &adult.organisation);
    let kept = match Met::parse(form.one("met")) {
        Some(met) => {
            let review = Review { organisation: adult.organisation, met, at: entry.at };
            store::reviews::insert(&state.db, &review, &entry).await
        }
        None => Err(Refusal::Missing { field: "met" }.into()),
    };
    Ok(back(&form, kept))
}

/// `POST /partnership/review`: the day on which all look again.
pub async fn set_review(
    State(state): State<AppState>,
    Leader(adult): Leader,
    form: FormFields,
) -> HandlerResult {
    let entry = state.entry(&adult, Deed::ReviewSet, &adult.partnership);
    let today = dates::day_of(state.clock.now());
    let day = time::day("next_review", form.one("next_review"))
        .and_then(|day| time::held_day("next_review", day, today));
    let kept = match day {
        Ok(day) => store::partnerships::set_next_review(&state.db, &adult.partnership, day, &entry).await,
        Err(refusal) => Err(refusal.into()),
    };
    Ok(back(&form, kept))
}

fn back(form: &FormFields, kept: Result<(), store::Error>) -> Response {
    after(form, PAGE, "/partnership/agreed#benefits", kept)
}

async fn as_it_stands(state: &AppState, adult: Adult, own: Organisation) -> Result<BenefitsPage, Refused> {
    let partnership = store::partnerships::get(&state.db, &adult.partnership).await?;
    let reviews = store::reviews::latest_of_partnership(&state.db, &adult.partnership).await?;
    Ok(BenefitsPage {
        kind: PartnerKind::guess(&own.kind),
        organisation: own.name,
        gives: own.gives,
        gets: own.gets,
        met: reviews.into_iter().find(|one| one.organisation == own.id).map(|one| one.met),
        next_review: partnership
            .and_then(|one| one.next_review)
            .map(|day| day.to_string())
            .unwrap_or_default(),
        refusal: None,
        adult,
    })
}
