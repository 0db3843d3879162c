//! One run of the method: what is bought when everyone starts with the same money.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::super::number::float;
use super::super::ticks::{Scale, Span};
use super::bid::Bid;
use super::books::{Books, Rate};
use super::deal::Deal;
use super::market::Market;
use super::purses::Purses;

/// An option that its supporters bought together.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Purchase {
    /// The option.
    pub option: usize,
    /// How many voters paid.
    pub payers: u64,
    /// The most any one of them paid.
    pub price: f64,
}

/// Buys what the voters can pay for if each starts with this many shares, in order.
pub(super) fn run(market: &Market, start: u128) -> Vec<Purchase> {
    run_between(market, start, start).unwrap_or_default()
}

/// The same for every start between two at once: none if it may depend on the start what is
/// bought. The prices are about right. For a single start there is always an answer.
pub(super) fn run_between(market: &Market, low: u128, high: u128) -> Option<Vec<Purchase>> {
    let mut run = Run::new(market, low, high);
    let mut bought = Vec::new();
    while let Some(purchase) = run.buy_next().ok()? {
        bought.push(purchase);
    }
    Some(bought)
}

struct Run<'a> {
    market: &'a Market,
    scale: Scale,
    purses: Purses,
    /// Exact books, if there is one exact start.
    books: Option<Books<'a>>,
    /// What is left on offer; the one that may have the least rate comes first.
    waiting: BinaryHeap<Reverse<Bid>>,
}

/// Who goes first cannot be told without an exact start.
struct Unsure;

impl<'a> Run<'a> {
    fn new(market: &'a Market, low: u128, high: u128) -> Self {
        // Short enough that the money of all voters together is a number of 64 bits.
        let scale = Scale::for_up_to(high * u128::from(market.voters));
        let start = Span { least: scale.whole(low).least, most: scale.whole(high).most };
        let affordable =
            |at: &usize| market.offers[*at].price <= high * u128::from(market.offers[*at].voters);
        let offers = (0..market.offers.len()).filter(affordable);
        Self {
            market,
            scale,
            purses: Purses::new(market.camps.len(), start),
            books: (low == high).then(|| Books::new(market, low)),
            waiting: offers.map(|at| Reverse(first_bid(at, market, scale))).collect(),
        }
    }

    /// Buys the offer of the least rate for each unit of utility; of those that are level, the
    /// first by lot.
    fn buy_next(&mut self) -> Result<Option<Purchase>, Unsure> {
        loop {
            let contenders = self.contenders();
            if let [bid] = contenders.as_slice()
                && let Some(enough) = bid.enough
            {
                let deal = Deal::new(self.market.backers(bid.offer), &self.purses, bid);
                // Exact books must say who gives all; without them it is no matter, for that
                // they have nothing left lies within the bounds of their purse.
                if deal.unsure.is_empty() || self.books.is_none() {
                    let rate = Span { least: bid.above, most: enough };
                    return Ok(Some(self.buy(bid.offer, deal, rate, &[])));
                }
            }
            if contenders.is_empty() {
                return Ok(None);
            }
            if let Some((bid, deal, rate)) = self.exactly_first(contenders)? {
                return Ok(Some(self.buy(bid.offer, deal, rate.span, &rate.just)));
            }
        }
    }

    /// The offers of which any could have the least rate.
    fn contenders(&mut self) -> Vec<Bid> {
        let (mut best, mut fresh): (Option<Bid>, Vec<Bid>) = (None, Vec::new());
        while let Some(Reverse(bid)) = self.waiting.peek().copied() {
            if best.is_some_and(|best| bid.surely_after(&best)) {
                break;
            }
            self.waiting.pop();
            let Some(bid) = self.looked_at_again(bid, best) else { continue };
            best = Some(best.map_or(bid, |best| best.surer(bid)));
            fresh.push(bid);
        }
        let after = |bid: &Bid| best.is_some_and(|best| bid.surely_after(&best));
        let (late, contenders): (Vec<_>, Vec<_>) = fresh.into_iter().partition(after);
        self.waiting.extend(late.into_iter().map(Reverse));
        contenders
    }

    /// What is known of a rate now; none if its backers surely have too little money. If it is
    /// surely after the best, no more is asked.
    fn looked_at_again(&self, bid: Bid, best: Option<Bid>) -> Option<Bid> {
        let backers = self.market.backers(bid.offer);
        let price = self.scale.whole(self.market.offers[bid.offer].price);
        let rate = self.purses.lowest_rate(backers, price, bid.above)?;
        let bid = Bid { above: rate.saturating_sub(1), enough: None, ..bid };
        if best.is_some_and(|best| bid.surely_after(&best)) {
            return Some(bid);
        }
        Some(Bid { enough: self.purses.highest_rate(backers, price, rate), ..bid })
    }

