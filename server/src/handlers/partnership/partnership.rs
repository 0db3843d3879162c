//! The partnership's page. Leaders ask: are they heard? Every figure is a published one. Pupils ask:
//! what came of it?

use std::collections::{HashMap, HashSet};

use app::ideas::activity::Dated;
use app::partnership::partnership::{PartnershipPage, SessionCard};
use app::partnership::together::TogetherPage;
use axum::extract::{RawQuery, State};
use axum::response::Response;
use domain::ideas::activity::Activity;
use domain::ideas::answer::Answer;
use domain::ideas::changed::WhatChanged;
use domain::ideas::idea::Idea;
use domain::people::sign_in::Adult;
use domain::refusal::Refusal;
use domain::session::session::{Session, Step};
use domain::vote::suppression::{BASE, Profile};
use domain::vote::tally::PublishedTally;

use super::{calendar, ingredients};
use crate::error::Refused;
use crate::extractors::people::{Leader, MaybePupil, PupilSession};
use crate::handlers::HandlerResult;
use crate::handlers::ideas::signal;
use crate::handlers::ideas::signal::Known;
use crate::handlers::vote::tally;
use crate::page::render;
use crate::state::AppState;
use crate::{charts, dates};

/// How many sessions to come stand on the page; the programme has them all.
const SOON: usize = 3;

/// `GET /partnership`: leaders read it in their words, pupils who are in read it in theirs.
pub async fn show(
    State(state): State<AppState>,
    leader: Result<Leader, Response>,
    MaybePupil(known): MaybePupil,
    RawQuery(query): RawQuery,
) -> HandlerResult {
    match (leader, known) {
        (Ok(Leader(adult)), _) => for_leader(&state, adult, query).await,
        (Err(_), Some(known)) => for_pupil(&state, known).await,
        (Err(refused), None) => Ok(refused),
    }
}

async fn for_pupil(state: &AppState, known: PupilSession) -> HandlerResult {
    let read = store::together::of(&state.db, &known.session.organisation).await?;
    let page = TogetherPage {
        me: known.me(),
        name: read.name,
        sixth: read.sixth,
        happens: read.happens,
        outcomes: read.outcomes,
        helpers: read.helpers,
        gives: read.gives,
        places: read.places,
    };
    Ok(render(page))
}

async fn for_leader(state: &AppState, adult: Adult, query: Option<String>) -> HandlerResult {
    let partnership =
        store::partnerships::get(&state.db, &adult.partnership).await?.ok_or(Refusal::NoSuchPage)?;
    let organisations = store::organisations::of_partnership(&state.db, &partnership.id).await?;
    let changed = store::changes::of_partnership(&state.db, &partnership.id).await?;
    let activities = store::activities::of_partnership(&state.db, &partnership.id).await?;
    let all = store::sessions::of_partnership(&state.db, &partnership.id).await?;
    let booked = calendar::of(state, &partnership.id).await?;
    let over = signal::over(state, &all, &booked);
    let to_come: Vec<_> = booked
        .iter()
        .map(|(booked, place)| calendar::dated(state, booked, place.as_ref()))
        .filter(|date| !date.past)
        .collect();
    let next = to_come.iter().take(SOON).map(|date| (date.clone(), named(&activities, date))).collect();
    // What stands in the programme and has no ideas of its own need not stand here again.
    let in_programme: HashSet<_> = to_come
        .iter()
        .map(|date| date.session.clone())
        .chain(activities.iter().flat_map(|one| one.sessions.clone()))
        .collect();
    let made: HashMap<_, _> = activities.iter().map(|one| (one.idea.clone(), one.id.clone())).collect();
    let mut sessions = Vec::new();
    for (session, groups) in all {
        if session.step == Step::Waiting && in_programme.contains(&session.id) {
            continue;
        }
        let organisation = organisations.iter().find(|one| one.id == session.organisation);
        let organisation = organisation.map(|one| one.name.clone()).unwrap_or_default();
        let changed = changed.iter().filter(|one| one.session == session.id).cloned().collect();
        let card = card(state, session, organisation, groups, changed).await?;
        sessions.push(SessionCard { activities: made.clone(), ..card });
    }
    let query = query.unwrap_or_default();
    let known = Known { activities: &activities, cards: &sessions, over: &over };
    let ingredients = ingredients::of(state, &partnership, &known, &query).await?;
    let page = PartnershipPage {
        adult,
        partnership,
        organisations,
        sessions,
        next,
        to_come: to_come.len(),
        ingredients,
    };
    Ok(render(page))
}

/// The activities in a session, in their authors' words.
fn named(activities: &[Activity], date: &Dated) -> Vec<String> {
    let of = activities.iter().filter(|one| one.sessions.contains(&date.session));
    of.map(|one| one.name.to_string()).collect()
}

/// One session: its turnout, its closed rounds, its ideas with their answers.
async fn card(
    state: &AppState,
    session: Session,
    organisation: String,
    groups: Vec<String>,
    changed: Vec<WhatChanged>,
) -> Result<SessionCard, Refused> {
    let tallies = store::tallies::of_session(&state.db, &session.id, Profile::Inside).await?;
    let mut ideas = store::answers::of_session(&state.db, &session.id).await?;
    if store::live::facts(&state.db, &session.id).await?.present < BASE {
        // Of so few, whoever was helped or spoken for could be known by it.
        for (idea, _) in &mut ideas {
            idea.said_by = None;
        }
    }
    let mut rounds = Vec::new();
    for tally in &tallies {
        rounds.push(tally::drawn(state, tally.clone(), charts::PAGE).await?);
    }
    let unanswered = ideas.iter().any(|(_, answer)| answer.is_none());
    let due = |(idea, answer): &(Idea, Option<Answer>)| {
        answer.as_ref().filter(|answer| dates::is_due(answer, state.clock.now())).map(|_| idea.id.clone())
    };
    Ok(SessionCard {
        turnout: tallies.iter().rfind(|tally| tally.terms.pulse.is_none()).and_then(turnout),
        late: unanswered && dates::is_past(&session.plan.answer_by, state.clock.now()),
        rounds,
        changed: changed.into_iter().map(|said| (said.round.clone(), said)).collect(),
        due: ideas.iter().filter_map(due).collect(),
        replies: store::replies::published_of_session(&state.db, &session.id).await?,
        ideas: ideas.into_iter().map(|(idea, answer)| (idea, answer.map(dates::with_day_in_words))).collect(),
        activities: HashMap::new(),
        organisation,
        groups,
        session,
    })
}

fn turnout(tally: &PublishedTally) -> Option<(u32, u32)> {
    Some((tally.voted.count()?, tally.asked.count()?))
}
