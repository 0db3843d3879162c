//! A first round: more options than a ballot holds, of which the best go on to the next one.

use counting::Rule;

use super::Terms;
use crate::refusal::Refusal;
use crate::vote::method::Method;
use crate::vote::refusal::VoteRefusal;

/// A first round of This or That holds so many options at most. Each pupil is asked of a few of them.
pub const MOST_IN_FIRST_ROUND: usize = 48;
/// So many go on at most: as many as a ballot holds on which all are seen together.
pub const MOST_GO_ON: u8 = 12;

impl Terms {
    /// A first round of This or That over many options, in many sittings, of which so many go on.
    ///
    /// # Errors
    /// [`Refusal::Unfit`] for fewer than two or more than a ballot holds.
    pub fn first_round(onto: u8) -> Result<Self, Refusal> {
        if !(2..=MOST_GO_ON).contains(&onto) {
            return Err(Refusal::Unfit { field: "seats" });
        }
        let usual = Self::new(Method::ThisOrThat, Rule::WinRate, None);
        Ok(Self { seats: onto, many: true, goes_on: true, ..usual })
    }

    /// Checks that so many options make a ballot.
    ///
    /// # Errors
    /// [`VoteRefusal::WrongNumberOfOptions`].
    pub fn hold(&self, options: usize) -> Result<(), VoteRefusal> {
        let range = if self.goes_on {
            usize::from(self.seats).saturating_add(1)..=MOST_IN_FIRST_ROUND
        } else {
            self.method.options()
        };
        if range.contains(&options) {
            Ok(())
        } else {
            Err(VoteRefusal::WrongNumberOfOptions { least: *range.start(), most: *range.end() })
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_first_round_holds_more_options_than_go_on_and_all_go_on_together() {
        for onto in [0, 1, MOST_GO_ON + 1] {
            assert_eq!(Terms::first_round(onto), Err(Refusal::Unfit { field: "seats" }));
        }
        let terms = Terms::first_round(6).unwrap();
        assert!(terms.fit().is_ok() && terms.many && terms.goes_on);
        let holds =
            [6, 7, MOST_IN_FIRST_ROUND, MOST_IN_FIRST_ROUND + 1].map(|options| terms.hold(options).is_ok());
        assert_eq!(holds, [false, true, true, false]);
    }
}
