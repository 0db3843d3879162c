//! What an organisation owes, and by when. It knows a session by the name that an adult gave it, and no word
//! of a pupil: so none can get from here into a calendar or a letter.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::id::{IdeaId, RoundId, SessionId};

/// So many days ahead it is said what is owed.
pub const AHEAD_DAYS: i64 = 14;

/// Something that is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owed {
    /// What it is.
    pub what: What,
    /// The promised day, or the day of the session.
    pub by: Date,
    /// What it is about: the name of the session, or of the partnership.
    pub about: String,
}

/// What can be owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// Ideas on the wall of a session wait for an answer.
    Answers {
        /// The session.
        session: SessionId,
        /// The first of them.
        first: IdeaId,
        /// How many ideas wait for an answer.
        ideas: u32,
    },
    /// The same of a vote over many sittings that is counted, by the day that it promised itself.
    WideAnswers {
        /// The round.
        round: RoundId,
        /// The first of the own ideas that wait.
        first: IdeaId,
        /// How many ideas wait for an answer.
        ideas: u32,
    },
    /// A day was promised, and nobody has said yet whether it happened.
    Promise {
        /// The idea that was answered.
        idea: IdeaId,
    },
    /// A vote is still open although the day on which it was opened, or the last day of its session, is over.
    Vote {
        /// The session in whose room it is closed.
        session: SessionId,
    },
    /// The same of a vote over many sittings.
    WideVote {
        /// The round.
        round: RoundId,
    },
    /// The partners look back, each at what it gets.
    Review,
    /// A session is near, and nobody has called it ready.
    Readiness {
        /// The session.
        session: SessionId,
    },
}

impl Owed {
    /// Whether its day is over.
    pub fn is_late(&self, today: Date) -> bool {
        self.by < today
    }
}

/// What is to be said today: what is late, and what is due soon, the first day first.
pub fn to_say(owed: Vec<Owed>, today: Date) -> Vec<Owed> {
    let horizon = today.saturating_add(AHEAD_DAYS.days());
    // A session that was never called ready and is over cannot be made ready any more.
    let is_over = |one: &Owed| matches!(one.what, What::Readiness { .. }) && one.is_late(today);
    // On its own day a vote is open because people vote.
    let runs =
        |one: &Owed| matches!(one.what, What::Vote { .. } | What::WideVote { .. }) && !one.is_late(today);
    let is_said = |one: &Owed| one.by <= horizon && !is_over(one) && !runs(one);
    let mut said: Vec<_> = owed.into_iter().filter(is_said).collect();
    said.sort_by(|one, other| {
        (one.by, rank(&one.what), &one.about).cmp(&(other.by, rank(&other.what), &other.about))
    });
    said
}

/// Of one day: what children wait for comes first.
fn rank(what: &What) -> u8 {
    match what {
        What::Answers { .. } | What::WideAnswers { .. } => 0,
        What::Promise { .. } => 1,
        What::Vote { .. } | What::WideVote { .. } => 2,
        What::Readiness { .. } => 3,
        What::Review => 4,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 24);

    fn owed(what: What, days: i64) -> Owed {
        Owed { what, by: TODAY.saturating_add(days.days()), about: "Thursday".to_owned() }
    }

    fn answers() -> What {
        What::Answers { session: "s".into(), first: "i".into(), ideas: 2 }
    }

    #[test]
    fn what_is_late_comes_first_and_what_is_far_is_not_said_yet() {
        let ready = || What::Readiness { session: "s".into() };
        let all = vec![
            owed(What::Review, 0),
            owed(answers(), 15),
            owed(ready(), 14),
            owed(answers(), 0),
            owed(What::Promise { idea: "i".into() }, -90),
            owed(ready(), -1),
        ];
        let said: Vec<_> =
            to_say(all, TODAY).into_iter().map(|one| (rank(&one.what), one.is_late(TODAY))).collect();
        assert_eq!(said, [(1, true), (0, false), (4, false), (3, false)]);
    }

    #[test]
    fn a_vote_is_owed_once_its_day_is_over() {
        let vote = || What::Vote { session: "s".into() };
        let wide = || What::WideVote { round: "r".into() };
        let all = vec![owed(vote(), 0), owed(wide(), 3), owed(vote(), -1), owed(wide(), -2)];
        let said: Vec<_> = to_say(all, TODAY).into_iter().map(|one| one.what).collect();
        assert_eq!(said, [wide(), vote()]);
    }
}
