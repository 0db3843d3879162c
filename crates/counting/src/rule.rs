//! The rules, by the names that files use. `docs/counting.md` defines each of them.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// How ballots are counted. In brackets: where the rule comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rule {
    /// Most votes. Counts choices.
    Plurality,
    /// Most approvals (Brams and Fishburn, "Approval Voting", 1978). Counts approvals.
    Approval,
    /// Most dots: cumulative voting (Elementary Education Act 1870). Counts dots.
    Dots,
    /// The highest sum of points: range voting (Smith, 2000). Counts scores.
    ScoreTotal,
    /// The highest mean of the ratings given (Smith, 2000). Counts scores.
    ScoreMean,
    /// A point for every option that a ballot places below (de Borda, 1781), half a point for every
    /// one it places level (Black, 1958). Counts rankings.
    Borda,
    /// Strongest paths over margins (Schulze, 2011). Counts rankings.
    Schulze,
    /// Strongest paths over winning votes (Schulze, 2011). Counts rankings.
    SchulzeWinningVotes,
    /// The largest majorities that do not contradict each other, over margins (Tideman, 1987).
    /// Counts rankings.
    RankedPairs,
    /// The single transferable vote of Scottish councils (SSI 2007/42, schedule 1). Counts rankings
    /// without equal ranks.
    Stv,
    /// The same with one seat, whatever the instance says. Counts rankings without equal ranks.
    InstantRunoff,
    /// Sequential proportional approval voting (Thiele, 1895). Counts approvals.
    SequentialPav,
    /// Proportional approval voting, the best of all committees (Thiele, 1895). Exponential in the
    /// worst case. Counts approvals.
    Pav,
    /// Most support first, while the money lasts (Talmon and Faliszewski, 2019). Counts approvals,
    /// choices, dots and scores.
    Greedy,
    /// Most support first, until one does not fit: what the participatory budgets of many cities do,
    /// and Pabulib calls `greedy-no-skip`. Counts approvals, choices, dots and scores.
    GreedyStop,
    /// Most support for its cost first, while the money lasts (Talmon and Faliszewski, 2019). Counts
    /// approvals, choices, dots and scores.
    GreedyPerCost,
    /// Sequential Phragmén (1894), with costs (Los, Christoff and Grossi, 2022). Counts approvals and
    /// choices.
    Phragmen,
    /// The Method of Equal Shares (Peters, Pierczyński and Skowron, 2021). Counts approvals, choices,
    /// dots and scores.
    EqualShares {
        /// What a funded option is worth to a supporter.
        utility: Utility,
        /// What is done with the money left over.
        completion: Completion,
    },
    /// Wins out of all comparisons, with one of each added (Salganik and Levy, 2015). Counts pairs.
    WinRate,
    /// Strengths that explain the comparisons best (Bradley and Terry, 1952). The one rule whose
    /// strengths are no fractions: two closer than a billionth are level. Counts pairs.
    BradleyTerry,
}

/// What a funded option is worth to each of its supporters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Utility {
    /// One: every funded option is worth the same.
    Card,
    /// Its cost, in the unit of the budget: what the cities use.
    Cost,
    /// The points on the ballot: dots, or the score above `utility_zero`; one for an approval or a
    /// choice.
    Score,
}

/// What is done with the money that Equal Shares leaves over (equalshares.net; Faliszewski et al.,
/// "Participatory Budgeting: Data, Tools, and Analysis", 2023).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Completion {
    /// It stays.
    None,
    /// Options are added by support while they fit, as [`Rule::Greedy`] does.
    Util,
    /// The count begins anew with a little more money for everybody, `add1_step` each, until it would
    /// spend more than there is; the last one that did not is kept.
    Add1,
    /// `Add1`, and then `Util` with what that leaves over.
    Add1u,
}

impl Rule {
    /// Every rule there is, in the order of the crate's table.
    pub const ALL: [Self; 31] = [
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
        Self::GreedyStop,
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
            Self::GreedyStop => "greedy-stop",
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

    /// Whether it shares out money: it needs a budget, and does not read the number of seats.
    pub const fn needs_budget(self) -> bool {
        matches!(
            self,
            Self::Greedy | Self::GreedyStop | Self::GreedyPerCost | Self::Phragmen | Self::EqualShares { .. }
        )
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
    fn sixteen_rules_share_out_money() {
        let with_budget = Rule::ALL.into_iter().filter(|rule| rule.needs_budget()).count();
        assert_eq!(with_budget, 16);
    }
}
