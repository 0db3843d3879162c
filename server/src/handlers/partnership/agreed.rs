//! What partners agreed, and what can be seen of it.

use app::partnership::partnership::AgreedPage;
use axum::extract::{RawQuery, State};
use store::overview::{Rounds, Sitting};

use super::ingredients;
use super::signals::{self, Known, Sat};
use crate::calendar;
use crate::extractors::people::Leader;
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::state::AppState;

/// `GET /partnership/agreed?need=kitchen`: one statement for each kind of thing.
pub async fn show(
    State(state): State<AppState>,
    Leader(adult): Leader,
    RawQuery(query): RawQuery,
) -> HandlerResult {
    let (db, id) = (&state.db, &adult.partnership);
    let Rounds { mut tallies, .. } = store::overview::rounds(db, id).await?;
    let mut ideas = store::overview::ideas(db, id).await?;
    let sat = |sitting: Sitting| Sat {
        tallies: tallies.remove(&sitting.session.id).unwrap_or_default(),
        ideas: ideas.remove(&sitting.session.id).unwrap_or_default(),
        sitting,
    };
    let (partnership, organisations, reviews, left) = store::overview::organisations(db, id).await?;
    let sittings: Vec<Sat> = store::overview::sittings(db, id).await?.into_iter().map(sat).collect();
    let activities = store::activities::of_partnership(db, id).await?;
    let words = store::overview::words(db, id).await?;
    let mut places = store::places::in_full(db, id).await?;
    let booked = calendar::at_places(&state, id, &places).await?;
    places.retain(|place| !place.put_away);
    let over = signals::over(&state, sittings.iter().map(|one| &one.sitting), &booked);
    let known = Known { activities: &activities, sittings: &sittings, words: &words, over: &over };
    let query = query.unwrap_or_default();
    let ingredients =
        ingredients::read(&state, &partnership, &known, (places, reviews, left), &query).await?;
    Ok(render(AgreedPage { adult, partnership, organisations, ingredients }))
}
