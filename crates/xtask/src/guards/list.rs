//! Every guard: where it stands, and what would stand there without it.

use anyhow::{Result, ensure};

/// One guard, as it is written.
pub struct Guard {
    /// From the top of the repository.
    pub file: &'static str,
    /// What keeps people out. It stands once in the file.
    pub closed: &'static str,
    /// The same place, open.
    pub open: &'static str,
}

impl Guard {
    /// The text of the file without it.
    ///
    /// # Errors
    /// When the file has it never, or twice: then the list is old.
    pub fn taken_from(&self, text: &str) -> Result<String> {
        let found = text.matches(self.closed).count();
        ensure!(found == 1, "{} has this {found} times, not once: {}", self.file, self.closed);
        Ok(text.replace(self.closed, self.open))
    }

    pub fn first_line(&self) -> &str {
        self.closed.lines().next().unwrap_or_default().trim()
    }
}

const fn guard(file: &'static str, closed: &'static str, open: &'static str) -> Guard {
    Guard { file, closed, open }
}

const PEOPLE: &str = "server/src/extractors/people.rs";
const ADULT: &str = "server/src/extractors/own/adult.rs";
const ACTIVITY: &str = "server/src/extractors/own/activity.rs";
const CLOSED_ROUND: &str = "server/src/extractors/own/closed_round.rs";
const CO_HOST: &str = "server/src/extractors/own/co_host.rs";
const GROUP: &str = "server/src/extractors/own/group.rs";
const GROUP_REQUEST: &str = "server/src/extractors/own/group_request.rs";
const HOLIDAY: &str = "server/src/extractors/own/holiday.rs";
const INVITATION: &str = "server/src/extractors/own/invitation.rs";
const IDEA: &str = "server/src/extractors/own/idea.rs";
const ORGANISATION: &str = "server/src/extractors/own/organisation.rs";
const PHOTO: &str = "server/src/extractors/own/photo.rs";
const PLACE: &str = "server/src/extractors/own/place.rs";
const PUPIL: &str = "server/src/extractors/own/pupil.rs";
const ROUND: &str = "server/src/extractors/own/round.rs";
const SESSION: &str = "server/src/extractors/own/session.rs";
const SET_UP: &str = "server/src/extractors/own/set_up.rs";
const TALLY: &str = "server/src/extractors/own/tally.rs";
const WIDE_ROUND: &str = "server/src/extractors/own/wide_round.rs";
const WORDS: &str = "server/src/extractors/own/words.rs";
const WORRY: &str = "server/src/extractors/own/worry.rs";

const WORKER: &str = "Worker(adult) = Worker::from_request_parts";
const LEADER: &str = "Leader(adult) = Leader::from_request_parts";
const STAFF: &str = "Staff(adult) = Staff::from_request_parts";
const ANY_ADULT: &str =
    "crate::extractors::people::SignedIn(adult) = crate::extractors::people::SignedIn::from_request_parts";

