#![doc = include_str!("../README.md")]

pub mod files;
pub mod instance;
pub mod outcome;
pub mod rule;

mod borda;
mod bradley_terry;
mod budgets;
mod camps;
mod cholesky;
mod equal_shares;
mod greedy;
mod interval;
mod ledger;
mod number;
mod pav;
mod phragmen;
mod preferences;
mod ranked_pairs;
#[cfg(test)]
mod sample;
mod schulze;
mod score_mean;
mod stv;
mod support;
mod ticks;
mod ties;
mod totals;
mod uncountable;
mod win_rate;

pub use instance::Instance;
pub use interval::wilson;
pub use outcome::Outcome;
pub use rule::Rule;
pub use uncountable::Uncountable;

use instance::Ballots;

/// Counts the ballots by a rule. The same instance always gives the same outcome.
///
/// The instance is trusted: every index in it is that of an option, and `tie_order` has each
/// option once. Whoever reads an instance from outside has checked that, as [`files::read`] does.
///
/// # Errors
///
/// The rule does not count ballots of this kind, lacks a budget, meets numbers too large to be
/// counted exactly, or has no result on these terms: see [`Uncountable`].
///
/// # Panics
///
/// An index that is no option's is out of bounds.
pub fn count(rule: Rule, instance: &Instance) -> Result<Outcome, Uncountable> {
    if rule.needs_budget() && instance.budget.is_none() {
        return Err(Uncountable::NoBudget { rule: rule.name() });
    }
    match (rule, &instance.ballots) {
        (Rule::Plurality, Ballots::Choice(ballots)) => totals::plurality(instance, ballots),
        (Rule::Approval, Ballots::Approval(ballots)) => totals::approval(instance, ballots),
        (Rule::Dots, Ballots::Dots(ballots)) => totals::dots(instance, ballots),
        (Rule::ScoreTotal, Ballots::Score(ballots)) => totals::score_total(instance, ballots),
        (Rule::ScoreMean, Ballots::Score(ballots)) => score_mean::score_mean(instance, ballots),
        (Rule::Borda, Ballots::Ranking(ballots)) => borda::borda(instance, ballots),
        (Rule::Schulze, Ballots::Ranking(ballots)) => schulze::margins(instance, ballots),
        (Rule::SchulzeWinningVotes, Ballots::Ranking(ballots)) => schulze::winning_votes(instance, ballots),
        (Rule::RankedPairs, Ballots::Ranking(ballots)) => ranked_pairs::ranked_pairs(instance, ballots),
        (Rule::Stv, Ballots::Ranking(ballots)) => stv::stv(instance, ballots, instance.seats),
        (Rule::InstantRunoff, Ballots::Ranking(ballots)) => stv::stv(instance, ballots, 1),
        (Rule::WinRate, Ballots::Pairwise(ballots)) => win_rate::win_rate(instance, ballots),
        (Rule::BradleyTerry, Ballots::Pairwise(ballots)) => bradley_terry::bradley_terry(instance, ballots),
        (Rule::SequentialPav, Ballots::Approval(_)) => pav::sequential(instance),
        (Rule::Pav, Ballots::Approval(_)) => pav::best(instance),
        (Rule::Phragmen, Ballots::Approval(_) | Ballots::Choice(_)) => phragmen::phragmen(instance),
        (_, Ballots::Ranking(_) | Ballots::Pairwise(_)) => Err(wrong_ballots(rule, instance)),
        (Rule::Greedy, _) => greedy::greedy(instance),
        (Rule::GreedyStop, _) => greedy::until_one_does_not_fit(instance),
        (Rule::GreedyPerCost, _) => greedy::per_cost(instance),
        (Rule::EqualShares { utility, completion }, _) => {
            equal_shares::equal_shares(instance, utility, completion)
        }
        _ => Err(wrong_ballots(rule, instance)),
    }
}

fn wrong_ballots(rule: Rule, instance: &Instance) -> Uncountable {
    Uncountable::WrongBallots { rule: rule.name(), ballots: instance.ballots.kind() }
}

#[cfg(test)]
mod tests {
    use super::sample::{election, many};
    use super::*;

    #[test]
    fn a_rule_refuses_ballots_of_another_kind() {
        let choices = election(2, Ballots::Choice(many([(1, Some(0))])));
        for rule in [Rule::Approval, Rule::Stv, Rule::BradleyTerry] {
            let refused = Uncountable::WrongBallots { rule: rule.name(), ballots: "choice" };
            assert_eq!(count(rule, &choices), Err(refused));
        }
        let mut pairs = election(2, Ballots::Pairwise(Vec::new()));
        pairs.budget = Some(100);
        let refused = Uncountable::WrongBallots { rule: "greedy", ballots: "pairwise" };
        assert_eq!(count(Rule::Greedy, &pairs), Err(refused));
    }

    #[test]
    fn a_rule_that_shares_out_money_needs_a_budget() {
        let choices = election(2, Ballots::Choice(many([(1, Some(0))])));
        let refused = Uncountable::NoBudget { rule: "phragmen" };
        assert_eq!(count(Rule::Phragmen, &choices), Err(refused));
    }

    #[test]
    fn every_rule_counts_an_election_without_options_or_ballots() {
        let kinds = [
            Ballots::Approval(Vec::new()),
            Ballots::Choice(Vec::new()),
            Ballots::Score(Vec::new()),
            Ballots::Dots(Vec::new()),
            Ballots::Ranking(Vec::new()),
            Ballots::Pairwise(Vec::new()),
        ];
        for rule in Rule::ALL {
            let counted = kinds.clone().into_iter().filter_map(|ballots| {
                let mut instance = election(0, ballots);
                instance.budget = Some(0);
                count(rule, &instance).ok()
            });
            let outcomes: Vec<Outcome> = counted.collect();
            assert!(!outcomes.is_empty(), "{} counts no kind of ballot", rule.name());
            assert!(outcomes.iter().all(|outcome| outcome.winners.is_empty()));
        }
    }
}
