//! How a ballot is marked, and which rules can count such ballots.

use serde::{Deserialize, Serialize};

use crate::partnership::group::Ages;
use crate::vote::refusal::VoteRefusal;
use crate::vote::stirling;
use counting::Rule;
use counting::rule::{Completion, Utility};

/// How a ballot is marked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Method {
    /// Pick up to `most` of the options, or none of them.
    Pick {
        /// How many at most.
        most: u8,
    },
    /// One card at a time: yes, not sure, no.
    Sort,
    /// Which of these two? A few pairs, each also with its sides swapped.
    ThisOrThat,
    /// Share out so many coins.
    Coins {
        /// How many coins each ballot has.
        coins: u8,
    },
    /// Tap in order: the first is liked best.
    Rank,
    /// Would you do it again? Yes, maybe, no.
    AgainAgain,
    /// Five faces, all of them happy, from a little to very.
    Faces,
    /// How do you feel: happy, calm, tired, worried, cross, sad, as many as fit.
    Feelings,
    /// The fifteen statements of the Stirling Children's Wellbeing Scale, unaltered.
    Stirling,
    /// A short text. A worker reads it first, and it is never counted.
    Words,
    /// Given answers: one of them, or several.
    Choice {
        /// More than one may be ticked.
        several: bool,
    },
}

/// Every ballot has ten coins: enough to show a difference, few enough to count on fingers.
pub const COINS: u8 = 10;
/// From this age on five faces are told apart (University of Twente, `PuppyIR`: under ten, nearly
/// all children take the top face).
pub const FACES_FROM: u8 = 10;

impl Method {
    /// All methods, the usual one first, with their usual terms.
    pub const ALL: [Self; 12] = [
        Self::Pick { most: 3 },
        Self::Sort,
        Self::ThisOrThat,
        Self::Coins { coins: COINS },
        Self::Rank,
        Self::Choice { several: false },
        Self::Choice { several: true },
        Self::AgainAgain,
        Self::Faces,
        Self::Feelings,
        Self::Stirling,
        Self::Words,
    ];

    /// Its name in forms, sentences and class names.
    pub fn code(self) -> &'static str {
        match self {
            Self::Pick { .. } => "pick",
            Self::Sort => "sort",
            Self::ThisOrThat => "this-or-that",
            Self::Coins { .. } => "coins",
            Self::Rank => "rank",
            Self::AgainAgain => "again-again",
            Self::Faces => "faces",
            Self::Feelings => "feelings",
            Self::Stirling => "stirling",
            Self::Words => "words",
            Self::Choice { several: false } => "choice",
            Self::Choice { several: true } => "several",
        }
    }

    /// Reads a name back; `most` is for Pick alone.
    pub fn parse(name: &str, most: u8) -> Option<Self> {
        let method = Self::ALL.into_iter().find(|method| method.code() == name)?;
        Some(if let Self::Pick { .. } = method { Self::Pick { most } } else { method })
    }

    /// The answers that the method brings along, by their names; none when the options are given.
    pub fn own_answers(self) -> &'static [&'static str] {
        match self {
            Self::AgainAgain => &["yes", "maybe", "no"],
            Self::Faces => &["face-1", "face-2", "face-3", "face-4", "face-5"],
            Self::Feelings => &["happy", "calm", "tired", "worried", "cross", "sad"],
            _ => &[],
        }
    }

    /// Whether every ballot names one option at most, so that the counts add up to the ballots.
    pub fn names_one(self) -> bool {
        matches!(
            self,
            Self::Pick { most: 1 } | Self::Choice { several: false } | Self::AgainAgain | Self::Faces
        )
    }

    /// Whether the answers are steps of a scale, or feelings: shown in their own order, and none of them
    /// wins. A tap sends them.
    pub fn is_scale(self) -> bool {
        matches!(self, Self::AgainAgain | Self::Faces | Self::Feelings)
    }

    /// Whether it only asks how it is or was. What it is for need not be said first: nothing is decided.
    pub fn decides_nothing(self) -> bool {
        self.is_scale() || self == Self::Stirling
    }

    /// Whether the options come with the method, and stand in its order for everybody.
    pub fn has_own_order(self) -> bool {
        self.is_scale() || self == Self::Stirling
    }

    /// Whether a ballot says so much about one person that no option has a figure.
    pub fn is_personal(self) -> bool {
        matches!(self, Self::Words | Self::Stirling)
    }

    /// Whether money can decide what is chosen.
    pub fn takes_money(self) -> bool {
        matches!(self, Self::Pick { .. } | Self::Sort | Self::Coins { .. } | Self::Choice { several: true })
    }

    /// Whether the question is about feelings, so that a nought is hidden too (disclosure rule 3).
    pub fn is_sensitive(self) -> bool {
        matches!(self, Self::Faces | Self::Feelings | Self::Stirling)
    }

    /// How many options make a ballot that is read and not scanned. Cards that come one by one
    /// may be more; the rest must be seen together.
    pub fn options(self) -> std::ops::RangeInclusive<usize> {
        match self {
            Self::Words => 0..=0,
            Self::Stirling => 15..=15,
            Self::Sort => 1..=24,
            Self::ThisOrThat => 2..=24,
            _ => 2..=12,
        }
    }

    /// The rules that can count such ballots: without a pot, the usual one first.
    pub fn rules(self, pot: bool) -> &'static [Rule] {
        match (self, pot) {
            (Self::Pick { .. } | Self::Choice { several: true }, true) => &APPROVALS_WITH_POT,
            (Self::Pick { .. } | Self::Choice { several: true }, false) => &APPROVALS,
            (Self::Sort, true) => &SORTED_WITH_POT,
            (Self::Sort, false) => &[Rule::ScoreTotal, Rule::ScoreMean],
            (Self::ThisOrThat, _) => &[Rule::WinRate, Rule::BradleyTerry],
            (Self::Coins { .. }, true) => &COINS_WITH_POT,
            (Self::Coins { .. }, false) => &[Rule::Dots],
            (Self::Rank, _) => &RANKINGS,
            (Self::Feelings, _) => &[Rule::Approval],
            (
                Self::Choice { several: false }
                | Self::AgainAgain
                | Self::Faces
                | Self::Stirling
                | Self::Words,
                _,
            ) => &[Rule::Plurality],
        }
    }

    /// Whether any round can be counted by this rule. Some are for the files of cities alone, such as
    /// [`Rule::GreedyStop`], which leaves money that ideas could have had.
    pub fn can_be_counted_by(rule: Rule) -> bool {
        let counts = |method: &Self| [true, false].iter().any(|pot| method.rules(*pot).contains(&rule));
        Self::ALL.iter().any(counts)
    }

    /// Refuses what is known to mislead with pupils of these ages.
    ///
    /// # Errors
    /// [`VoteRefusal::FacesTooYoung`] when most of the group is under [`FACES_FROM`], and what
    /// [`stirling::suits`] refuses.
    pub fn suits(self, ages: Ages) -> Result<(), VoteRefusal> {
        match self {
            Self::Faces if ages.mostly_under(FACES_FROM) => Err(VoteRefusal::FacesTooYoung),
            Self::Stirling => stirling::suits(ages),
            _ => Ok(()),
        }
    }
}

