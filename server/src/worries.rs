//! Who hears a worry, until when it must be opened, and the clock that tells the next.

use std::collections::HashMap;
use std::time::Duration;

use app::people::worry::Heard;
use domain::id::{AdultId, OrganisationId};
use domain::people::audit::{AuditEntry, Deed};
use domain::people::duty::{Rung, Team};
use domain::people::hours::Timetable;
use domain::people::worry::{Done, Line, Standing, Worry, standing};
use domain::time::Moment;
use store::Error;
use store::letters::Waiting;
use store::worries::Known;

use crate::mail::look_at_worries;
use crate::state::AppState;
use crate::{dates, drawn_for};

/// How often the clock looks.
const LOOK: Duration = Duration::from_secs(30);

/// Those who hear the worries of one organisation, and when.
#[derive(Clone, Debug)]
pub struct Hearing {
    /// Who, and at which hours.
    pub team: Team,
    /// When they read, and when not.
    pub timetable: Timetable,
}

impl Hearing {
    /// Of an organisation.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn read(state: &AppState, organisation: &OrganisationId) -> Result<Self, Error> {
        let team = store::duties::team(&state.db, organisation).await?;
        Self::with(state, organisation, team).await
    }

    /// The same where the team is known.
    ///
    /// # Errors
    /// When the disk refuses.
    pub async fn with(state: &AppState, organisation: &OrganisationId, team: Team) -> Result<Self, Error> {
        let holidays = store::holidays::of_organisation(&state.db, organisation).await?;
        let timetable = Timetable { hours: team.hours, holidays, zone: dates::zone() };
        Ok(Self { team, timetable })
    }

    /// Where a worry stands.
    pub fn standing(&self, (worry, record): (&Worry, &[Line]), now: Moment) -> Standing {
        standing(worry.sent_at, record, &self.team.rungs(now), &self.timetable, now)
    }

    /// What young people are told of it before they write; none where nobody hears.
    pub fn heard(&self, now: Moment) -> Option<Heard> {
        let mut rungs = self.team.rungs(now).into_iter();
        let first = self.team.titles(rungs.next()?);
        let begins = dates::day_and_time_of(self.timetable.begins_next(now));
        let until = self.timetable.is_on_duty(now).then_some(self.timetable.hours.until);
        Some(Heard { first, then: rungs.map(|rung| self.team.titles(rung)).collect(), until, begins })
    }
}

/// Letters that say "look at Fifth" to those on this rung, where letters go out at all.
pub fn letters(state: &AppState, team: &Team, rung: Rung) -> Vec<Waiting> {
    if !state.mail.is_there() {
        return Vec::new();
    }
    let address = format!("{}/worries", state.public_url);
    let write = |to: &str| Waiting { id: state.chance.id(), letter: look_at_worries(to, &address) };
    team.on(rung).filter(|one| !one.email.is_empty()).map(|one| write(&one.email)).collect()
}

/// The same to those who hear it first.
pub fn first_letters(state: &AppState, team: &Team) -> Vec<Waiting> {
    let first = team.rungs(state.clock.now()).into_iter().next();
    first.map(|rung| letters(state, team, rung)).unwrap_or_default()
}

/// The job titles of those who hear it first; none where nobody hears.
pub fn titles_of_first(team: &Team, now: Moment) -> Vec<String> {
    team.rungs(now).first().map(|rung| team.titles(*rung)).unwrap_or_default()
}

/// Tells the next of every worry that was not opened in time.
///
/// # Errors
/// When the disk refuses.
pub async fn tell(state: &AppState) -> Result<(), Error> {
    let mut of_organisations: HashMap<OrganisationId, Hearing> = HashMap::new();
    let mut called = Vec::new();
    for known in store::worries::open(&state.db).await? {
        let organisation = known.0.organisation.clone();
        if !of_organisations.contains_key(&organisation) {
            let hearing = Hearing::read(state, &organisation).await?;
            of_organisations.insert(organisation.clone(), hearing);
        }
        if let Some(hearing) = of_organisations.get(&organisation) {
            called.extend(tell_of(state, hearing, &known).await?);
        }
    }
    state.calls.set(called.iter().map(drawn_for::adult));
    Ok(())
}

/// Tells all who should have been told by now, also where the clock did not look for a while. Gives for whom the
/// worry waits.
async fn tell_of(
    state: &AppState,
    hearing: &Hearing,
    (worry, record): &Known,
) -> Result<Vec<AdultId>, Error> {
    let now = state.clock.now();
    let is = hearing.standing((worry, record), now);
    if is.opened.is_some() {
        return Ok(Vec::new());
    }
    let passed_to = record.iter().rev().find_map(|line| match line.done {
        Done::PassedOn(to, _) => Some(to),
        _ => None,
    });
    let is_its_turn = |rung: &Rung| passed_to.is_none_or(|to| *rung >= to) && *rung <= is.turn;
    let rungs: Vec<_> = hearing.team.rungs(now).into_iter().filter(is_its_turn).collect();
    // Who is first was told when it came.
    for rung in rungs.iter().copied().skip(1) {
        let waits = |record: &[Line]| {
            let is = hearing.standing((worry, record), now);
            is.opened.is_none() && is.turn >= rung
        };
        let entry = AuditEntry::by_system(now, Deed::WorryTell, &worry.id);
        let letters = letters(state, &hearing.team, rung);
        store::worries::tell(&state.db, &worry.id, &Done::Told(rung), waits, &letters, &entry).await?;
    }
    let all = hearing.team.hearers.iter().filter(|one| rungs.contains(&one.rung) && !one.held);
    Ok(all.map(|one| one.adult.clone()).collect())
}

/// Tells as long as the server runs. The log says that it failed, and nothing of any worry.
pub async fn keep_telling(state: AppState) {
    while !state.live.ending.is_cancelled() {
        if let Err(error) = tell(&state).await {
            tracing::error!("the clock of the worries could not be kept: {error}");
        }
        // A round that was asked for meanwhile begins at once.
        let _ = tokio::time::timeout(LOOK, state.calls.changed()).await;
    }
}
