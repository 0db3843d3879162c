//! What the big screen shows at the pace of a worker's hand.

use crate::id::{OptionId, RoundId};
use crate::time::Moment;

/// How far a result is told: who voted, then the bars, then what won.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Beat {
    /// How many voted.
    Voted,
    /// The bars, what came first still covered.
    Bars,
    /// What won. From then on phones tell it too.
    Winner,
}

impl Beat {
    /// All three, in their order.
    pub const ALL: [Self; 3] = [Self::Voted, Self::Bars, Self::Winner];

    /// Its number in forms and on the disk, from 1.
    pub fn number(self) -> u8 {
        match self {
            Self::Voted => 1,
            Self::Bars => 2,
            Self::Winner => 3,
        }
    }

    /// The beat of this number; none for any other.
    pub fn numbered(number: i64) -> Option<Self> {
        Self::ALL.into_iter().find(|beat| i64::from(beat.number()) == number)
    }

    /// The one that follows.
    pub fn next(self) -> Option<Self> {
        Self::numbered(i64::from(self.number()) + 1)
    }

    /// The one before.
    pub fn before(self) -> Option<Self> {
        Self::numbered(i64::from(self.number()) - 1)
    }
}

/// So many answers stand on the screen at once, with their reasons.
pub const ANSWERS_AT_ONCE: usize = 3;

/// So long an option shines when a hand points at it, in milliseconds: no idea is favoured for longer.
pub const SHINES_FOR: i64 = 20_000;

/// The option of an open vote that a hand pointed at last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lit {
    /// The option. Where the screen has pages, its page stays when it shines no more.
    pub option: OptionId,
    /// Since when it is read aloud.
    pub since: Moment,
}

impl Lit {
    /// Whether it still shines.
    pub fn shines(&self, now: Moment) -> bool {
        now.0.saturating_sub(self.since.0) < SHINES_FOR
    }
}

/// What a hand has paced so far.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Paced {
    /// The round whose result is told.
    pub round: Option<RoundId>,
    /// How far it is told.
    pub beat: Option<Beat>,
    /// The first answer that the screen shows, from nought.
    pub answers_from: usize,
    /// The option that is read aloud.
    pub lit: Option<Lit>,
}

impl Paced {
    /// How far the result of this round is told.
    pub fn beat_of(&self, round: &RoundId) -> Option<Beat> {
        self.beat.filter(|_| self.round.as_ref() == Some(round))
    }

    /// The answers that stand on the screen: the first one, and the one after the last, of so many.
    pub fn answers(&self, all: usize) -> (usize, usize) {
        let last = all.saturating_sub(1) / ANSWERS_AT_ONCE * ANSWERS_AT_ONCE;
        let from = self.answers_from.min(last);
        (from, (from + ANSWERS_AT_ONCE).min(all))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_beats_follow_one_another_and_go_back() {
        assert_eq!(Beat::ALL.map(Beat::next), [Some(Beat::Bars), Some(Beat::Winner), None]);
        assert_eq!(Beat::ALL.map(Beat::before), [None, Some(Beat::Voted), Some(Beat::Bars)]);
        assert_eq!([0, 4, -1].map(Beat::numbered), [None; 3]);
    }

    #[test]
    fn a_beat_is_of_one_round_alone() {
        let paced = Paced { round: Some("one".into()), beat: Some(Beat::Bars), ..Paced::default() };
        assert_eq!(paced.beat_of(&"one".into()), Some(Beat::Bars));
        assert_eq!(paced.beat_of(&"other".into()), None);
    }

    #[test]
    fn an_option_shines_for_twenty_seconds() {
        let lit = Lit { option: "tea".into(), since: Moment(50_000) };
        assert_eq!(
            [49_000, 50_000, 69_999, 70_000].map(|at| lit.shines(Moment(at))),
            [true, true, true, false]
        );
    }

    #[test]
    fn answers_stand_three_at_a_time_and_never_beyond_the_last() {
        let at = |answers_from, all| Paced { answers_from, ..Paced::default() }.answers(all);
        assert_eq!([at(0, 12), at(9, 12), at(3, 4), at(9, 4)], [(0, 3), (9, 12), (3, 4), (3, 4)]);
        assert_eq!(at(3, 0), (0, 0));
    }
}
