//! What the figures of a round count.

use counting::Rule;
use counting::rule::Utility;
use serde::{Deserialize, Serialize};

use crate::vote::method::Method;
use crate::vote::round::Terms;

/// What the figures of a tally count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Measure {
    /// People who picked the option, or said yes to it.
    People,
    /// People who put it first.
    Firsts,
    /// Points: two for yes, one for not sure; or one for each option placed below.
    Points,
    /// Coins.
    Coins,
    /// Other options it beats, one to one.
    Beaten,
    /// How often of a hundred times it was preferred.
    WinRate,
}

impl Measure {
    /// What a round's figures count. The bars show what the rule goes by, so that the longest
    /// bar is the winner's.
    pub fn from_terms(terms: &Terms) -> Self {
        match (terms.method, terms.rule) {
            (
                Method::Sort,
                Rule::ScoreTotal | Rule::ScoreMean | Rule::EqualShares { utility: Utility::Score, .. },
            )
            | (Method::Rank, Rule::Borda) => Self::Points,
            (Method::Rank, Rule::InstantRunoff | Rule::Stv) => Self::Firsts,
            (Method::Rank, _) => Self::Beaten,
            (Method::Coins { .. }, _) => Self::Coins,
            (Method::ThisOrThat, _) => Self::WinRate,
            _ => Self::People,
        }
    }

    /// Whether the figures count people. Other figures are always rounded: they are made of many
    /// marks of each person.
    pub fn counts_people(self) -> bool {
        matches!(self, Self::People | Self::Firsts)
    }
}
