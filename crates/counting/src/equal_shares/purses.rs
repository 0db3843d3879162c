//! The money that each camp's voters have left, in ticks.

use super::super::camps::Backer;
use super::super::ticks::Span;

/// What one voter of each camp has left: between `least` and `most` ticks.
pub(super) struct Purses {
    least: Vec<u64>,
    most: Vec<u64>,
}

impl Purses {
    /// Everyone starts with the same.
    pub fn new(camps: usize, start: Span) -> Self {
        Self { least: vec![start.least; camps], most: vec![start.most; camps] }
    }

    /// What one voter of a camp has left.
    pub fn left(&self, camp: usize) -> Span {
        Span { least: self.least[camp], most: self.most[camp] }
    }

    /// Each voter of the camp pays the rate for each of their points.
    pub fn pay(&mut self, camp: usize, rate: Span, points: u64) {
        self.least[camp] = self.least[camp].saturating_sub(rate.most.saturating_mul(points));
        self.most[camp] = self.most[camp].saturating_sub(rate.least.saturating_mul(points));
    }

    /// The voters of the camp pay all that they have.
    pub fn empty(&mut self, camp: usize) {
        self.least[camp] = 0;
        self.most[camp] = 0;
    }

    /// A rate that is too low, or enough but no tick too high; none if the backers surely have
    /// too little money. `from` must be a rate that is no higher.
    pub fn lowest_rate(&self, backers: &[Backer], price: Span, from: u64) -> Option<u64> {
        rate(backers, &self.most, price.least, from)
    }

    /// A rate that is surely enough; none if the backers may not be able to pay the price.
    pub fn highest_rate(&self, backers: &[Backer], price: Span, from: u64) -> Option<u64> {
        rate(backers, &self.least, price.most, from)
    }
}

/// The least whole rate at which backers with these purses pay the price, each no more than
/// their purse; none if their money is too little. `from` must not be above it.
///
/// Those whose purse is less than they would pay at a rate too low give all of it at the
/// right one too. What the others then have to pay is a better rate, never one too high.
fn rate(backers: &[Backer], purses: &[u64], price: u64, from: u64) -> Option<u64> {
    let mut rate = from;
    loop {
        let (mut money, mut given, mut points) = (0, 0, 0);
        for backer in backers {
            let purse = purses[backer.camp];
            let all = backer.n * purse;
            money += all;
            if purse < rate.saturating_mul(backer.points) {
                given += all;
            } else {
                points += backer.n * backer.points;
            }
        }
        if money < price {
            return None;
        }
        if given >= price {
            return Some(rate);
        }
        // Some points are left: if everyone gave all, it would be enough.
        let better = (price - given).div_ceil(points);
        if better <= rate {
            return Some(rate);
        }
        rate = better;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one_each(camps: usize) -> Vec<Backer> {
        (0..camps).map(|camp| Backer { camp, n: 1, points: 1 }).collect()
    }

    #[test]
    fn those_who_have_less_than_the_rate_give_all_and_the_others_pay_the_rest() {
        assert_eq!(rate(&one_each(3), &[1, 10, 10], 15, 0), Some(7));
        assert_eq!(rate(&one_each(3), &[1, 6, 10], 15, 0), Some(8));
    }

    #[test]
    fn a_rate_is_the_least_whole_number_that_is_enough() {
        assert_eq!(rate(&one_each(3), &[9, 9, 9], 10, 0), Some(4));
        assert_eq!(rate(&one_each(3), &[9, 9, 9], 9, 0), Some(3));
        assert_eq!(rate(&one_each(3), &[9, 9, 9], 10, 4), Some(4));
    }

    #[test]
    fn all_that_there_is_may_be_just_enough_or_one_too_little() {
        assert_eq!(rate(&one_each(3), &[1, 2, 3], 6, 0), Some(3));
        assert_eq!(rate(&one_each(3), &[1, 2, 3], 7, 0), None);
        assert_eq!(rate(&[], &[], 1, 0), None);
    }

    #[test]
    fn voters_pay_for_each_of_their_points_and_camps_for_each_of_their_voters() {
        let backers = [Backer { camp: 0, n: 2, points: 3 }, Backer { camp: 1, n: 1, points: 1 }];
        assert_eq!(rate(&backers, &[100, 100], 70, 0), Some(10));
        assert_eq!(rate(&backers, &[15, 100], 70, 0), Some(40));
    }

    #[test]
    fn what_is_left_lies_between_what_is_left_at_the_ends_of_the_rate() {
        let mut purses = Purses::new(2, Span { least: 100, most: 101 });
        purses.pay(0, Span { least: 10, most: 12 }, 2);
        assert_eq!(purses.left(0), Span { least: 76, most: 81 });
        purses.empty(0);
        assert_eq!((purses.left(0).most, purses.left(1).most), (0, 101));
        let price = Span { least: 50, most: 51 };
        assert_eq!(purses.lowest_rate(&one_each(2), price, 0), Some(50));
        assert_eq!(purses.highest_rate(&one_each(2), price, 0), Some(51));
    }
}
