//! What went on from a first round stands ready in the form of the next ballot. An adult looks at it, and makes it.

use app::vote::wide::NewWide;
use domain::id::RoundId;
use domain::people::sign_in::Adult;
use domain::vote::round::Source;
use domain::vote::sitting::WideRound;
use domain::vote::suppression::Profile;
use domain::vote::tally::PublishedTally;

use crate::error::Refused;
use crate::state::AppState;

/// The form with what went on from the round in `?after=`, if this adult may ask those who voted in it.
pub(super) async fn after(
    state: &AppState,
    adult: &Adult,
    query: Option<&str>,
    form: NewWide,
) -> Result<NewWide, Refused> {
    let id = query.and_then(|query| query.strip_prefix("after=")).and_then(|id| id.parse::<RoundId>().ok());
    let Some(id) = id else { return Ok(form) };
    let round = store::sittings::get(&state.db, &id).await?;
    let Some(round) = round.filter(|round| round.scope.may_be_asked_by(adult)) else { return Ok(form) };
    let Some(tally) = went_on(state, &round).await? else { return Ok(form) };
    let on = || tally.lines.iter().filter(|line| line.chosen).map(|line| &line.option);
    let whom = if round.scope.organisation.is_some() { "organisation" } else { "partnership" };
    let form = NewWide { question: round.question.clone(), whom: whom.to_owned(), ..form };
    if on().any(|option| option.source != Source::Idea) {
        let own = on().map(|option| option.words.as_str()).collect::<Vec<_>>().join("\n");
        return Ok(NewWide { about: "own".to_owned(), own, ..form });
    }
    let stand = store::sittings::ideas_of(&state.db, &id).await?;
    let stand: Vec<_> = stand.into_iter().filter(|(_, option)| on().any(|one| one.id == *option)).collect();
    let alike = stand
        .iter()
        .filter(|(idea, option)| idea.as_str() != option.as_str())
        .map(|(idea, option)| (idea.clone(), option.as_str().into()))
        .collect();
    Ok(NewWide { ideas: stand.into_iter().map(|(idea, _)| idea).collect(), alike, ..form })
}

/// What went on, once it is counted and may be shown.
pub(super) async fn went_on(state: &AppState, round: &WideRound) -> Result<Option<PublishedTally>, Refused> {
    if !round.terms.goes_on || round.closed_at.is_none() {
        return Ok(None);
    }
    let tally = store::tallies::of_round(&state.db, &round.id, Profile::Inside).await?;
    Ok(tally.filter(|tally| tally.chosen() > 0))
}
