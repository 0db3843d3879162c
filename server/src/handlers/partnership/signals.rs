//! What can be seen of each outcome that an activity works towards, from what the disk has.

use std::collections::{BTreeSet, HashMap};

use app::partnership::partnership::{Seen, WorkedTowards, check_in_to_out};
use domain::id::{ActivityId, PartnershipId, RoundId, SessionId};
use domain::ideas::activity::Activity;
use domain::ideas::answer::Decision;
use domain::ideas::signal::{Note, Signal, has_been, has_young_job, works_towards};
use domain::partnership::outcome::WantedOutcome;
use domain::partnership::place::PlaceInFull;
use domain::time::Moment;
use domain::vote::method::Method;
use domain::vote::pulse::Pulse;
use domain::vote::suppression::publish_attendance;
use domain::vote::tally::PublishedTally;
use jiff::civil::Date;

use crate::dates;
use crate::error::Refused;
use crate::state::AppState;
use store::overview::{Heard, Sitting};
use store::session::bookings::Booked;
use store::session::readiness::Prepared;

/// How many sessions of a register stand on the page.
const REGISTER: usize = 4;

/// What the leaders' page has read already.
pub struct Known<'a> {
    /// All activities of the partnership.
    pub activities: &'a [Activity],
    /// Its sessions with what can be seen of them, newest first.
    pub sittings: &'a [Sat],
    /// The rounds of which words were shown.
    pub words: &'a HashMap<RoundId, Vec<String>>,
    /// The sessions that are over, in the order of time, with their names.
    pub over: &'a [(SessionId, String)],
}

/// One session, and what can be seen of it.
pub struct Sat {
    /// The session, its groups, how many are in.
    pub sitting: Sitting,
    /// Its closed rounds, oldest first.
    pub tallies: Vec<PublishedTally>,
    /// Its ideas on the wall.
    pub ideas: Vec<Heard>,
}

/// One for each outcome that an activity in the calendar works towards, in the list's order.
pub async fn worked_towards(
    state: &AppState,
    partnership: &PartnershipId,
    (outcomes, notes): (&[WantedOutcome], &[Note]),
    known: &Known<'_>,
) -> Result<Vec<WorkedTowards>, Refused> {
    // Without an activity nothing is worked towards, and nobody has to be asked who came.
    let prepared = if known.activities.is_empty() {
        HashMap::new()
    } else {
        store::readiness::of_partnership(&state.db, partnership).await?
    };
    let ids: BTreeSet<SessionId> = known.over.iter().map(|(id, _)| id.clone()).collect();
    let mut all = Vec::new();
    for outcome in outcomes {
        let towards = known.activities.iter().filter(|one| works_towards(one, &outcome.code));
        let (been, ahead): (Vec<&Activity>, Vec<&Activity>) = towards.partition(|one| has_been(one, &ids));
        if been.is_empty() && ahead.is_empty() {
            continue;
        }
        let signal = Signal::for_outcome(&outcome.code);
        let seen = match signal {
            Signal::Register => register(known, &been),
            Signal::Covered => (!been.is_empty()).then_some(Seen::Covered),
            Signal::Note => noted(notes, &outcome.code),
            Signal::Jobs => so(jobs(&prepared, &ids)),
            _ => known.seen(signal, &been),
        };
        all.push(WorkedTowards {
            outcome: outcome.clone(),
            been: named(&been),
            ahead: named(&ahead),
            signal,
            seen,
        });
    }
    Ok(all)
}

fn named(activities: &[&Activity]) -> Vec<(ActivityId, String)> {
    activities.iter().map(|one| (one.id.clone(), one.name.to_string())).collect()
}

/// The sessions that were ended, or whose day is gone, in the order of time.
pub fn over<'a>(
    state: &AppState,
    sittings: impl Iterator<Item = &'a Sitting>,
    booked: &[(Booked, Option<PlaceInFull>)],
) -> Vec<(SessionId, String)> {
    let today = dates::day_of(state.clock.now());
    let day = |id: &SessionId| {
        booked.iter().map(|(one, _)| &one.booking).find(|one| one.session == *id).map(|one| one.day)
    };
    let mut over: Vec<(Date, SessionId, String)> = sittings
        .filter_map(|Sitting { session, .. }| {
            let day = day(&session.id);
            let ended = session.ended_at.map(dates::day_of);
            let over = ended.or(day.filter(|day| *day < today))?;
            Some((day.unwrap_or(over), session.id.clone(), session.name.clone()))
        })
        .collect();
    over.sort();
    over.into_iter().map(|(_, id, name)| (id, name)).collect()
}

