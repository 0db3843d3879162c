//! What can be seen of an outcome: what was worked towards, by everybody together. Never what
//! caused what, and never one young person.

use std::collections::BTreeSet;

use crate::id::{OrganisationId, SessionId};
use crate::ideas::activity::Activity;
use crate::partnership::outcome::Agreement;
use crate::partnership::role::Holder;
use crate::session::readiness::Preparation;
use crate::session::session_role::SessionRole;
use crate::wording::NoteWords;

/// Where a sign of an outcome can be seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Signal {
    /// Sessions in which a young person had a job.
    Jobs,
    /// Questions that were answered in young people's own words.
    OwnWords,
    /// Ideas that were changed so that they fit.
    Adapted,
    /// Ideas that young people proposed.
    Proposed,
    /// "Would you do this again?"
    Again,
    /// From check-in to check-out, the whole room.
    Feelings,
    /// How many of those who were asked have voted.
    Turnout,
    /// What an organisation writes itself.
    Note,
    /// How many came.
    Register,
    /// The mean of the Stirling scale.
    Stirling,
    /// Whether the topic was covered.
    Covered,
    /// "Were you listened to?"
    Listened,
}

impl Signal {
    /// All of them.
    pub const ALL: [Self; 12] = [
        Self::Jobs,
        Self::OwnWords,
        Self::Adapted,
        Self::Proposed,
        Self::Again,
        Self::Feelings,
        Self::Turnout,
        Self::Note,
        Self::Register,
        Self::Stirling,
        Self::Covered,
        Self::Listened,
    ];

    /// What is looked at for the outcome of this code. Nobody counts anything for an outcome that
    /// a partnership added itself, so it has a note.
    pub fn for_outcome(code: &str) -> Self {
        match code {
            "RESP" => Self::Jobs,
            "EMPA" => Self::OwnWords,
            "PROB" => Self::Adapted,
            "INIT" => Self::Proposed,
            "TEAM" => Self::Again,
            "EMOT" => Self::Feelings,
            "ENGA" => Self::Turnout,
            "ATTE" => Self::Register,
            "WELL" => Self::Stirling,
            "SAFE" => Self::Covered,
            "BELO" => Self::Listened,
            _ => Self::Note,
        }
    }

    /// Its name in the Fluent files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Jobs => "jobs",
            Self::OwnWords => "own-words",
            Self::Adapted => "adapted",
            Self::Proposed => "proposed",
            Self::Again => "again",
            Self::Feelings => "feelings",
            Self::Turnout => "turnout",
            Self::Note => "note",
            Self::Register => "register",
            Self::Stirling => "stirling",
            Self::Covered => "covered",
            Self::Listened => "listened",
        }
    }
}

/// What an organisation saw of an outcome, in its own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Who wrote it.
    pub organisation: OrganisationId,
    /// The outcome: "BEHA".
    pub code: String,
    /// What they saw, about everybody together.
    pub words: NoteWords,
}

/// Whether an activity works towards an outcome: it is in the calendar, and everybody who runs it
/// ticked the outcome.
pub fn works_towards(activity: &Activity, code: &str) -> bool {
    let agreed = |codes: &[String]| codes.iter().any(|one| one == code);
    !activity.sessions.is_empty()
        && matches!(activity.agreement(), Agreement::Agreed(codes) if agreed(&codes))
}

/// Whether an activity has been: one of its sessions is over.
pub fn has_been(activity: &Activity, over: &BTreeSet<SessionId>) -> bool {
    activity.sessions.iter().any(|session| over.contains(session))
}

/// Whether a young person had a job in a session.
pub fn has_young_job(prepared: &Preparation) -> bool {
    [SessionRole::YoungFacilitator, SessionRole::YoungTimekeeper]
        .into_iter()
        .any(|role| prepared.in_role(role).is_some_and(|one| matches!(one.holder, Holder::Post(_))))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ideas::activity::Credit;
    use crate::money::Pence;
    use crate::partnership::outcome::STARTER;
    use crate::session::session_role::fill;
    use crate::time::Moment;
    use crate::wording::Wording;

    fn activity(sessions: &[&str], running: &[(&str, &[&str])]) -> Activity {
        let ticks = |(who, codes): &(&str, &[&str])| {
            ((*who).into(), codes.iter().map(|code| (*code).to_owned()).collect())
        };
        Activity {
            id: "a".into(),
            partnership: "p".into(),
            idea: "i".into(),
            name: Wording::parse("Cook tea").unwrap(),
            picture: None,
            category: None,
            cost: Pence::default(),
            credit: Credit::Partnership,
            lead: "school".into(),
            post: None,
            running: running.iter().map(ticks).collect(),
            sessions: sessions.iter().map(|session| (*session).into()).collect(),
            sensitive: crate::partnership::sensitive::Sensitive::default(),
            made_at: Moment(0),
        }
    }

    #[test]
    fn every_outcome_to_begin_with_has_its_signal_and_only_what_schools_write_is_a_note() {
        let of: BTreeSet<Signal> = STARTER.into_iter().map(Signal::for_outcome).collect();
        assert_eq!(of, Signal::ALL.into());
        let notes: Vec<_> =
            STARTER.into_iter().filter(|code| Signal::for_outcome(code) == Signal::Note).collect();
        assert_eq!(notes, ["BEHA", "ATTA"]);
        assert_eq!(Signal::for_outcome("SWIM"), Signal::Note, "one of their own");
    }

    #[test]
    fn no_two_signals_have_one_name() {
        let names: BTreeSet<_> = Signal::ALL.into_iter().map(Signal::code).collect();
        assert_eq!(names.len(), Signal::ALL.len());
    }

    #[test]
    fn it_works_towards_what_all_who_run_it_ticked_once_it_is_in_the_calendar() {
        let both: [(&str, &[&str]); 2] = [("school", &["TEAM", "RESP"]), ("club", &["RESP", "TEAM"])];
        assert!(works_towards(&activity(&["thursday"], &both), "TEAM"));
        assert!(!works_towards(&activity(&["thursday"], &both), "SAFE"));
        assert!(!works_towards(&activity(&[], &both), "TEAM"), "it has no day");
        let open: [(&str, &[&str]); 2] = [("school", &["TEAM"]), ("club", &[])];
        assert!(!works_towards(&activity(&["thursday"], &open), "TEAM"), "one has not ticked it");
    }

    #[test]
    fn it_has_been_when_one_of_its_sessions_is_over() {
        let over = BTreeSet::from(["first".into()]);
        assert!(has_been(&activity(&["first", "second"], &[]), &over));
        assert!(!has_been(&activity(&["second"], &[]), &over));
    }

    #[test]
    fn a_job_counts_when_somebody_has_it() {
        let with = |role, typed| {
            let one = fill(role, &"club".into(), typed, true).unwrap();
            has_young_job(&Preparation { roles: one.into_iter().collect(), ..Preparation::default() })
        };
        assert!(with(SessionRole::YoungTimekeeper, ("One of Heron", "")));
        assert!(with(SessionRole::YoungFacilitator, ("Two of Heron", "")));
        assert!(!with(SessionRole::YoungFacilitator, ("", "It is too short.")));
        assert!(!with(SessionRole::Lead, ("Youth worker", "")));
        assert!(!has_young_job(&Preparation::default()));
    }
}