const fn shares(utility: Utility, completion: Completion) -> Rule {
    Rule::EqualShares { utility, completion }
}

// Not Phragmén: as we have it, it shares out money.
const APPROVALS: [Rule; 3] = [Rule::Approval, Rule::SequentialPav, Rule::Pav];
const APPROVALS_WITH_POT: [Rule; 11] = [
    Rule::Greedy,
    Rule::GreedyPerCost,
    Rule::Phragmen,
    shares(Utility::Cost, Completion::Add1u),
    shares(Utility::Cost, Completion::Add1),
    shares(Utility::Cost, Completion::Util),
    shares(Utility::Cost, Completion::None),
    shares(Utility::Card, Completion::Add1u),
    shares(Utility::Card, Completion::Add1),
    shares(Utility::Card, Completion::Util),
    shares(Utility::Card, Completion::None),
];
const SORTED_WITH_POT: [Rule; 6] = [
    Rule::Greedy,
    Rule::GreedyPerCost,
    shares(Utility::Score, Completion::Add1u),
    shares(Utility::Score, Completion::Add1),
    shares(Utility::Score, Completion::Util),
    shares(Utility::Score, Completion::None),
];
const COINS_WITH_POT: [Rule; 6] = SORTED_WITH_POT;
const RANKINGS: [Rule; 6] = [
    Rule::InstantRunoff,
    Rule::Borda,
    Rule::Schulze,
    Rule::SchulzeWinningVotes,
    Rule::RankedPairs,
    Rule::Stv,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_method_is_found_by_its_name() {
        for method in Method::ALL {
            assert_eq!(Method::parse(method.code(), 3), Some(method));
        }
        assert_eq!(Method::parse("pick", 2), Some(Method::Pick { most: 2 }));
        assert_eq!(Method::parse("shout", 3), None);
    }

    #[test]
    fn faces_are_refused_where_most_are_under_ten() {
        assert_eq!(Method::Faces.suits(Ages { from: 7, to: 9 }), Err(VoteRefusal::FacesTooYoung));
        assert_eq!(Method::Faces.suits(Ages { from: 8, to: 11 }), Err(VoteRefusal::FacesTooYoung));
        assert_eq!(Method::Faces.suits(Ages { from: 9, to: 11 }), Ok(()));
        assert_eq!(Method::AgainAgain.suits(Ages { from: 5, to: 7 }), Ok(()));
    }

    #[test]
    fn every_rule_counts_some_round_but_the_one_that_stops() {
        let unused = Rule::ALL.into_iter().filter(|rule| !Method::can_be_counted_by(*rule));
        assert_eq!(unused.collect::<Vec<_>>(), [Rule::GreedyStop]);
    }

    #[test]
    fn with_money_to_share_the_usual_rule_keeps_to_it() {
        assert_eq!(Method::Pick { most: 3 }.rules(true).first(), Some(&Rule::Greedy));
        assert_eq!(Method::Pick { most: 3 }.rules(false).first(), Some(&Rule::Approval));
    }
}
