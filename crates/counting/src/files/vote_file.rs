//! A vote as files hold it: what is counted, and the words around it.

use crate::Instance;
use crate::instance::{Ballots, Contender, Many};

use super::money::{Amount, Money, shown};
use super::trouble::Trouble;

/// What is counted, and the words around it. Counting reads only the instance.
#[derive(Clone, Debug, PartialEq)]
pub struct VoteFile {
    /// The name of the vote: "y5-trip".
    pub id: Option<String>,
    /// What it was about.
    pub title: Option<String>,
    /// Where the ballots come from.
    pub provenance: Option<String>,
    /// What each option says, in their order.
    pub titles: Vec<Option<String>>,
    /// How many of the last digits of every amount of money stand behind the point: 2 if the file says
    /// pounds and pence, for then the instance counts in pence. 0 where all amounts are whole.
    pub decimals: u32,
    /// What is counted.
    pub instance: Instance,
}

impl VoteFile {
    /// How many ballots were cast, blank ones too.
    pub fn ballots_cast(&self) -> u64 {
        match &self.instance.ballots {
            Ballots::Approval(ballots) => sum(ballots),
            Ballots::Choice(ballots) => sum(ballots),
            Ballots::Score(ballots) | Ballots::Dots(ballots) => sum(ballots),
            Ballots::Ranking(ballots) => sum(ballots),
            Ballots::Pairwise(ballots) => sum(ballots),
        }
    }

    /// Shares out this much money, instead of what the file says.
    ///
    /// # Errors
    ///
    /// In the unit in which all the amounts are whole, some are too large.
    pub fn share_out(&mut self, budget: Amount) -> Result<(), Trouble> {
        self.revalue(Some(budget))
    }

    /// Counts money in the largest unit in which all amounts are whole, which changes nothing else.
    pub(super) fn in_the_largest_unit(&mut self) -> Result<(), Trouble> {
        self.revalue(self.instance.budget.map(|budget| Amount::from_units(budget, self.decimals)))
    }

    fn revalue(&mut self, budget: Option<Amount>) -> Result<(), Trouble> {
        let amount = |units| Amount::from_units(units, self.decimals);
        let costs: Vec<Amount> = self.instance.options.iter().map(|option| amount(option.cost)).collect();
        let step = amount(self.instance.params.add1_step);
        let money = Money::in_one_unit(&costs, budget, step).map_err(Trouble::Missing)?;
        for (option, cost) in self.instance.options.iter_mut().zip(money.costs) {
            option.cost = cost;
        }
        self.instance.budget = money.budget;
        self.instance.params.add1_step = money.add1_step;
        self.decimals = money.places;
        Ok(())
    }

    /// An amount of the instance as the file writes it: "1331751.11".
    pub fn money(&self, units: u64) -> String {
        shown(units, self.decimals)
    }

    /// What files call an option.
    pub fn name(&self, option: usize) -> &str {
        self.instance.options.get(option).map_or("", |option| &option.id)
    }
}

fn sum<B>(ballots: &[Many<B>]) -> u64 {
    ballots.iter().map(|many| many.n).sum()
}

/// The order of ties where none was drawn: ids by Unicode code point.
pub fn by_code_point(options: &[Contender]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..options.len()).collect();
    // UTF-8 keeps the order of code points.
    order.sort_by_key(|&option| options.get(option).map(|option| option.id.as_bytes()));
    order
}
