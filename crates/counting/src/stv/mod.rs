//! The single transferable vote, as Scotland counts it: schedule 1 of the Scottish Local
//! Government Elections Order 2007 (SSI 2007/42), from rule 45 on.

mod piles;

use std::cmp::Ordering;

use super::instance::Many;
use super::number::{ballots_cast, float};
use super::outcome::Step;
use super::{Instance, Outcome, Uncountable};
use piles::Piles;

/// Votes are counted in hundred-thousandths: five decimal places (rule 48).
const UNIT: u64 = 100_000;

/// Elects `seats` options by transferable votes. With one seat this is instant runoff.
pub(super) fn stv(
    instance: &Instance,
    ballots: &[Many<Vec<Vec<usize>>>],
    seats: usize,
) -> Result<Outcome, Uncountable> {
    let cast = ballots_cast(ballots)?;
    let fits = cast.checked_add(1).and_then(|more| more.checked_mul(UNIT)).is_some();
    if !fits {
        return Err(Uncountable::TooLarge { what: "the number of ballots" });
    }
    if ballots.iter().flat_map(|many| &many.ballot).any(|group| group.len() > 1) {
        return Err(Uncountable::EqualRanks);
    }
    let mut count = Count::begin(instance, ballots, seats);
    let scores = count.piles.votes().iter().map(|votes| Some(float(votes / UNIT))).collect();
    if count.voters > 0 {
        while count.stage() {}
    }
    let Count { winners, quota, steps, .. } = count;
    Ok(Outcome { winners, scores, quota: Some(quota), steps, ..Outcome::default() })
}

struct Count<'a> {
    instance: &'a Instance,
    seats: usize,
    voters: u64,
    quota: u64,
    standing: Vec<Standing>,
    piles: Piles<'a>,
    /// The votes of each option at each stage so far, the present one included.
    history: Vec<Vec<u64>>,
    winners: Vec<usize>,
    steps: Vec<Step>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Continuing,
    Elected,
    Excluded,
}

impl<'a> Count<'a> {
    /// First preferences (rule 45) and the quota (rule 46): no more options than there are seats
    /// can have it.
    fn begin(instance: &'a Instance, ballots: &'a [Many<Vec<Vec<usize>>>], seats: usize) -> Self {
        let options = instance.options.len();
        let piles = Piles::sort(options, ballots);
        let voters = piles.votes().iter().sum::<u64>() / UNIT;
        let shares = u64::try_from(seats).unwrap_or(u64::MAX).saturating_add(1);
        Self {
            instance,
            seats,
            voters,
            quota: voters / shares + 1,
            standing: vec![Standing::Continuing; options],
            piles,
            history: vec![Vec::new(); options],
            winners: Vec::new(),
            steps: Vec::new(),
        }
    }

    /// One stage: whoever has the quota is elected, then one thing is decided. False at the end.
    fn stage(&mut self) -> bool {
        for (history, votes) in self.history.iter_mut().zip(self.piles.votes()) {
            history.push(*votes);
        }
        let votes = self.votes_in_the_running();
        let mut elected = self.elect(self.quota * UNIT);
        if self.options_standing(Standing::Continuing).count() <= self.seats_left() {
            elected.extend(self.elect(0));
        }
        let more = self.seats_left() > 0;
        let surplus_of = if more { self.largest_surplus() } else { None };
        let excluded = if more && surplus_of.is_none() { self.lowest() } else { None };
        self.steps.push(Step::Stage { votes, elected, surplus_of, excluded });
        if let Some(option) = surplus_of {
            let continuing = |option: usize| self.standing[option] == Standing::Continuing;
            self.piles.transfer_surplus(option, self.quota * UNIT, continuing);
        }
        if let Some(option) = excluded {
            self.standing[option] = Standing::Excluded;
            let continuing = |option: usize| self.standing[option] == Standing::Continuing;
            self.piles.clear(option, continuing);
        }
        surplus_of.is_some() || excluded.is_some()
    }

    fn votes_in_the_running(&self) -> Vec<Option<u64>> {
        let votes = self.piles.votes().iter().zip(&self.standing);
        votes.map(|(votes, at)| (*at != Standing::Excluded).then_some(*votes)).collect()
    }

    fn seats_left(&self) -> usize {
        self.seats.saturating_sub(self.winners.len())
    }

    /// The options that stand so, in the tie order.
    fn options_standing(&self, standing: Standing) -> impl DoubleEndedIterator<Item = usize> {
        let order = self.instance.tie_order.iter().copied();
        order.filter(move |option| self.standing[*option] == standing)
    }

    /// Elects all continuing options with at least so many votes, highest first (rule 47).
    fn elect(&mut self, enough: u64) -> Vec<usize> {
        let votes = self.piles.votes();
        let mut elected: Vec<usize> =
            self.options_standing(Standing::Continuing).filter(|option| votes[*option] >= enough).collect();
        elected.sort_by(|a, b| self.compare(*b, *a));
        for option in &elected {
            self.standing[*option] = Standing::Elected;
        }
        self.winners.extend(&elected);
        elected
    }

    /// By the votes now; where they are level, by the latest earlier stage where they were not.
    fn compare(&self, a: usize, b: usize) -> Ordering {
        self.history[a].iter().rev().cmp(self.history[b].iter().rev())
    }

    /// Of the elected options with more than the quota, the one with most (rule 48).
    fn largest_surplus(&self) -> Option<usize> {
        let over = |option: &usize| self.piles.votes()[*option] > self.quota * UNIT;
        // Of level ones `max_by` takes the last: backwards, the earliest in the tie order.
        self.options_standing(Standing::Elected).rev().filter(over).max_by(|a, b| self.compare(*a, *b))
    }

