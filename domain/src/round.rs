//! When ballots may be cast on one question, and which marks make a ballot.

use serde::{Deserialize, Serialize};

use crate::ballot::{Ballot, Choice, Marks};
use crate::group::Ages;
use crate::id::{IdeaId, RoundId, SessionId};
use crate::refusal::Refusal;
use crate::rule::Rule;
use crate::time::Moment;

/// Fewest and most ideas on one ballot. Twelve: longer lists are scanned, not read
/// (product rule; dot voting suffers from too many options).
pub const OPTIONS: std::ops::RangeInclusive<usize> = 2..=12;

/// One question with its options, and the time in which ballots may be cast.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Round {
    /// Its id.
    pub id: RoundId,
    /// The session it belongs to.
    pub session: SessionId,
    /// What is asked, in full.
    pub question: String,
    /// How a ballot is marked.
    pub method: Method,
    /// How ballots are counted.
    pub rule: Rule,
    /// What can be chosen, in the order in which the ideas were sent.
    pub options: Vec<Choosable>,
    /// The ages of the groups in the room.
    pub ages: Ages,
    /// When it opened.
    pub opened_at: Moment,
    /// When it closed, for ever.
    pub closed_at: Option<Moment>,
    /// When the worker showed the result to the room.
    pub revealed_at: Option<Moment>,
}

/// One option of a round, frozen when the round opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choosable {
    /// The idea.
    pub idea: IdeaId,
    /// Its author's words.
    pub words: String,
    /// Its picture.
    pub picture: Option<String>,
    /// What it takes from the pot, in whole pounds.
    pub cost: u32,
}

/// How a ballot is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Method {
    /// Pick up to `most` of the options, or none of them.
    Pick {
        /// How many at most.
        most: u8,
    },
}

/// Why the rules cannot read a ballot.
pub type Spoiled = Refusal;

impl Round {
    /// Reads what a pupil marked. Nobody may pick twice, more than allowed, or what is not there;
    /// no mark at all is a question back, not a ballot.
    ///
    /// # Errors
    /// [`Refusal::RoundClosed`], [`Refusal::NothingPicked`], [`Refusal::TooManyPicks`] or
    /// [`Refusal::UnreadableBallot`].
    pub fn accept(&self, marks: &Marks) -> Result<Ballot, Spoiled> {
        if self.closed_at.is_some() {
            return Err(Refusal::RoundClosed);
        }
        let Method::Pick { most } = self.method;
        let known = |pick: &IdeaId| self.options.iter().any(|option| option.idea == *pick);
        let twice = |(at, pick): (usize, &IdeaId)| marks.picks.iter().take(at).any(|one| one == pick);
        if marks.picks.is_empty() && !marks.none {
            Err(Refusal::NothingPicked)
        } else if !marks.picks.iter().all(known)
            || marks.picks.iter().enumerate().any(twice)
            || (marks.none && !marks.picks.is_empty())
        {
            Err(Refusal::UnreadableBallot)
        } else if marks.picks.len() > usize::from(most) {
            Err(Refusal::TooManyPicks { most: usize::from(most) })
        } else {
            Ok(Ballot::of(marks.picks.iter().cloned().map(Choice).collect()))
        }
    }

    /// The options in an order of this pupil's own, the same on every visit, so that no idea
    /// profits from standing first. `seed` is random for each pupil.
    #[must_use]
    pub fn in_order_of(&self, seed: u64) -> Vec<&Choosable> {
        let mut options: Vec<_> = self.options.iter().collect();
        shuffle(&mut options, seed);
        options
    }
}

/// Fisher and Yates's shuffle, driven by `SplitMix64` (Steele, Lea and Flood, 2014), so that
/// the same seed gives the same order on every server.
pub fn shuffle<T>(items: &mut [T], seed: u64) {
    let mut state = seed;
    for last in (1..items.len()).rev() {
        state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^= mixed >> 31;
        let bound = u64::try_from(last).unwrap_or(u64::MAX - 1) + 1;
        let other = usize::try_from(mixed % bound).unwrap_or(last);
        items.swap(last, other);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn round() -> Round {
        let option =
            |name: &str| Choosable { idea: name.into(), words: name.to_owned(), picture: None, cost: 0 };
        Round {
            id: "r".into(),
            session: "s".into(),
            question: "What would you like to do?".into(),
            method: Method::Pick { most: 3 },
            rule: Rule::Greedy { pot: None },
            options: ["cook", "paint", "bikes", "farm"].map(option).to_vec(),
            ages: Ages { from: 11, to: 14 },
            opened_at: Moment(0),
            closed_at: None,
            revealed_at: None,
        }
    }

    fn marks(picks: &[&str], none: bool) -> Marks {
        Marks { picks: picks.iter().map(|pick| IdeaId::from(*pick)).collect(), none }
    }

    #[test]
    fn one_to_three_picks_make_a_ballot_and_so_does_none_of_these() {
        for picks in [&["cook"][..], &["farm", "cook"], &["farm", "paint", "cook"]] {
            assert_eq!(round().accept(&marks(picks, false)).unwrap().choices().len(), picks.len());
        }
        assert!(round().accept(&marks(&[], true)).unwrap().choices().is_empty());
    }

    #[test]
    fn a_ballot_does_not_keep_the_order_of_taps() {
        let one = round().accept(&marks(&["farm", "cook"], false)).unwrap();
        let other = round().accept(&marks(&["cook", "farm"], false)).unwrap();
        assert!(one == other);
    }

    #[test]
    fn what_cannot_be_read_is_said_and_not_counted() {
        let refused = |picks: &[&str], none| round().accept(&marks(picks, none)).err();
        assert_eq!(refused(&[], false), Some(Refusal::NothingPicked));
        assert_eq!(
            refused(&["cook", "paint", "bikes", "farm"], false),
            Some(Refusal::TooManyPicks { most: 3 })
        );
        assert_eq!(refused(&["cook", "cook"], false), Some(Refusal::UnreadableBallot));
        assert_eq!(refused(&["swim"], false), Some(Refusal::UnreadableBallot));
        assert_eq!(refused(&["cook"], true), Some(Refusal::UnreadableBallot));
    }

    #[test]
    fn after_the_close_no_ballot_is_taken() {
        let closed = Round { closed_at: Some(Moment(1)), ..round() };
        assert_eq!(closed.accept(&marks(&["cook"], false)).err(), Some(Refusal::RoundClosed));
    }
}
