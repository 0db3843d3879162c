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

/// So many answers stand on the screen at once, with their reasons; fewer where they are long.
pub const ANSWERS_AT_ONCE: usize = 3;

/// The cards of the wall, or of the answers, that stand on the screen together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Cards {
    /// The first of them, from nought.
    pub from: usize,
    /// The one after the last.
    pub to: usize,
    /// How many there are in all.
    pub all: usize,
    /// How many stand together.
    pub at_once: usize,
}

impl Cards {
    /// All of them, on one page.
    pub fn whole(all: usize) -> Self {
        Self { from: 0, to: all, all, at_once: all }
    }

    /// Where the page before begins.
    pub fn before(self) -> Option<usize> {
        (self.from > 0).then(|| self.from.saturating_sub(self.at_once))
    }

    /// Where the next page begins.
    pub fn next(self) -> Option<usize> {
        (self.to < self.all).then_some(self.to)
    }
}

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
    /// The first card of the wall, or of the answers, that the screen shows, from nought.
    pub cards_from: usize,
    /// The option that is read aloud.
    pub lit: Option<Lit>,
}

impl Paced {
    /// How far the result of this round is told.
    pub fn beat_of(&self, round: &RoundId) -> Option<Beat> {
        self.beat.filter(|_| self.round.as_ref() == Some(round))
    }

    /// The cards that stand on the screen, of so many, so many at once.
    pub fn cards(&self, all: usize, at_once: usize) -> Cards {
        let at_once = at_once.max(1);
        let page = |card: usize| card / at_once * at_once;
        let from = page(self.cards_from.min(all.saturating_sub(1)));
        Cards { from, to: (from + at_once).min(all), all, at_once }
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
    fn cards_stand_a_page_at_a_time_and_never_beyond_the_last() {
        let cards = |cards_from, all, at_once| Paced { cards_from, ..Paced::default() }.cards(all, at_once);
        let at = |from, all| {
            let Cards { from, to, .. } = cards(from, all, ANSWERS_AT_ONCE);
            (from, to)
        };
        assert_eq!([at(0, 12), at(9, 12), at(3, 4), at(9, 4)], [(0, 3), (9, 12), (3, 4), (3, 4)]);
        assert_eq!(at(3, 0), (0, 0));
        // What stands together may change under the hand: a page is never cut.
        assert_eq!(cards(5, 12, 4).from, 4);
        assert_eq!(cards(5, 12, 0), Cards { from: 5, to: 6, all: 12, at_once: 1 });
    }

    #[test]
    fn a_hand_turns_page_by_page_and_stops_at_both_ends() {
        let on = |from| Paced { cards_from: from, ..Paced::default() }.cards(7, 3);
        assert_eq!([0, 3, 6].map(|from| on(from).before()), [None, Some(0), Some(3)]);
        assert_eq!([0, 3, 6].map(|from| on(from).next()), [Some(3), Some(6), None]);
        let whole = Cards::whole(7);
        assert_eq!((whole.before(), whole.next()), (None, None));
    }
}
