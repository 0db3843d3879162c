//! The rules, by the names that files and the counting command use.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How ballots are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Most votes.
    Plurality,
    /// Most approvals.
    Approval,
    /// Most dots.
    Dots,
    /// The highest sum of points.
    ScoreTotal,
    /// The highest mean of the ratings given.
    ScoreMean,
    /// A point for every option that a ballot places below (de Borda, 1781).
    Borda,
    /// Strongest paths over margins (Schulze, 2011).
    Schulze,
    /// Strongest paths over winning votes.
    SchulzeWinningVotes,
    /// The largest majorities that do not contradict each other (Tideman, 1987).
    RankedPairs,
    /// Scottish single transferable vote (SSI 2007/42).
    Stv,
    /// The same with one seat.
    InstantRunoff,
    /// Sequential proportional approval voting (Thiele, 1895).
    SequentialPav,
    /// Proportional approval voting, the best of all committees.
    Pav,
    /// Most support first, while the money lasts.
    Greedy,
    /// Most support for each pound first, while the money lasts.
    GreedyPerCost,
    /// Sequential Phragmén, with costs.
    Phragmen,
    /// The Method of Equal Shares (Peters, Pierczyński and Skowron, 2021).
    EqualShares {
        /// What a funded option is worth to a supporter.
        utility: Utility,
        /// What is done with the money left over.
        completion: Completion,
    },
    /// Wins out of all comparisons, with one of each added.
    WinRate,
    /// Strengths that explain the comparisons best (Bradley and Terry, 1952).
    BradleyTerry,
}

/// What a funded option is worth to each of its supporters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Utility {
    /// One: every funded option counts the same.
    Card,
    /// Its cost: what the cities use.
    Cost,
    /// The points on the ballot.
    Score,
}

/// What is done with the money that Equal Shares leaves over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Completion {
    /// It stays.
    None,
    /// Options are added by support while they fit.
    Util,
    /// Everybody is given a little more until the money is spent.
    Add1,
    /// Add1, then Util.
    Add1u,
}

impl Rule {
    /// Every rule there is.
    pub const ALL: [Self; 30] = [
        Self::Plurality,
        Self::Approval,
        Self::Dots,
        Self::ScoreTotal,
        Self::ScoreMean,
        Self::Borda,
        Self::Schulze,
        Self::SchulzeWinningVotes,
        Self::RankedPairs,
        Self::Stv,
        Self::InstantRunoff,
        Self::SequentialPav,
        Self::Pav,
        Self::Greedy,
        Self::GreedyPerCost,
        Self::Phragmen,
        equal_shares(Utility::Card, Completion::None),
        equal_shares(Utility::Card, Completion::Util),
        equal_shares(Utility::Card, Completion::Add1),
        equal_shares(Utility::Card, Completion::Add1u),
        equal_shares(Utility::Cost, Completion::None),
        equal_shares(Utility::Cost, Completion::Util),
        equal_shares(Utility::Cost, Completion::Add1),
        equal_shares(Utility::Cost, Completion::Add1u),
        equal_shares(Utility::Score, Completion::None),
        equal_shares(Utility::Score, Completion::Util),
        equal_shares(Utility::Score, Completion::Add1),
        equal_shares(Utility::Score, Completion::Add1u),
        Self::WinRate,
        Self::BradleyTerry,
    ];

    /// Its name in files and for the counting command.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Plurality => "plurality",
            Self::Approval => "approval",
            Self::Dots => "dots",
            Self::ScoreTotal => "score-total",
            Self::ScoreMean => "score-mean",
            Self::Borda => "borda",
            Self::Schulze => "schulze",
            Self::SchulzeWinningVotes => "schulze-wv",
            Self::RankedPairs => "ranked-pairs",
            Self::Stv => "stv",
            Self::InstantRunoff => "irv",
            Self::SequentialPav => "seqpav",
            Self::Pav => "pav",
            Self::Greedy => "greedy",
            Self::GreedyPerCost => "greedy-per-cost",
            Self::Phragmen => "phragmen",
            Self::EqualShares { utility, completion } => equal_shares_name(utility, completion),
            Self::WinRate => "pairwise-winrate",
            Self::BradleyTerry => "bradley-terry",
        }
    }

    /// The rule of that name; names are written exactly so, in small letters.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|rule| rule.name() == name)
    }

    /// Whether it shares out money, and so cannot count without a budget.
    pub const fn needs_budget(self) -> bool {
        matches!(self, Self::Greedy | Self::GreedyPerCost | Self::Phragmen | Self::EqualShares { .. })
    }
}

const fn equal_shares(utility: Utility, completion: Completion) -> Rule {
    Rule::EqualShares { utility, completion }
}

const fn equal_shares_name(utility: Utility, completion: Completion) -> &'static str {
    match (utility, completion) {
        (Utility::Card, Completion::None) => "mes-card",
        (Utility::Card, Completion::Util) => "mes-card-util",
        (Utility::Card, Completion::Add1) => "mes-card-add1",
        (Utility::Card, Completion::Add1u) => "mes-card-add1u",
        (Utility::Cost, Completion::None) => "mes-cost",
        (Utility::Cost, Completion::Util) => "mes-cost-util",
        (Utility::Cost, Completion::Add1) => "mes-cost-add1",
        (Utility::Cost, Completion::Add1u) => "mes-cost-add1u",
        (Utility::Score, Completion::None) => "mes-score",
        (Utility::Score, Completion::Util) => "mes-score-util",
        (Utility::Score, Completion::Add1) => "mes-score-add1",
        (Utility::Score, Completion::Add1u) => "mes-score-add1u",
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

impl<'de> Deserialize<'de> for Rule {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let name = String::deserialize(deserializer)?;
        Self::parse(&name).ok_or_else(|| serde::de::Error::custom(format_args!("there is no rule {name:?}")))
    }
}

#[cfg(test)]
mod tests {
    use serde::de::IntoDeserializer;
    use serde::de::value::{Error, StrDeserializer};

    use super::*;

    fn read(name: &str) -> Result<Rule, Error> {
        let text: StrDeserializer<'_, Error> = name.into_deserializer();
        Rule::deserialize(text)
    }

    #[test]
    fn every_rule_is_found_by_its_name_and_no_two_share_one() {
        for rule in Rule::ALL {
            assert_eq!(Rule::parse(rule.name()), Some(rule));
            assert_eq!(read(rule.name()), Ok(rule));
        }
    }

    #[test]
    fn a_name_that_is_not_exactly_so_is_no_rule() {
        for name in ["", "STV", "stv ", "mes", "mes-cost-add2"] {
            assert_eq!(Rule::parse(name), None, "{name:?}");
            assert!(read(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn fifteen_rules_share_out_money() {
        let with_budget = Rule::ALL.into_iter().filter(|rule| rule.needs_budget()).count();
        assert_eq!(with_budget, 15);
    }
}
