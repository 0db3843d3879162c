//! Whole numbers: how many ballots there are, and how a number is shown.

use super::Uncountable;
use super::instance::Many;

/// How many ballots were cast, blank ones too. Once this fits, so do the votes of every option:
/// a ballot gives an option one vote at most, so no sum of votes needs another check.
pub(super) fn ballots_cast<B>(ballots: &[Many<B>]) -> Result<u64, Uncountable> {
    ballots
        .iter()
        .try_fold(0_u64, |cast, many| cast.checked_add(many.n))
        .ok_or(Uncountable::TooLarge { what: "the number of ballots" })
}

/// A whole number as scores are printed: exact up to 2⁵³, the nearest one above.
/// For showing and for intervals only; whatever decides is compared in whole numbers.
#[expect(clippy::cast_precision_loss, reason = "nothing is decided by it")]
pub(super) fn float(whole: impl Into<i128>) -> f64 {
    let whole: i128 = whole.into();
    whole as f64
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_entry_counts_as_often_as_it_says() {
        let ballots = [Many { n: 3, ballot: () }, Many { n: 1, ballot: () }];
        assert_eq!(ballots_cast(&ballots), Ok(4));
        assert_eq!(ballots_cast::<()>(&[]), Ok(0));
    }

    #[test]
    fn more_ballots_than_can_be_counted_are_refused() {
        let ballots = [Many { n: u64::MAX, ballot: () }, Many { n: 1, ballot: () }];
        assert_eq!(ballots_cast(&ballots), Err(Uncountable::TooLarge { what: "the number of ballots" }));
    }
}
