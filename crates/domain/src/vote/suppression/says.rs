//! How much may be said of a round at all: by how many voted, and whether it was asked before.

use serde::{Deserialize, Serialize};

use super::rules::{EngineRule, holds};
use super::thresholds::{BASE, FLOOR};

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
}

/// Whether an earlier round of the same session asked the same question with the same answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AskedBefore {
    /// It is asked for the first time.
    Never,
    /// It was asked before, of another roll or of the same.
    Again {
        /// How many pupils are on one of the two rolls and not on the other.
        roll_differs_by: u32,
    },
}

impl AskedBefore {
    /// One to four pupils more or fewer: the difference of two results would be their ballots.
    pub(super) fn tells_of_few(self) -> bool {
        matches!(self, Self::Again { roll_differs_by: 1..5 })
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

/// The same, for a question that may have been asked before (rule 8).
pub(super) fn what_is_left_to_say(voted: u32, sensitive: bool, before: AskedBefore) -> Says {
    match what_may_be_said(voted, sensitive) {
        Says::Nothing if !holds(EngineRule::Floor) => Says::Chosen,
        says if !holds(EngineRule::Again) => says,
        Says::Counts if before.tells_of_few() && sensitive => Says::Nothing,
        Says::Counts if before.tells_of_few() => Says::Chosen,
        says => says,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_voters_hear_nothing_three_hear_what_was_chosen_and_ten_hear_figures() {
        assert_eq!([0, 1, 2].map(|voted| what_may_be_said(voted, false)), [Says::Nothing; 3]);
        assert_eq!([3, 4, 9].map(|voted| what_may_be_said(voted, false)), [Says::Chosen; 3]);
        assert_eq!(what_may_be_said(10, false), Says::Counts);
    }

    #[test]
    fn a_sensitive_question_says_nothing_below_ten() {
        assert_eq!([0, 3, 9].map(|voted| what_may_be_said(voted, true)), [Says::Nothing; 3]);
        assert_eq!(what_may_be_said(10, true), Says::Counts);
    }

    #[test]
    fn asked_again_of_one_more_pupil_no_figure_is_said() {
        let again = |roll_differs_by| AskedBefore::Again { roll_differs_by };
        for few in 1..=4 {
            assert_eq!(what_is_left_to_say(30, false, again(few)), Says::Chosen);
            assert_eq!(what_is_left_to_say(30, true, again(few)), Says::Nothing);
        }
        assert_eq!([0, 5].map(|many| what_is_left_to_say(30, true, again(many))), [Says::Counts; 2]);
        assert_eq!(what_is_left_to_say(2, false, again(2)), Says::Nothing);
    }
}