    /// The continuing option with fewest votes (rule 50).
    fn lowest(&self) -> Option<usize> {
        // Of level ones `min_by` takes the first: backwards, the latest in the tie order.
        self.options_standing(Standing::Continuing).rev().min_by(|a, b| self.compare(*a, *b))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{TENNESSEE, election, rankings};

    fn counted(seats: usize, tie_order: &[usize], ballots: &[(u64, &str)]) -> Outcome {
        let mut instance = election(tie_order.len(), Ballots::Ranking(Vec::new()));
        instance.tie_order = tie_order.to_vec();
        stv(&instance, &rankings(ballots), seats).unwrap()
    }

    /// Whose surplus went on and who was thrown out, stage by stage.
    fn decisions(outcome: &Outcome) -> Vec<(Option<usize>, Option<usize>)> {
        let decision = |step: &Step| match step {
            Step::Stage { surplus_of, excluded, .. } => (*surplus_of, *excluded),
            _ => (None, None),
        };
        outcome.steps.iter().map(decision).collect()
    }

    #[test]
    fn with_one_seat_the_lowest_go_out_until_one_has_more_than_half() {
        let outcome = counted(1, &[0, 1, 2, 3], &TENNESSEE);
        assert_eq!((&outcome.winners, outcome.quota), (&vec![3], Some(51)));
        assert_eq!(outcome.scores, [42.0, 26.0, 15.0, 17.0].map(Some));
        assert_eq!(decisions(&outcome), [(None, Some(2)), (None, Some(1)), (None, None)]);
    }

    #[test]
    fn surpluses_go_on_before_anybody_is_thrown_out() {
        let outcome = counted(2, &[0, 1, 2], &[(6, "a>b"), (2, "a>c"), (1, "b"), (3, "c")]);
        assert_eq!((&outcome.winners, outcome.quota), (&vec![0, 2], Some(5)));
        assert_eq!(decisions(&outcome), [(Some(0), None), (None, Some(1)), (None, None)]);
    }

    #[test]
    fn each_stage_shows_the_votes_before_its_decision_and_who_reached_the_quota() {
        let outcome = counted(2, &[0, 1, 2], &[(6, "a>b"), (2, "a>c"), (1, "b"), (3, "c")]);
        let stage = |votes: [Option<u64>; 3], elected: &[usize], surplus_of, excluded| Step::Stage {
            votes: votes.to_vec(),
            elected: elected.to_vec(),
            surplus_of,
            excluded,
        };
        let stages = [
            stage([Some(800_000), Some(100_000), Some(300_000)], &[0], Some(0), None),
            stage([Some(500_000), Some(325_000), Some(375_000)], &[], None, Some(1)),
            stage([Some(500_000), None, Some(375_000)], &[2], None, None),
        ];
        assert_eq!(outcome.steps, stages);
    }

    #[test]
    fn with_as_many_seats_as_options_all_are_elected_even_those_nobody_named() {
        assert_eq!(counted(3, &[0, 1, 2], &[(5, "b")]).winners, [1, 0, 2]);
        assert_eq!(counted(9, &[0, 1, 2], &[(5, "b")]).winners, [1, 0, 2]);
    }

    #[test]
    fn options_level_now_are_told_apart_by_the_latest_stage_where_they_were_not() {
        // Once d's paper is with c, b and c have three each, but b had more at the stage before.
        let ballots = [(6, "a"), (3, "b>a"), (2, "c>a"), (1, "d>c")];
        let outcome = counted(1, &[2, 0, 1, 3], &ballots);
        assert_eq!(decisions(&outcome)[..2], [(None, Some(3)), (None, Some(2))]);
    }

    #[test]
    fn of_options_that_were_always_level_the_latest_in_the_tie_order_goes_out() {
        let ballots = [(3, "a"), (2, "b>c"), (2, "c>b")];
        assert_eq!(counted(1, &[0, 1, 2], &ballots).winners, [1]);
        assert_eq!(counted(1, &[0, 2, 1], &ballots).winners, [2]);
    }

    #[test]
    fn of_equal_surpluses_the_earlier_in_the_tie_order_goes_on_first() {
        let ballots = [(6, "a>c"), (6, "b>d"), (1, "c"), (1, "d"), (1, "e")];
        let first = [(Some(0), None), (Some(1), None)];
        assert_eq!(decisions(&counted(3, &[0, 1, 2, 3, 4], &ballots))[..2], first);
        let first = [(Some(1), None), (Some(0), None)];
        assert_eq!(decisions(&counted(3, &[1, 0, 2, 3, 4], &ballots))[..2], first);
    }

    #[test]
    fn blank_ballots_do_not_raise_the_quota() {
        assert_eq!(counted(1, &[0, 1], &[(3, "a"), (90, "")]).quota, Some(2));
    }

    #[test]
    fn nobody_is_elected_when_nobody_voted_or_there_is_no_seat() {
        assert!(counted(1, &[0, 1], &[]).winners.is_empty());
        assert!(counted(2, &[0, 1], &[(4, "")]).winners.is_empty());
        assert!(counted(0, &[0, 1], &[(4, "a")]).winners.is_empty());
    }

    #[test]
    fn equal_ranks_and_more_ballots_than_can_be_counted_are_refused() {
        let instance = election(3, Ballots::Ranking(Vec::new()));
        assert_eq!(stv(&instance, &rankings(&[(1, "a>b=c")]), 1), Err(Uncountable::EqualRanks));
        let too_large = Err(Uncountable::TooLarge { what: "the number of ballots" });
        assert_eq!(stv(&instance, &rankings(&[(u64::MAX / UNIT, "a")]), 1), too_large);
    }
}
