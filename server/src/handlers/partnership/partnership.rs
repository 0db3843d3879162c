//! The partnership's page. Leaders ask: are they heard? Every figure is a published one. Pupils ask:
//! what came of it?

use std::collections::{HashMap, HashSet};

use app::ideas::activity::Dated;
use app::partnership::partnership::{LATEST, PartnershipPage, SessionCard, SessionsOfPartnershipPage};
use app::partnership::together::TogetherPage;
use app::vote::tally::Drawn;
use app::vote::wide::WideRow;
use axum::extract::{Query, RawQuery, State};
use axum::response::Response;
use domain::id::{OrganisationId, PartnershipId, RoundId};
use domain::ideas::activity::Activity;
use domain::ideas::changed::WhatChanged;
use domain::ideas::said_by::helped;
use domain::partnership::benefit::Review;
use domain::partnership::organisation::{Organisation, Partnership};
use domain::people::sign_in::Adult;
use domain::session::session::Step;
use domain::vote::tally::PublishedTally;
use serde::Deserialize;
use store::overview::{Rounds, Sitting};

use super::{ingredients, published, signals};
use crate::drawn_tally::drawn_with;
use crate::error::Refused;
use crate::extractors::people::{Leader, MaybePupil, PartnershipReader, PupilSession};
use crate::handlers::HandlerResult;
use crate::handlers::partnership::signals::{Known, Sat};
use crate::page::render;
use crate::state::AppState;
use crate::{calendar, dates, owed};

/// How many sessions to come stand on the page; the programme has them all.
const SOON: usize = 3;

/// `GET /partnership`: leaders read it in their words, pupils who are in read it in theirs, and who only
/// reads what was published.
pub async fn show(
    State(state): State<AppState>,
    reader: Result<PartnershipReader, Response>,
    MaybePupil(known): MaybePupil,
    Query(numbered): Query<Numbered>,
    RawQuery(query): RawQuery,
) -> HandlerResult {
    match (reader, known) {
        (Ok(PartnershipReader(adult)), _) if adult.role.only_reads() => {
            published::page(&state, adult, numbered.page.unwrap_or(1)).await
        }
        (Ok(PartnershipReader(adult)), _) => for_leader(&state, adult, query).await,
        (Err(_), Some(known)) => for_pupil(&state, known).await,
        (Err(refused), None) => Ok(refused),
    }
}

async fn for_pupil(state: &AppState, known: PupilSession) -> HandlerResult {
    let read = store::together::of_organisation(&state.db, &known.session.organisation).await?;
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
    let (db, id) = (&state.db, &adult.partnership);
    let Overview {
        partnership,
        organisations,
        reviews,
        left,
        sittings,
        changed,
        activities,
        words,
        mut papers,
    } = overview(state, id).await?;
    let mut places = store::places::in_full(db, id).await?;
    let booked = calendar::at_places(state, id, &places).await?;
    places.retain(|place| !place.put_away);
    let over = signals::over(state, sittings.iter().map(|one| &one.sitting), &booked);
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
    let known = Known { activities: &activities, sittings: &sittings, words: &words, over: &over };
    let ingredients =
        ingredients::read(state, &partnership, &known, (places, reviews, left), &query.unwrap_or_default())
            .await?;
    let cards = Cards { state, organisations: &organisations, changed: &changed, activities: &activities };
    let (mut sessions, mut drawn) = (Vec::new(), 0);
    for sat in sittings {
        let session = &sat.sitting.session;
        if session.step == Step::Waiting && in_programme.contains(&session.id) {
            continue;
        }
        drawn += usize::from(!(sat.tallies.is_empty() && sat.ideas.is_empty()));
        sessions.push(cards.card(sat, (drawn <= LATEST).then_some((&words, &mut papers)))?);
    }
    let wide = store::sittings::of_scope(db, id, None).await?.into_iter().map(WideRow::of).collect();
    let page = PartnershipPage {
        owed: owed::lines(state, &adult).await?,
        adult,
        partnership,
        organisations,
        sessions,
        wide,
        next,
        to_come: to_come.len(),
        ingredients,
    };
    Ok(render(page))
}

/// Which page of the sessions.
#[derive(Deserialize)]
pub struct Numbered {
    page: Option<usize>,
}

