//! What does not change from run to run: what is offered, at which price, and who would pay.

use super::super::budgets::Pot;
use super::super::camps::{Backer, Camps};
use super::super::rule::Utility;
use super::super::{Instance, Rule, Uncountable};

/// Options that voters may buy together. Money is counted in shares: a pound is as many
/// shares as there are voters, so that an equal part of the budget is a whole number.
pub(super) struct Market {
    /// In the order of the lot: of two that are level, the first goes first.
    pub offers: Vec<Offer>,
    /// Voters with equal ballots.
    pub camps: Camps,
    /// How many voters share the money, those with blank ballots too.
    pub voters: u64,
}

/// An option on offer.
pub(super) struct Offer {
    /// Which option.
    pub option: usize,
    /// Its cost, in shares.
    pub price: u128,
    /// What a supporter's point is worth: utility is points times worth.
    pub worth: u64,
    /// How many support it.
    pub voters: u64,
    /// Their points together.
    pub points: u64,
}

impl Market {
    /// The options that compete for the pot, as this utility sees them.
    pub fn new(rule: Rule, instance: &Instance, pot: &Pot, utility: Utility) -> Result<Self, Uncountable> {
        let points = |points| if utility == Utility::Score { points } else { 1 };
        let camps = Camps::gather(rule, instance, &pot.competing, points)?;
        let voters = pot.support.voters;
        let offer = |(option, backers): (&usize, &Vec<Backer>)| Offer {
            option: *option,
            price: u128::from(pot.costs[*option]) * u128::from(voters),
            worth: if utility == Utility::Cost { pot.costs[*option] } else { 1 },
            voters: backers.iter().map(|backer| backer.n).sum(),
            points: backers.iter().map(|backer| backer.n * backer.points).sum(),
        };
        let offers = pot.competing.iter().zip(&camps.backers).map(offer).collect();
        Ok(Self { offers, camps, voters })
    }

    /// Who would pay for an offer.
    pub fn backers(&self, offer: usize) -> &[Backer] {
        &self.camps.backers[offer]
    }
}

/// A market of approvals, in which every option counts once.
#[cfg(test)]
pub(super) fn approvals(money: u64, costs: &[u64], ballots: &[(u64, &[usize])]) -> Market {
    use super::super::{budgets::priced, instance::Ballots, rule::Completion, sample::many};

    let ballots = many(ballots.iter().map(|(n, marks)| (*n, marks.to_vec())));
    let instance = priced(money, costs, Ballots::Approval(ballots));
    let (utility, completion) = (Utility::Card, Completion::None);
    let rule = Rule::EqualShares { utility, completion };
    let pot = Pot::read(rule, &instance).unwrap();
    Market::new(rule, &instance, &pot, utility).unwrap()
}