    /// Of these, the one that exactly has the least rate; none if none can be paid for. Those
    /// that cannot never will be, and are not on offer any more; the others wait again.
    fn exactly_first(&mut self, contenders: Vec<Bid>) -> Result<Option<(Bid, Deal, Rate)>, Unsure> {
        let books = self.books.as_mut().ok_or(Unsure)?;
        books.settle();
        let mut best: Option<(Bid, Deal, Rate)> = None;
        for bid in contenders {
            let mut deal = Deal::new(self.market.backers(bid.offer), &self.purses, &bid);
            let Some(rate) = books.rate(bid.offer, &mut deal, self.scale) else { continue };
            let before = |(holder, _, least): &(Bid, Deal, Rate)| {
                rate.cmp(bid.worth, least, holder.worth).then(bid.offer.cmp(&holder.offer)).is_lt()
            };
            let loser = if best.as_ref().is_none_or(before) {
                best.replace((bid, deal, rate)).map(|(holder, ..)| holder)
            } else {
                Some(bid)
            };
            self.waiting.extend(loser.map(Reverse));
        }
        Ok(best)
    }

    /// Each backer pays the rate or gives all; those who have `just` the rate do both.
    fn buy(&mut self, at: usize, deal: Deal, rate: Span, just: &[usize]) -> Purchase {
        let (mut payers, mut price) = (0, 0);
        for backer in self.market.backers(at) {
            let left = self.purses.left(backer.camp);
            if left.most > 0 {
                payers += backer.n;
                price = price.max(left.most.min(rate.most.saturating_mul(backer.points)));
                self.purses.pay(backer.camp, rate, backer.points);
            }
        }
        for camp in deal.give_all.iter().map(|backer| &backer.camp).chain(just) {
            self.purses.empty(*camp);
        }
        if let Some(books) = &mut self.books {
            books.write(at, deal);
        }
        let price = self.scale.shown(price) / float(self.market.voters);
        Purchase { option: self.market.offers[at].option, payers, price }
    }
}

/// What is known of a rate before anything is bought: it is no less than if every backer had
/// enough.
fn first_bid(at: usize, market: &Market, scale: Scale) -> Bid {
    let offer = &market.offers[at];
    let least = scale.whole(offer.price).least.checked_div(offer.points).unwrap_or(0);
    Bid { offer: at, worth: offer.worth, above: least.saturating_sub(1), enough: None }
}

#[cfg(test)]
mod tests {
    use super::super::market::approvals;
    use super::*;

    fn options(bought: Vec<Purchase>) -> Vec<usize> {
        bought.into_iter().map(|purchase| purchase.option).collect()
    }

    #[test]
    fn several_starts_at_once_are_one_answer_if_they_buy_the_same() {
        // Two voters: 0 needs 3 from the first, 1 then needs 7 from both.
        let market = approvals(20, &[3, 7], &[(1, &[0, 1]), (1, &[1])]);
        // Shares are half pounds: from 5 to 9 pounds for each.
        assert_eq!(run_between(&market, 10, 18).map(options), Some(vec![0, 1]));
        assert_eq!(run_between(&market, 6, 9).map(options), Some(vec![0]));
    }

    #[test]
    fn several_starts_at_once_are_none_if_it_may_depend_on_the_start() {
        let market = approvals(20, &[3, 7], &[(1, &[0, 1]), (1, &[1])]);
        assert_eq!(run_between(&market, 4, 8).map(options), None);
        assert_eq!(run_between(&market, 9, 11).map(options), None);
        // What is level always is no answer either, though each start by itself has one.
        let level = approvals(20, &[3, 3], &[(1, &[0, 1])]);
        assert_eq!(run_between(&level, 6, 7).map(options), None);
        assert_eq!(options(run(&level, 6)), [0, 1]);
    }

    #[test]
    fn a_share_too_little_is_too_little() {
        let market = approvals(20, &[3, 7], &[(1, &[0, 1]), (1, &[1])]);
        assert_eq!(options(run(&market, 5)), Vec::<usize>::new());
        assert_eq!(options(run(&market, 6)), [0]);
        assert_eq!(options(run(&market, 9)), [0]);
        assert_eq!(options(run(&market, 10)), [0, 1]);
    }

    #[test]
    fn with_very_many_voters_ticks_are_long_and_it_is_still_exact() {
        // Two pounds for 2^62 voters: a voter's part is one tick or less.
        let half = 1 << 61;
        let market = approvals(2, &[1, 1, 1], &[(half, &[0, 1]), (half - 1, &[2]), (1, &[])]);
        assert_eq!(options(run(&market, 2)), [0]);
        assert_eq!(options(run(&market, 3)), [0, 2]);
    }
}