/// Sessions, questions and ideas may be counted; none is nothing to show.
fn so(n: usize) -> Option<Seen> {
    (n > 0).then_some(Seen::So(n))
}

fn noted(notes: &[Note], code: &str) -> Option<Seen> {
    let notes: Vec<Note> = notes.iter().filter(|one| one.code == code).cloned().collect();
    (!notes.is_empty()).then_some(Seen::Noted(notes))
}

/// Sessions that were called ready and are over, in which a young person had a job.
fn jobs(prepared: &HashMap<SessionId, Prepared>, over: &BTreeSet<SessionId>) -> usize {
    let done = |(id, (said, called)): &(&SessionId, &Prepared)| {
        over.contains(id) && called.is_some() && has_young_job(said)
    };
    prepared.iter().filter(done).count()
}

/// How many came to the latest sessions in which such an activity was.
fn register(known: &Known<'_>, been: &[&Activity]) -> Option<Seen> {
    let held = |id: &SessionId| been.iter().any(|one| one.sessions.contains(id));
    let present = |id: &SessionId| {
        known.sittings.iter().find(|one| one.sitting.session.id == *id).map_or(0, |one| one.sitting.present)
    };
    let over = known.over.iter().rev().filter(|(id, _)| held(id)).take(REGISTER);
    let came: Vec<_> = over.map(|(id, name)| (name.clone(), publish_attendance(present(id)))).collect();
    (!came.is_empty()).then_some(Seen::Came(came))
}

impl Known<'_> {
    fn seen(&self, signal: Signal, been: &[&Activity]) -> Option<Seen> {
        let said = |fits: fn(&PublishedTally) -> bool| {
            let tally = |one: &Sat| {
                let tally = one.tallies.iter().rfind(|tally| fits(tally))?;
                Some((tally.closed_at, tally.clone()))
            };
            self.latest(been, tally).map(|(session, tally)| Seen::Said(session, Box::new(tally)))
        };
        let rounds = || self.sittings.iter().flat_map(|one| &one.tallies);
        let ideas = || self.sittings.iter().flat_map(|one| &one.ideas);
        let answers = || ideas().filter_map(|(_, answer, _)| answer.as_ref());
        match signal {
            Signal::OwnWords => so(rounds()
                .filter(|tally| tally.has_counts() && self.words.contains_key(&tally.round))
                .count()),
            Signal::Adapted => so(answers().filter(|one| one.decision == Decision::YesChanged).count()),
            Signal::Proposed => so(ideas().count()),
            Signal::Again => said(|tally| tally.terms.pulse == Some(Pulse::Again)),
            Signal::Listened => said(|tally| tally.terms.pulse == Some(Pulse::Listened)),
            Signal::Stirling => said(|tally| tally.terms.method == Method::Stirling),
            Signal::Turnout => said(|tally| tally.terms.pulse.is_none()),
            Signal::Feelings => {
                let felt = |one: &Sat| {
                    check_in_to_out(&one.tallies).map(|(before, after)| (after.closed_at, (before, after)))
                };
                self.latest(been, felt).map(|(session, felt)| Seen::Felt(session, Box::new(felt)))
            }
            Signal::Jobs | Signal::Note | Signal::Register | Signal::Covered => None,
        }
    }

    /// The latest of a session in which such an activity was, or else the latest of all; with the
    /// name of its session.
    fn latest<T>(
        &self,
        been: &[&Activity],
        find: impl Fn(&Sat) -> Option<(Moment, T)>,
    ) -> Option<(String, T)> {
        let found = self.sittings.iter().filter_map(|one| {
            let session = &one.sitting.session;
            let held = been.iter().any(|one| one.sessions.contains(&session.id));
            let (at, found) = find(one)?;
            Some(((held, at), (session.name.clone(), found)))
        });
        found.max_by_key(|(order, _)| *order).map(|(_, found)| found)
    }
}
