//! What is known of the rate of an offer, in ticks.

use std::cmp::Ordering;

/// Two numbers between which the rate of an offer lies. Bids are ordered by the least that
/// the rate for each unit of utility may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Bid {
    /// Which offer.
    pub offer: usize,
    /// What a point is worth in utility.
    pub worth: u64,
    /// The rate is more than this. It was once, and as money is spent it only rises.
    pub above: u64,
    /// The rate is no more than this; none if the backers may not be able to pay at all.
    pub enough: Option<u64>,
}

impl Bid {
    /// Whether this one surely has a higher rate, for each unit of utility, than the other.
    pub fn surely_after(&self, other: &Self) -> bool {
        other.enough.is_some_and(|enough| per_worth(self.above, self, enough, other).is_ge())
    }

    /// Of two, the one whose rate is surely no more than less.
    pub fn surer(self, other: Self) -> Self {
        match (self.enough, other.enough) {
            (_, None) => self,
            (Some(a), Some(b)) if per_worth(a, &self, b, &other).is_le() => self,
            _ => other,
        }
    }
}

/// a / worth of one against b / worth of the other, without dividing.
fn per_worth(a: u64, one: &Bid, b: u64, other: &Bid) -> Ordering {
    let across = |rate: u64, worth: u64| u128::from(rate) * u128::from(worth);
    across(a, other.worth).cmp(&across(b, one.worth))
}

impl Ord for Bid {
    fn cmp(&self, other: &Self) -> Ordering {
        per_worth(self.above, self, other.above, other).then(self.offer.cmp(&other.offer))
    }
}

impl PartialOrd for Bid {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bid(above: u64, enough: u64, worth: u64) -> Bid {
        Bid { offer: 0, worth, above, enough: Some(enough) }
    }

    #[test]
    fn bids_are_ordered_by_the_least_rate_for_each_unit_of_utility() {
        assert!(bid(10, 99, 1) < bid(11, 11, 1));
        assert!(bid(11, 11, 2) < bid(10, 99, 1));
        assert!(bid(u64::MAX, 0, u64::MAX) < bid(u64::MAX, 0, u64::MAX - 1));
    }

    #[test]
    fn a_bid_is_surely_after_another_if_their_bounds_do_not_overlap() {
        // The rate is more than `above`, so that just touching is enough.
        assert!(bid(10, 12, 1).surely_after(&bid(8, 10, 1)));
        assert!(!bid(9, 12, 1).surely_after(&bid(8, 10, 1)));
        assert!(bid(9, 12, 1).surely_after(&bid(16, 18, 2)));
        assert!(!bid(9, 12, 1).surely_after(&Bid { enough: None, ..bid(0, 0, 1) }));
    }

    #[test]
    fn the_surer_bid_has_the_lower_upper_bound() {
        let none = Bid { enough: None, ..bid(0, 0, 1) };
        assert_eq!(bid(1, 9, 1).surer(bid(2, 8, 1)), bid(2, 8, 1));
        assert_eq!(bid(2, 8, 1).surer(bid(1, 9, 1)), bid(2, 8, 1));
        assert_eq!(none.surer(bid(1, 9, 1)), bid(1, 9, 1));
        assert_eq!(bid(1, 9, 1).surer(none), bid(1, 9, 1));
    }
}
