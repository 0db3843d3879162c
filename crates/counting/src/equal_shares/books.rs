//! What every voter has left, exactly, and at which rate exactly an offer can be bought.

use std::cmp::Ordering;

use num_bigint::BigInt;

use super::super::camps::Backer;
use super::super::ledger::Ledger;
use super::super::ticks::{Scale, Span};
use super::deal::Deal;
use super::market::Market;

/// All that was bought, from which everyone's money can be worked out: a voter has the start
/// less the rates of what they paid for, or nothing once they gave all.
pub(super) struct Books<'a> {
    market: &'a Market,
    /// What each voter started with, in shares.
    start: u128,
    /// What was bought, and by whom, in order.
    deals: Vec<(usize, Deal)>,
    /// Where the deal of each offer stands, once it is bought.
    bought: Vec<Option<usize>>,
    /// The exact rates of the deals, as far as anyone has asked for them.
    rates: Ledger,
}

/// The least rate at which the backers of an offer can pay its price.
pub(super) struct Rate {
    /// Over the denominator of the ledger, times `points`.
    pub numerator: BigInt,
    /// The points of those who pay the rate for each.
    pub points: u64,
    /// The same in ticks.
    pub span: Span,
    /// The camps of those who have just that and no more.
    pub just: Vec<usize>,
}

impl<'a> Books<'a> {
    /// Nothing is bought yet.
    pub fn new(market: &'a Market, start: u128) -> Self {
        let bought = vec![None; market.offers.len()];
        Self { market, start, deals: Vec::new(), bought, rates: Ledger::new() }
    }

    /// Writes down that an offer was bought. Nobody in the deal may be unsure.
    pub fn write(&mut self, offer: usize, deal: Deal) {
        self.bought[offer] = Some(self.deals.len());
        self.deals.push((offer, deal));
    }

    /// Works out the rates of all deals, so that more can be asked.
    pub fn settle(&mut self) {
        for (offer, deal) in &self.deals[self.rates.len()..] {
            let price = self.rates.denominator() * self.market.offers[*offer].price;
            let numerator = price - left(self.market, self.start, &self.bought, &self.rates, &deal.give_all);
            self.rates.write(numerator, deal.points);
        }
    }

    /// The rate of an offer, and who pays what; none if its backers have too little money
    /// together. The books must be settled.
    pub fn rate(&self, offer: usize, deal: &mut Deal, scale: Scale) -> Option<Rate> {
        let left = |backers: &[Backer]| left(self.market, self.start, &self.bought, &self.rates, backers);
        let price = self.rates.denominator() * self.market.offers[offer].price;
        let mut numerator = price - left(&deal.give_all);
        let unsure = std::mem::take(&mut deal.unsure);
        let mut unsure: Vec<(Backer, BigInt)> =
            unsure.into_iter().map(|backer| (backer, left(&[Backer { n: 1, ..backer }]))).collect();
        // As in ticks: whoever cannot pay the rate so far gives all, and the others pay more.
        while deal.points > 0 {
            let short = |(backer, left): &(Backer, BigInt)| left * deal.points < &numerator * backer.points;
            let (more, rest): (Vec<_>, Vec<_>) = unsure.into_iter().partition(short);
            unsure = rest;
            if more.is_empty() {
                let just =
                    |(backer, left): &(Backer, BigInt)| left * deal.points == &numerator * backer.points;
                let just = unsure.iter().filter(|one| just(one)).map(|(backer, _)| backer.camp).collect();
                let span = scale.fraction(&numerator, &(self.rates.denominator() * deal.points));
                return Some(Rate { numerator, points: deal.points, span, just });
            }
            for (backer, left) in more {
                numerator -= left * backer.n;
                deal.points -= backer.n * backer.points;
                deal.give_all.push(backer);
            }
        }
        None
    }
}

impl Rate {
    /// Compares the rates of two offers for each unit of utility, of which a point is worth
    /// so many.
    pub fn cmp(&self, worth: u64, other: &Self, other_worth: u64) -> Ordering {
        let across = |one: &Self, other: &Self, worth: u64| &one.numerator * other.points * worth;
        across(self, other, other_worth).cmp(&across(other, self, worth))
    }
}

/// What the voters of these camps have left together, over the denominator of the rates that
/// are known; what was bought later is not counted. They must not have given all.
fn left(
    market: &Market,
    start: u128,
    bought: &[Option<usize>],
    rates: &Ledger,
    backers: &[Backer],
) -> BigInt {
    let mut voters = 0;
    let mut paid = vec![0; rates.len()];
    for backer in backers {
        voters += backer.n;
        for (offer, points) in market.camps.ballot(backer.camp) {
            if let Some(paid) = bought[*offer].and_then(|at| paid.get_mut(at)) {
                *paid += backer.n * points;
            }
        }
    }
    rates.denominator() * start * voters - rates.sum(&paid)
}

#[cfg(test)]
mod tests {
    use super::super::market::approvals;
    use super::*;

    fn everyone(market: &Market, offer: usize) -> Deal {
        let backers = market.backers(offer).to_vec();
        let points = backers.iter().map(|backer| backer.n * backer.points).sum();
        Deal { unsure: backers, points, ..Deal::default() }
    }

    /// The rate of an offer in shares, as a whole number and what it stands over.
    fn rate(books: &Books, market: &Market, offer: usize) -> Option<(BigInt, BigInt, usize)> {
        let rate = books.rate(offer, &mut everyone(market, offer), Scale::for_up_to(1 << 20))?;
        Some((rate.numerator, books.rates.denominator() * rate.points, rate.just.len()))
    }

    #[test]
    fn a_rate_is_what_those_pay_who_have_enough() {
        // Three voters with 2 pounds each; a pound is three shares.
        let market = approvals(6, &[1, 4, 2], &[(2, &[0, 1]), (1, &[1, 2])]);
        let mut books = Books::new(&market, 6);
        // The first two pay half a pound each for 0, and the third all 2 pounds for 2.
        assert_eq!(rate(&books, &market, 0), Some((3.into(), 2.into(), 0)));
        assert_eq!(rate(&books, &market, 2), Some((6.into(), 1.into(), 1)));
        books.write(0, everyone(&market, 0));
        books.settle();
        // For 1 everyone can pay 4/3 pounds, which is 4 shares: those two have 4.5 left.
        assert_eq!(rate(&books, &market, 1), Some((24.into(), 6.into(), 0)));
    }

    #[test]
    fn whoever_has_too_little_gives_all_and_without_enough_there_is_no_rate() {
        let market = approvals(6, &[3, 4, 5], &[(2, &[0, 1, 2]), (1, &[1, 2])]);
        let mut books = Books::new(&market, 6);
        books.write(0, everyone(&market, 0));
        books.settle();
        // Two have half a pound left and give it: 3 of 12 shares. The third would pay 9 of 6.
        assert_eq!(rate(&books, &market, 1), None);
        let market = approvals(9, &[3, 4, 5], &[(2, &[0, 1, 2]), (1, &[1, 2])]);
        let mut books = Books::new(&market, 9);
        books.write(0, everyone(&market, 0));
        books.settle();
        // With 3 pounds each they have 1.5 left: 4 takes 4/3 pounds of each, 5 takes 2 of the third.
        assert_eq!(rate(&books, &market, 1), Some((24.into(), 6.into(), 0)));
        assert_eq!(rate(&books, &market, 2), Some((12.into(), 2.into(), 0)));
    }
}