/// `GET /partnership/sessions?page=2`: all sessions, newest first.
pub async fn sessions(
    State(state): State<AppState>,
    Leader(adult): Leader,
    Query(numbered): Query<Numbered>,
) -> HandlerResult {
    let Overview { organisations, sittings, changed, activities, words, mut papers, .. } =
        overview(&state, &adult.partnership).await?;
    let pages = sittings.len().div_ceil(LATEST).max(1);
    let number = numbered.page.unwrap_or(1).clamp(1, pages);
    let cards =
        Cards { state: &state, organisations: &organisations, changed: &changed, activities: &activities };
    let here = sittings.into_iter().skip((number - 1) * LATEST).take(LATEST);
    let sessions = here.map(|sat| cards.card(sat, Some((&words, &mut papers)))).collect::<Result<_, _>>()?;
    Ok(render(SessionsOfPartnershipPage { adult, sessions, number, pages }))
}

/// What both pages read: one statement for each kind of thing.
struct Overview {
    partnership: Partnership,
    organisations: Vec<Organisation>,
    reviews: Vec<Review>,
    left: Vec<OrganisationId>,
    sittings: Vec<Sat>,
    changed: Vec<WhatChanged>,
    activities: Vec<Activity>,
    words: HashMap<RoundId, Vec<String>>,
    papers: HashMap<RoundId, PublishedTally>,
}

async fn overview(state: &AppState, id: &PartnershipId) -> Result<Overview, Refused> {
    let db = &state.db;
    let Rounds { mut tallies, papers, changed } = store::overview::rounds(db, id).await?;
    let mut ideas = store::overview::ideas(db, id).await?;
    let sat = |sitting: Sitting| Sat {
        tallies: tallies.remove(&sitting.session.id).unwrap_or_default(),
        ideas: ideas.remove(&sitting.session.id).unwrap_or_default(),
        sitting,
    };
    let (partnership, organisations, reviews, left) = store::overview::organisations(db, id).await?;
    Ok(Overview {
        partnership,
        sittings: store::overview::sittings(db, id).await?.into_iter().map(sat).collect(),
        organisations,
        reviews,
        left,
        activities: store::activities::of_partnership(db, id).await?,
        words: store::overview::words(db, id).await?,
        papers,
        changed,
    })
}

/// The activities in a session, in their authors' words.
fn named(activities: &[Activity], date: &Dated) -> Vec<String> {
    let of = activities.iter().filter(|one| one.sessions.contains(&date.session));
    of.map(|one| one.name.to_string()).collect()
}

/// What the cards of all sessions share.
struct Cards<'a> {
    state: &'a AppState,
    organisations: &'a [Organisation],
    changed: &'a [WhatChanged],
    activities: &'a [Activity],
}

impl Cards<'_> {
    /// One session: its turnout, its closed rounds, its ideas with their answers. Its charts are
    /// drawn where what else is told of its rounds is given.
    fn card(&self, sat: Sat, told: Option<Told>) -> Result<SessionCard, Refused> {
        let Sat { sitting: Sitting { session, groups, present }, tallies, ideas } = sat;
        let now = self.state.clock.now();
        let organisation = self.organisations.iter().find(|one| one.id == session.organisation);
        let changed = self.changed.iter().filter(|one| one.session == session.id).cloned();
        let quiet = tallies.is_empty() && ideas.is_empty();
        let late = ideas.iter().any(|(_, answer, _)| answer.is_none())
            && dates::is_past(session.plan.answer_by, now);
        let due = ideas
            .iter()
            .filter(|(_, answer, _)| answer.as_ref().is_some_and(|answer| dates::is_due(answer, now)));
        Ok(SessionCard {
            turnout: tallies.iter().rfind(|tally| tally.terms.pulse.is_none()).and_then(turnout),
            due: due.map(|(idea, ..)| idea.id.clone()).collect(),
            replies: ideas
                .iter()
                .filter_map(|(idea, _, replies)| Some((idea.id.clone(), (*replies)?)))
                .collect(),
            rounds: match told {
                Some(told) => drawn(tallies, told)?,
                None => Vec::new(),
            },
            changed: changed.map(|said| (said.round.clone(), said)).collect(),
            helped: helped(&ideas.iter().map(|(idea, ..)| idea.said_by).collect::<Vec<_>>(), present),
            ideas: ideas.into_iter().map(|(idea, answer, _)| (idea, answer)).collect(),
            activities: self.activities.iter().map(|one| (one.idea.clone(), one.id.clone())).collect(),
            organisation: organisation.map(|one| one.name.clone()).unwrap_or_default(),
            quiet,
            late,
            groups,
            session,
        })
    }
}

/// What is told of rounds beside their counts: the words that were shown, and what stands on paper.
type Told<'a> = (&'a HashMap<RoundId, Vec<String>>, &'a mut HashMap<RoundId, PublishedTally>);

fn drawn(tallies: Vec<PublishedTally>, (words, papers): Told) -> Result<Vec<Drawn>, Refused> {
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
