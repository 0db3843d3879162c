//! How ballots are counted: which options win.

use serde::{Deserialize, Serialize};

use crate::round::Choosable;

/// How ballots are counted. Exact whole numbers; ties go as printed on the ballot:
/// more support, then lower cost, then earlier idea.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Rule {
    /// Most picks first, while the pot lasts; an idea that no longer fits is passed over.
    /// Without a pot, the one idea with most picks.
    Greedy {
        /// The pupils' money, in whole pounds.
        pot: Option<u32>,
    },
}

impl Rule {
    /// The winners, as places in `options`, in the order in which they were taken.
    /// `support[i]` is how many ballots picked `options[i]`; an idea nobody picked cannot win.
    #[must_use]
    pub fn winners(self, options: &[Choosable], support: &[u32]) -> Vec<usize> {
        let Self::Greedy { pot } = self;
        let backed = |at: &usize| support.get(*at).is_some_and(|picks| *picks > 0);
        let mut order: Vec<usize> = (0..options.len()).filter(backed).collect();
        // A stable sort: what is still tied stays in the order in which the ideas were sent.
        order.sort_by_key(|at| {
            (std::cmp::Reverse(support.get(*at)), options.get(*at).map(|option| option.cost))
        });
        let Some(pot) = pot else {
            order.truncate(1);
            return order;
        };
        let mut left = pot;
        order.retain(|at| {
            let cost = options.get(*at).map_or(u32::MAX, |option| option.cost);
            left.checked_sub(cost).map(|rest| left = rest).is_some()
        });
        order
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(costs: &[u32]) -> Vec<Choosable> {
        let option = |(at, cost): (usize, &u32)| Choosable {
            idea: at.to_string().into(),
            words: String::new(),
            picture: None,
            cost: *cost,
        };
        costs.iter().enumerate().map(option).collect()
    }

    #[test]
    fn most_picks_first_while_the_pot_lasts() {
        let rule = Rule::Greedy { pot: Some(100) };
        assert_eq!(rule.winners(&options(&[60, 50, 40]), &[9, 8, 7]), [0, 2]);
    }

    #[test]
    fn a_tie_goes_to_the_cheaper_then_to_the_earlier_idea() {
        let rule = Rule::Greedy { pot: Some(90) };
        assert_eq!(rule.winners(&options(&[60, 50]), &[8, 8]), [1]);
        assert_eq!(rule.winners(&options(&[50, 50]), &[8, 8]), [0]);
    }

    #[test]
    fn without_a_pot_one_idea_wins() {
        assert_eq!(Rule::Greedy { pot: None }.winners(&options(&[0, 0, 0]), &[2, 5, 5]), [1]);
    }

    #[test]
    fn what_nobody_picked_does_not_win() {
        assert_eq!(Rule::Greedy { pot: Some(100) }.winners(&options(&[0, 10]), &[0, 0]), Vec::<usize>::new());
        assert_eq!(Rule::Greedy { pot: Some(0) }.winners(&options(&[0, 10]), &[1, 5]), [0]);
    }
}
