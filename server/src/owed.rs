//! What an adult's organisation owes, for the page after the sign-in, for the calendar and for letters.

use app::partnership::owed::OwedLine;
use domain::id::OrganisationId;
use domain::partnership::owed::{Owed, What, to_say};
use domain::people::sign_in::{Adult, Role};
use store::Error;

use crate::dates;
use crate::extractors::cookies;
use crate::files::ics;
use crate::locale::PLAIN_WORDS;
use crate::state::AppState;

/// What is to be said to this adult, the most urgent first, each with the way to it.
///
/// # Errors
/// When the disk refuses.
pub async fn lines(state: &AppState, adult: &Adult) -> Result<Vec<OwedLine>, Error> {
    let today = dates::day_of(state.clock.now());
    let owed = read(state, &adult.organisation).await?;
    let line = |owed: Owed| {
        let (to, late) = (way_to(adult.role, &owed.what)?, owed.is_late(today));
        Some(OwedLine { owed, to, late })
    };
    Ok(owed.into_iter().filter_map(line).collect())
}

/// What an organisation owes and is to be told today.
///
/// # Errors
/// When the disk refuses.
pub async fn read(state: &AppState, organisation: &OrganisationId) -> Result<Vec<Owed>, Error> {
    let today = dates::day_of(state.clock.now());
    Ok(to_say(store::owed::of_organisation(&state.db, organisation, today).await?, today))
}

/// Where somebody in this role does it; none when it is for others to do. Workers remind those who answer.
pub fn way_to(role: Role, what: &What) -> Option<String> {
    let (runs, answers) = (role.may_run_sessions(), role.may_answer());
    match what {
        What::Readiness { session } => (runs || answers).then(|| format!("/sessions/{session}/ready")),
        What::Answers { first, .. } | What::WideAnswers { first, .. } if answers => {
            Some(format!("/ideas/{first}/answer"))
        }
        What::Answers { session, .. } => runs.then(|| format!("/sessions/{session}/room")),
        What::WideAnswers { round, .. } => runs.then(|| format!("/rounds/{round}/sittings")),
        What::Promise { idea } => answers.then(|| format!("/ideas/{idea}/answer")),
        What::Vote { session } => runs.then(|| format!("/sessions/{session}/room")),
        What::WideVote { round } => (runs || answers).then(|| format!("/rounds/{round}/sittings")),
        What::Review => role.may_change_partnership().then(|| "/partnership/benefits".to_owned()),
    }
}

/// What is owed, as a calendar shows it; the same one as long as it is the same duty.
pub fn task(of: &OrganisationId, owed: &Owed) -> ics::Task {
    let what = match &owed.what {
        What::Answers { session, .. } => format!("answers {session}"),
        What::WideAnswers { round, .. } => format!("answers {round}"),
        What::Promise { idea } => format!("promise {idea}"),
        What::Vote { session } => format!("vote {session}"),
        What::WideVote { round } => format!("vote {round}"),
        What::Review => format!("review {}", owed.by),
        What::Readiness { session } => format!("readiness {session}"),
    };
    let name = app::partnership::owed::words(&PLAIN_WORDS, owed);
    ics::Task { uid: format!("{}@fifth", cookies::hash(&format!("{of} {what}"))), name, by: owed.by }
}
