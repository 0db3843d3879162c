//! Who pays what for an offer: some the full rate, and some all that they have.

use super::super::camps::Backer;
use super::bid::Bid;
use super::purses::Purses;

/// The backers of an offer who still have money, by what they pay for it.
#[derive(Default)]
pub(super) struct Deal {
    /// Those who have less than the rate for each of their points, and give it all.
    pub give_all: Vec<Backer>,
    /// Those who may or may not; they are counted in `points` too.
    pub unsure: Vec<Backer>,
    /// The points of those who pay the rate for each.
    pub points: u64,
}

impl Deal {
    /// Sorts the backers by what is known of their money and of the rate.
    pub fn new(backers: &[Backer], purses: &Purses, bid: &Bid) -> Self {
        let mut deal = Self::default();
        for backer in backers {
            let left = purses.left(backer.camp);
            if left.most == 0 {
                continue;
            }
            if left.most <= bid.above.saturating_mul(backer.points) {
                deal.give_all.push(*backer);
                continue;
            }
            deal.points += backer.n * backer.points;
            // Whoever may have just the rate is unsure too: then they have nothing left.
            if bid.enough.is_none_or(|enough| left.least <= enough.saturating_mul(backer.points)) {
                deal.unsure.push(*backer);
            }
        }
        deal
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::ticks::Span;
    use super::*;

    fn deal(purse: Span, points: u64) -> Deal {
        let backer = Backer { camp: 0, n: 2, points };
        // The rate is more than 10 and no more than 12.
        let bid = Bid { offer: 0, worth: 1, above: 10, enough: Some(12) };
        Deal::new(&[backer], &Purses::new(1, purse), &bid)
    }

    #[test]
    fn who_has_surely_more_than_the_rate_pays_it() {
        let sure = deal(Span { least: 37, most: 99 }, 3);
        assert!(sure.give_all.is_empty() && sure.unsure.is_empty());
        assert_eq!(sure.points, 6);
    }

    #[test]
    fn who_has_surely_less_gives_all() {
        let sure = deal(Span { least: 5, most: 30 }, 3);
        assert_eq!((sure.give_all.len(), sure.points), (1, 0));
    }

    #[test]
    fn who_may_have_just_the_rate_is_unsure() {
        for (least, most) in [(5, 31), (36, 99)] {
            let unsure = deal(Span { least, most }, 3);
            assert_eq!((unsure.unsure.len(), unsure.points), (1, 6));
        }
    }

    #[test]
    fn who_has_nothing_has_no_part_in_it() {
        let nothing = deal(Span { least: 0, most: 0 }, 3);
        assert!(nothing.give_all.is_empty() && nothing.unsure.is_empty());
        assert_eq!(nothing.points, 0);
    }
}