/// In the order of the files. Who is signed in at all is no guard that can be taken away: without a
/// person there is nothing to go on with.
#[rustfmt::skip]
pub const GUARDS: &[Guard] = &[
    guard(PEOPLE, "if may(adult.role) {", "if may(adult.role) || adult.role.may_run_sessions() {"),
    guard(PEOPLE, "if may(adult.role) {", "if may(adult.role) || adult.role.may_answer() {"),
    guard(PEOPLE, "if may(adult.role) {", "if may(adult.role) || adult.role.hears_worries() {"),
    guard(PEOPLE, "if may(adult.role) {", "if may(adult.role) || adult.role.only_reads() {"),
    guard(PEOPLE, "Ok((adult, false)) => Ok(Self(adult)),", "Ok((adult, _)) if true => Ok(Self(adult)),"),
    guard(PEOPLE, "only(adult, Role::may_run_sessions)", "only(adult, |_| true)"),
    guard(PEOPLE, "only(adult, Role::may_change_partnership)", "only(adult, |_| true)"),
    guard(PEOPLE, "only(adult, |role| !role.only_reads())", "only(adult, |_| true)"),
    guard(PEOPLE, "only(adult, Role::keeps_watch)", "only(adult, |_| true)"),
    guard(PEOPLE, "only(adult, Role::sees_inside)", "only(adult, |_| true)"),
    guard(PEOPLE, "only(adult, |role| role.may_answer() || role.only_reads())", "only(adult, |_| true)"),
    guard(PEOPLE, "only(adult, |role| Kind::ALL.into_iter().any(|kind| kind.may_be_set_by(role)))", "only(adult, |_| true)"),
    guard(ACTIVITY, LEADER, ANY_ADULT),
    guard(ACTIVITY, STAFF, ANY_ADULT),
    guard(ACTIVITY, "if activity.is_run_by(&adult.organisation) {", "if true {"),
    guard(ADULT, LEADER, ANY_ADULT),
    guard(ADULT, "one.organisation == adult.organisation && ", ""),
    guard(CLOSED_ROUND, LEADER, ANY_ADULT),
    guard(CO_HOST, "co_host.as_ref() == Some(&known.pupil.id)", "co_host.is_some()"),
    guard(GROUP, "if matches!(adult.role, Role::YouthWorker | Role::Leader) {", "if true {"),
    guard(GROUP, "if group.organisation == adult.organisation {", "if true {"),
    guard(GROUP, "group.organisation != adult.organisation && !put_away", "!put_away"),
    guard(GROUP_REQUEST, LEADER, ANY_ADULT),
    guard(GROUP_REQUEST, ".filter(|asked| asked.home == adult.organisation)", ""),
    guard(HOLIDAY, LEADER, ANY_ADULT),
    guard(IDEA, "found.filter(|idea| idea.author.as_ref() == Some(&known.pupil.id))", "found"),
    guard(IDEA, "if own { Ok(idea) } else", "if own || !known.device.is_empty() { Ok(idea) } else"),
    guard(IDEA, WORKER, ANY_ADULT),
    guard(IDEA, "    own(state, adult, &idea.session).await?;\n", ""),
    guard(IDEA, LEADER, ANY_ADULT),
    guard(INVITATION, LEADER, ANY_ADULT),
    guard(ORGANISATION, LEADER, ANY_ADULT),
    guard(PHOTO, LEADER, ANY_ADULT),
    guard(PHOTO, STAFF, ANY_ADULT),
    guard(PLACE, LEADER, ANY_ADULT),
    guard(PUPIL, WORKER, ANY_ADULT),
    guard(PUPIL, "own(state, adult, &pupil.session).await?",
        "store::sessions::get(&state.db, &pupil.session).await?.ok_or(Refusal::NoSuchPage)?"),
    guard(ROUND, WORKER, ANY_ADULT),
    guard(ROUND, "own(state, adult, &round.session).await?",
        "store::sessions::get(&state.db, &round.session).await?.ok_or(Refusal::NoSuchPage)?"),
    guard(SET_UP, LEADER, ANY_ADULT),
    guard(SESSION, "for HomeSession {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let Worker(adult) = Worker::",
        "for HomeSession {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let crate::extractors::people::SignedIn(adult) = crate::extractors::people::SignedIn::"),
    guard(SESSION, "for OwnSession {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let Worker(adult) = Worker::",
        "for OwnSession {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let crate::extractors::people::SignedIn(adult) = crate::extractors::people::SignedIn::"),
    guard(SESSION, "for DebriefOf {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let Staff(adult) = Staff::",
        "for DebriefOf {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let crate::extractors::people::SignedIn(adult) = crate::extractors::people::SignedIn::"),
    guard(SESSION, "for ReadableSession {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let Staff(adult) = Staff::",
        "for ReadableSession {\n    type Rejection = Response;\n\n    async fn from_request_parts(parts: &mut Parts, state: &AppState) -> Result<Self, Response> {\n        let crate::extractors::people::SignedIn(adult) = crate::extractors::people::SignedIn::"),
    guard(SESSION, "session.organisation == adult.organisation || was_given(state, adult, id).await?", "true"),
    guard(SESSION, "session.filter(|session| session.organisation == adult.organisation)", "session"),
    guard(SESSION, "if !adult.role.may_answer() {", "if false {"),
    guard(SESSION, "runs.filter(|one| one.partnership == adult.partnership)", "runs"),
    guard(TALLY, "store::rounds::in_room(&state.db, &id, &known.session.id)", "store::rounds::get(&state.db, &id)"),
    guard(TALLY, "if adult.role.sees_inside() {", "if true {"),
    guard(WIDE_ROUND, "WorkerOrLeader(adult) = WorkerOrLeader::from_request_parts", ANY_ADULT),
    guard(WIDE_ROUND, "round.filter(|round| round.scope.includes(adult))", "round"),
    guard(WIDE_ROUND, "if round.may_be_closed_by(&adult, today) {", "if true {"),
    guard(WORDS, WORKER, ANY_ADULT),
    guard(WORDS, "own(state, adult, &session).await",
        "store::sessions::get(&state.db, &session).await?.ok_or_else(|| Refusal::NoSuchPage.into())"),
    guard(WORRY, "let Some(rung) = team.rung_of(&adult.id) else {", "let Some(rung) = team.rung_of(&adult.id).or(Some(Rung::Head)) else {"),
    guard(WORRY, ".filter(|(_, _, standing)| standing.is_for(hears.rung))", ""),
    guard("crates/domain/src/people/held.rs", "if self.may_say(team).contains(&who) {", "if true {"),
    guard("crates/store/src/people/worries/mod.rs", "from worries where id = $1 and organisation = $2", "from worries where id = $1 and $2 = $2"),
    guard("crates/store/src/people/worries/mod.rs", "from worries where organisation = $1 order by sent_at, id", "from worries where $1 = $1 order by sent_at, id"),
    guard("server/src/handlers/ideas/idea.rs", "if others {", "if false {"),
    guard("server/src/handlers/ideas/several.rs", "to_the_wall && find(one)", "false && find(one)"),
    guard("server/src/handlers/vote/wide.rs", "Idea { picture: drawing::outside(idea.picture), ..idea }", "idea"),
    guard("server/src/quotes.rs", "idea.picture = drawing::outside(idea.picture.take());", "let _ = &mut idea;"),
    guard("crates/store/src/ideas/ideas/taking_away.rs", "if own == 0 {", "if false {"),
    guard("crates/store/src/ideas/ideas/quoting.rs", "if own == 0 {", "if false {"),
    guard("crates/store/src/ideas/activities/reading.rs", "let which = (partnership.as_str(), id.as_str());", "let which = (\"\", id.as_str());"),
    guard("crates/store/src/ideas/ideas.rs", "ideas.id = $1 and organisations.partnership = $2", "ideas.id = $1 and $2 = $2"),
    // Of a holiday the partnership is asked again in the deed: without one of the two the other holds.
    guard("crates/store/src/partnership/photos.rs", "places.partnership = $2\")\n        .bind", "$2 = $2\")\n        .bind"),
    guard("crates/store/src/partnership/photos.rs", "places.partnership = $2\")\n    .bind", "$2 = $2\")\n    .bind"),
    guard("crates/store/src/partnership/places/mod.rs", "found.filter(|one| one.place.partnership == *partnership)", "found"),
    guard("crates/store/src/people/invitations/mod.rs", "where asked_by = $1 or organisation = $1 order by", "where $1 = $1 order by"),
    guard("crates/store/src/vote/ballots.rs", "rounds.id = $1 and sittings.session = $3", "rounds.id = $1 and $3 = $3"),
    guard("crates/store/src/vote/tallies.rs", "sittings.session = $2 and sittings.revealed_at", "$2 = $2 and sittings.revealed_at"),
    guard("crates/store/src/vote/tallies.rs", "organisations.partnership) = $2\n           and tallies.profile", "organisations.partnership) is not null and $2 = $2\n           and tallies.profile"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_guard_stands_where_the_list_says() {
        for guard in GUARDS {
            let text = std::fs::read_to_string(crate::folders::root().join(guard.file)).unwrap();
            guard.taken_from(&text).unwrap();
        }
    }
}
