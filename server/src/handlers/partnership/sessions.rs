//! The sessions of a partnership, for leaders: a list that ends, and a page for each.

use std::collections::{HashMap, HashSet};

use app::ideas::activity::Dated;
use app::partnership::partnership::{
    FirstOfSessions, ListedSession, SessionCard, SessionOfPartnershipPage, SessionsOfPartnershipPage,
};
use app::vote::tally::Drawn;
use app::vote::wide::WideRow;
use axum::extract::{Query, State};
use domain::id::{ActivityId, IdeaId, PartnershipId, RoundId, SessionId};
use domain::ideas::activity::Activity;
use domain::ideas::said_by::helped;
use domain::partnership::evidence::Steps;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::vote::tally::PublishedTally;
use store::leading::Listed;
use store::overview::{Rounds, Sitting};

use super::partnership::Numbered;
use crate::drawn_tally::drawn_with;
use crate::error::Refused;
use crate::extractors::id::Path;
use crate::extractors::people::Leader;
use crate::handlers::HandlerResult;
use crate::page::render;
use crate::state::AppState;
use crate::{calendar, dates};

/// So many sessions stand on one page.
const ON_A_PAGE: u32 = 20;
/// So many sessions to come stand above them; the programme has them all.
const SOON: usize = 3;

/// `GET /partnership/sessions?page=2`: all sessions, newest first.
pub async fn list(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Query(numbered): Query<Numbered>,
) -> HandlerResult {
    let (db, id) = (&state.db, &adult.partnership);
    let asked = numbered.page.unwrap_or(1).max(1);
    let after = (asked - 1).saturating_mul(ON_A_PAGE);
    let (mut found, mut all) = store::leading::sessions(db, id, (after, ON_A_PAGE)).await?;
    let mut number = asked;
    if found.is_empty() && asked > 1 {
        number = 1;
        (found, all) = store::leading::sessions(db, id, (0, ON_A_PAGE)).await?;
    }
    let first = if number == 1 { Some(first(&state, id).await?) } else { None };
    Ok(render(SessionsOfPartnershipPage {
        adult,
        sessions: found.into_iter().map(|one| line(&state, one)).collect(),
        number,
        pages: all.div_ceil(ON_A_PAGE).max(1),
        first,
    }))
}

async fn first(state: &AppState, id: &PartnershipId) -> Result<FirstOfSessions, Refused> {
    let db = &state.db;
    let to_come: Vec<_> = calendar::bookings_with_places(state, id)
        .await?
        .iter()
        .map(|(booked, place)| calendar::dated(state, booked, place.as_ref()))
        .filter(|date| !date.past)
        .collect();
    let activities = store::activities::of_partnership(db, id).await?;
    Ok(FirstOfSessions {
        wide: store::sittings::of_scope(db, id, None).await?.into_iter().map(WideRow::from_round).collect(),
        next: to_come.iter().take(SOON).map(|date| (date.clone(), named(&activities, date))).collect(),
        to_come: to_come.len(),
        has_changes: !store::changes::of_partnership(db, id).await?.is_empty(),
    })
}

/// The activities in a session, in their authors' words.
fn named(activities: &[Activity], date: &Dated) -> Vec<String> {
    let of = activities.iter().filter(|one| one.sessions.contains(&date.session));
    of.map(|one| one.name.to_string()).collect()
}

fn line(state: &AppState, one: Listed) -> ListedSession {
    let whole = |n: u32| usize::try_from(n).unwrap_or_default();
    ListedSession {
        steps: Steps { ideas: whole(one.ideas), answered: whole(one.answered), ..Steps::default() },
        late: one.answered < one.ideas && dates::is_past(one.answer_by, state.clock.now()),
        id: one.id,
        name: one.name,
        organisation: one.organisation,
        made_at: one.made_at,
        day: one.day,
        votes: one.votes,
    }
}

/// `GET /partnership/sessions/{session}`: one session, with its charts.
pub async fn one(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Path(id): Path<SessionId>,
) -> HandlerResult {
    let sitting = store::overview::sitting(&state.db, &adult.partnership, &id).await?;
    let sitting =
        sitting.ok_or_else(|| Refused::from(Refusal::NoSuchPage).back_to("/partnership/sessions"))?;
    let card = card(&state, &adult, sitting).await?;
    Ok(render(SessionOfPartnershipPage { adult, card }))
}

/// Its turnout, its closed rounds with their charts, its ideas with their answers.
async fn card(state: &AppState, adult: &Adult, sitting: Sitting) -> Result<SessionCard, Refused> {
    let (db, id) = (&state.db, &adult.partnership);
    let Sitting { session, groups, present } = sitting;
    let Rounds { mut tallies, mut papers, changed } = store::overview::rounds_of(db, id, &session.id).await?;
    let tallies = tallies.remove(&session.id).unwrap_or_default();
    let ideas = store::overview::ideas_of(db, id, &session.id).await?;
    let words = store::overview::words_of(db, id, &session.id).await?;
    // What a room said of its ideas goes home, and no further.
    let own = session.organisation == adult.organisation;
    let talked = if own { store::diamonds::of_session(db, &session.id).await? } else { None };
    let organisation = store::organisations::get(db, &session.organisation).await?;
    let activities = store::activities::of_partnership(db, id).await?;
    let waits = ideas.iter().any(|(_, answer, _)| answer.is_none());
    Ok(SessionCard {
        turnout: tallies.iter().rfind(|tally| tally.terms.pulse.is_none()).and_then(turnout),
        late: waits && dates::is_past(session.plan.answer_by, state.clock.now()),
        replies: ideas.iter().filter_map(|(idea, _, replies)| Some((idea.id.clone(), (*replies)?))).collect(),
        rounds: drawn(tallies, &words, &mut papers)?,
        changed: changed.into_iter().map(|said| (said.round.clone(), said)).collect(),
        helped: helped(&ideas.iter().map(|(idea, ..)| idea.said_by).collect::<Vec<_>>(), present),
        activities: of_ideas(&activities, &ideas.iter().map(|(idea, ..)| &idea.id).collect()),
        ideas: ideas.into_iter().map(|(idea, answer, _)| (idea, answer)).collect(),
        organisation: organisation.map(|one| one.name).unwrap_or_default(),
        groups,
        talked,
        session,
    })
}

/// The activities that these ideas have become.
fn of_ideas(activities: &[Activity], ideas: &HashSet<&IdeaId>) -> HashMap<IdeaId, ActivityId> {
    let of = activities.iter().filter(|one| ideas.contains(&one.idea));
    of.map(|one| (one.idea.clone(), one.id.clone())).collect()
}

fn drawn(
    tallies: Vec<PublishedTally>,
    words: &HashMap<RoundId, Vec<String>>,
    papers: &mut HashMap<RoundId, PublishedTally>,
) -> Result<Vec<Drawn>, Refused> {
    tallies
        .into_iter()
        .map(|tally| {
            let words = words.get(&tally.round).cloned().unwrap_or_default();
            let paper = papers.remove(&tally.round);
            drawn_with(tally, words, paper)
        })
        .collect()
}

fn turnout(tally: &PublishedTally) -> Option<(u32, u32)> {
    Some((tally.voted.count()?, tally.asked.count()?))
}
