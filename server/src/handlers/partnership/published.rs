//! The page of who only reads: published counts in the outside face, and ideas with their answers.

use std::collections::{HashMap, HashSet};

use app::partnership::partnership::{LATEST, PublishedCard, PublishedPage};
use domain::id::IdeaId;
use domain::partnership::organisation::Organisation;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use store::overview::{Heard, Rounds, Sitting};

use crate::drawn_tally::drawn_with;
use crate::error::Refused;
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::quotes;
use crate::state::AppState;

/// The sessions of which something was published, newest first, a page at a time.
pub(super) async fn page(state: &AppState, adult: Adult, number: u32) -> HandlerResult {
    let (db, id) = (&state.db, &adult.partnership);
    let partnership = store::partnerships::get(db, id).await?.ok_or(Refusal::NoSuchPage)?;
    let organisations = store::organisations::of_partnership(db, id).await?;
    let mut rounds = store::overview::rounds(db, id).await?;
    let mut ideas = store::overview::ideas(db, id).await?;
    let sittings = store::overview::sittings(db, id).await?;
    let quotable = store::ideas::quotable_of(db, id).await?;
    let shown = |one: &Sitting| {
        let answered = ideas.get(&one.session.id).is_some_and(|all| all.iter().any(|one| one.1.is_some()));
        answered || rounds.tallies.contains_key(&one.session.id)
    };
    let sittings: Vec<Sitting> = sittings.into_iter().filter(shown).collect();
    let pages = sittings.len().div_ceil(LATEST).max(1);
    let number = usize::try_from(number).unwrap_or(pages).clamp(1, pages);
    let here = sittings.into_iter().skip((number - 1) * LATEST).take(LATEST);
    let sessions = here
        .map(|sitting| {
            let heard = ideas.remove(&sitting.session.id).unwrap_or_default();
            card(sitting, heard, (&mut rounds, &quotable), &organisations)
        })
        .collect::<Result<_, _>>()?;
    let organisations = organisations.into_iter().map(|one| one.name).collect();
    Ok(render(PublishedPage { adult, partnership: partnership.name, organisations, sessions, number, pages }))
}

/// One session. Its rounds stand in their order, each as it may travel, without words of a room.
fn card(
    sitting: Sitting,
    heard: Vec<Heard>,
    (rounds, quotable): (&mut Rounds, &HashSet<IdeaId>),
    organisations: &[Organisation],
) -> Result<PublishedCard, Refused> {
    let session = sitting.session;
    let runs = organisations.iter().find(|one| one.id == session.organisation);
    let inside = rounds.tallies.remove(&session.id).unwrap_or_default();
    let outside = inside.iter().filter_map(|tally| rounds.papers.remove(&tally.round));
    let outside = outside.map(|tally| quotes::of_tally(tally, quotable));
    let drawn = outside.map(|tally| drawn_with(tally.clone(), Vec::new(), Some(tally)));
    let changed = rounds.changed.iter().filter(|said| said.session == session.id).cloned();
    Ok(PublishedCard {
        rounds: drawn.collect::<Result<_, _>>()?,
        changed: changed.map(|said| (said.round.clone(), said)).collect::<HashMap<_, _>>(),
        answered: heard
            .into_iter()
            .filter_map(|(idea, answer, _)| Some((quotes::of_idea(idea), answer?)))
            .collect(),
        organisation: runs.map(|one| one.name.clone()).unwrap_or_default(),
        name: session.name,
    })
}
