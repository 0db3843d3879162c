//! How much may be said of a round at all: by how many voted, and whether it was asked before.

use serde::{Deserialize, Serialize};

use super::asked::AskedBefore;
use super::rules::{EngineRule, holds};
use super::thresholds::{BASE, FLOOR};
use crate::vote::round::BallotOption;

/// How much a published tally says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Says {
    /// Figures, as far as each may be seen.
    Counts,
    /// Only what was chosen; no figure.
    Chosen,
    /// Nothing: the round is closed, and nobody is shown a result.
    Nothing,
    /// Nothing, because it was asked before and few came or went since: who won would tell what those few chose.
    Withheld,
}

impl Says {
    /// Whether nobody is shown a result.
    #[must_use]
    pub fn is_silent(self) -> bool {
        matches!(self, Self::Nothing | Self::Withheld)
    }
}

/// How much a round of so many voters may say (rules 2 and 13). A page that closes a round asks
/// this first, so that it can warn.
#[must_use]
pub fn what_may_be_said(voted: u32, sensitive: bool) -> Says {
    match voted {
        BASE.. => Says::Counts,
        FLOOR.. if !sensitive => Says::Chosen,
        _ => Says::Nothing,
    }
}

/// What a first round says: which options go on, as soon as there are voters enough for figures; never a figure.
pub(super) fn of_first_round(says: Says) -> Says {
    match says {
        _ if !holds(EngineRule::FirstRound) => says,
        Says::Counts => Says::Chosen,
        Says::Chosen => Says::Nothing,
        silent => silent,
    }
}

/// The same, for a question that may have been asked before (rule 8), and that these options won.
pub(super) fn what_is_left_to_say(
    voted: u32,
    sensitive: bool,
    before: &AskedBefore,
    winners: &[&BallotOption],
) -> Says {
    match what_may_be_said(voted, sensitive) {
        Says::Nothing if !holds(EngineRule::Floor) => Says::Chosen,
        says if says.is_silent() => says,
        _ if sensitive && before.tells_of_few() && holds(EngineRule::Again) => Says::Withheld,
        _ if !sensitive && !before.may_name(winners) && holds(EngineRule::WonAgain) => Says::Withheld,
        Says::Counts if before.tells_of_few() && holds(EngineRule::Again) => Says::Chosen,
        says => says,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::suppression::asked::WonBefore;

    #[test]
    fn two_voters_hear_nothing_three_hear_what_was_chosen_and_ten_hear_figures() {
        assert_eq!([0, 1, 2].map(|voted| what_may_be_said(voted, false)), [Says::Nothing; 3]);
        assert_eq!([3, 4, 9].map(|voted| what_may_be_said(voted, false)), [Says::Chosen; 3]);
        assert_eq!(what_may_be_said(10, false), Says::Counts);
    }

    #[test]
    fn a_first_round_never_has_figures_and_needs_ten_voters() {
        assert_eq!([2, 3, 9].map(|voted| of_first_round(what_may_be_said(voted, false))), [Says::Nothing; 3]);
        assert_eq!(of_first_round(what_may_be_said(10, false)), Says::Chosen);
        assert_eq!(of_first_round(Says::Withheld), Says::Withheld);
    }

    #[test]
    fn a_sensitive_question_says_nothing_below_ten() {
        assert_eq!([0, 3, 9].map(|voted| what_may_be_said(voted, true)), [Says::Nothing; 3]);
        assert_eq!(what_may_be_said(10, true), Says::Counts);
    }

    fn again(roll_differs_by: u32, won: WonBefore) -> AskedBefore {
        AskedBefore::Again { roll_differs_by, won }
    }

    fn left(voted: u32, sensitive: bool, before: &AskedBefore, winners: &[&str]) -> Says {
        let options: Vec<_> =
            winners.iter().map(|id| BallotOption::new(*id, crate::vote::round::Source::Text, *id)).collect();
        what_is_left_to_say(voted, sensitive, before, &options.iter().collect::<Vec<_>>())
    }

    #[test]
    fn asked_again_of_one_more_pupil_no_figure_is_said() {
        for few in 1..=4 {
            assert_eq!(left(30, false, &again(few, WonBefore::Unnamed), &["a"]), Says::Chosen);
            assert_eq!(left(30, true, &again(few, WonBefore::Unnamed), &[]), Says::Withheld);
        }
        for many in [0, 5] {
            assert_eq!(left(30, true, &again(many, WonBefore::Unnamed), &[]), Says::Counts);
            assert_eq!(left(30, false, &again(many, WonBefore::Open), &["a"]), Says::Counts);
        }
        assert_eq!(left(2, false, &again(2, WonBefore::Unnamed), &["a"]), Says::Nothing);
    }

    #[test]
    fn asked_again_of_one_more_pupil_only_what_was_settled_before_is_named() {
        let settled = || again(1, WonBefore::Settled("a".into()));
        for voted in [3, 9, 10, 30] {
            assert_eq!(left(voted, false, &again(1, WonBefore::Open), &["a"]), Says::Withheld);
            assert_eq!(left(voted, false, &settled(), &["a"]), Says::Chosen);
            for others in [&["b"][..], &["a", "b"], &[]] {
                assert_eq!(left(voted, false, &settled(), others), Says::Withheld, "{others:?}");
            }
        }
    }
}
