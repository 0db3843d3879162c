//! What stands on the partnership's page below what young people said: one statement for each
//! kind of thing, however many there are.

use app::partnership::partnership::Ingredients;
use app::vote::tally::sentences::sentence;
use domain::id::OrganisationId;
use domain::partnership::benefit::Review;
use domain::partnership::organisation::Partnership;
use domain::partnership::own_word::OwnWord;
use domain::partnership::place::{PlaceInFull, fitting_first};
use domain::session::readiness::needs;
use domain::vote::tally::latest_on_places;

use crate::dates;
use crate::error::Refused;
use crate::handlers::partnership::signals::{self, Known};
use crate::locale::WORDS;
use crate::state::AppState;

/// Outcomes, roles, benefits and places. `query` holds the features that are needed:
/// `need=step-free&need=kitchen`.
pub async fn read(
    state: &AppState,
    partnership: &Partnership,
    known: &Known<'_>,
    (places, reviews, left): (Vec<PlaceInFull>, Vec<Review>, Vec<OrganisationId>),
    query: &str,
) -> Result<Ingredients, Refused> {
    let (db, id) = (&state.db, &partnership.id);
    let own = store::own_words::of_partnership(db, id).await?;
    let needed = needed(query, &own);
    let (outcomes, ticks, notes) = store::overview::outcomes(db, id).await?;
    Ok(Ingredients {
        left,
        towards: signals::worked_towards(state, id, (&outcomes, &notes), known).await?,
        outcomes,
        ticks,
        filled: store::roles::of_partnership(db, id).await?,
        reviews,
        review_past: partnership.next_review.is_some_and(|day| dates::is_past(day, state.clock.now())),
        places: fitting_first(places, &needed),
        needed: needed.into_iter().map(str::to_owned).collect(),
        own: own.clone(),
        said: latest_on_places(known.sittings.iter().flat_map(|one| &one.tallies))
            .map(|tally| (tally.question.clone(), sentence(&WORDS, tally))),
    })
}

/// The features of the list that are asked for.
fn needed<'a>(query: &str, own: &'a [OwnWord]) -> Vec<&'a str> {
    let asked: Vec<String> = form_urlencoded::parse(query.as_bytes())
        .filter(|(name, _)| name == "need")
        .map(|(_, feature)| feature.into_owned())
        .collect();
    needs(own, |feature| asked.iter().any(|one| one == feature))
}
