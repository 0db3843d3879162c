//! Support: how many points the ballots give each option.

use super::instance::{Ballots, Many};
use super::number::float;
use super::{Instance, Rule, Uncountable};

/// An option, and what a ballot gives it: one or more, never zero.
pub(super) type Points = (usize, u64);

/// What the ballots come to, for the rules that read votes, dots and scores all as points.
pub(super) struct Support {
    /// How many ballots were cast, blank ones too.
    pub voters: u64,
    /// The points of each option, over all ballots.
    pub points: Vec<u64>,
}

impl Support {
    /// Adds up the ballots.
    pub fn add_up(rule: Rule, instance: &Instance) -> Result<Self, Uncountable> {
        let mut support = Self { voters: 0, points: vec![0; instance.options.len()] };
        let mut fits = true;
        each_ballot(rule, instance, |n, points| fits = fits && support.add(n, points).is_some())?;
        fits.then_some(support).ok_or(Uncountable::TooLarge { what: "the points of all ballots" })
    }

    /// Adds so many equal ballots; none if the sums would be too large.
    fn add(&mut self, n: u64, ballot: &[Points]) -> Option<()> {
        self.voters = self.voters.checked_add(n)?;
        for (option, points) in ballot {
            self.points[*option] = self.points[*option].checked_add(points.checked_mul(n)?)?;
        }
        Some(())
    }

    /// The points as scores.
    pub fn scores(&self) -> Vec<Option<f64>> {
        self.points.iter().map(|points| Some(float(*points))).collect()
    }
}

/// Shows each entry of ballots: how many there are, and whom they give what. A vote is one
/// point, and so is an approval or a dot; a score is worth what it is above the one that is
/// worth nothing.
pub(super) fn each_ballot(
    rule: Rule,
    instance: &Instance,
    see: impl FnMut(u64, &[Points]),
) -> Result<(), Uncountable> {
    let zero = instance.params.utility_zero;
    match &instance.ballots {
        Ballots::Approval(ballots) => each(ballots, |marks| marks.iter().map(|at| (*at, 1)), see),
        Ballots::Choice(ballots) => each(ballots, |mark| mark.iter().map(|at| (*at, 1)), see),
        Ballots::Dots(ballots) => each(ballots, |dots| above(dots, 0), see),
        Ballots::Score(ballots) => each(ballots, |scores| above(scores, zero), see),
        Ballots::Ranking(_) | Ballots::Pairwise(_) => {
            let ballots = instance.ballots.kind();
            return Err(Uncountable::WrongBallots { rule: rule.name(), ballots });
        }
    }
    Ok(())
}

fn each<'a, B, I: Iterator<Item = Points>>(
    ballots: &'a [Many<B>],
    points: impl Fn(&'a B) -> I,
    mut see: impl FnMut(u64, &[Points]),
) {
    // One list for all of them: there may be very many.
    let mut list = Vec::new();
    for many in ballots {
        list.clear();
        list.extend(points(&many.ballot));
        see(many.n, &list);
    }
}

/// What the scores are worth above the one that is worth nothing.
fn above(scores: &[(usize, i64)], zero: i64) -> impl Iterator<Item = Points> {
    scores.iter().filter(move |(_, score)| *score > zero).map(move |(at, score)| (*at, score.abs_diff(zero)))
}

#[cfg(test)]
mod tests {
    use super::super::sample::{election, many};
    use super::*;

    /// Smileys of which the third is worth nothing; two ballots of each.
    fn smileys(ballots: &[&[(usize, i64)]]) -> Instance {
        let ballots = many(ballots.iter().map(|scores| (2, scores.to_vec())));
        let mut instance = election(3, Ballots::Score(ballots));
        instance.params.utility_zero = 3;
        instance
    }

    fn support(instance: &Instance) -> Result<Support, Uncountable> {
        Support::add_up(Rule::Greedy, instance)
    }

    #[test]
    fn a_score_is_worth_what_it_is_above_the_one_that_is_worth_nothing() {
        let support = support(&smileys(&[&[(0, 5), (1, 3), (2, 1)], &[(0, 4)]])).unwrap();
        assert_eq!(support.points, [6, 0, 0]);
    }

    #[test]
    fn the_score_that_is_worth_nothing_is_no_matter_for_dots_and_votes() {
        let mut dots = election(2, Ballots::Dots(many([(1, vec![(0, 3), (1, 0)])])));
        dots.params.utility_zero = 3;
        assert_eq!(support(&dots).unwrap().points, [3, 0]);
        let votes = election(2, Ballots::Choice(many([(4, Some(1)), (1, None)])));
        assert_eq!(support(&votes).unwrap().points, [0, 4]);
    }

    #[test]
    fn blank_ballots_are_ballots_cast() {
        assert_eq!(support(&smileys(&[&[], &[(0, 5)]])).unwrap().voters, 4);
    }

    #[test]
    fn too_many_points_are_refused_and_nothing_overflows() {
        let too_many = smileys(&[&[(0, i64::MAX)], &[(0, i64::MAX)]]);
        assert!(matches!(support(&too_many), Err(Uncountable::TooLarge { .. })));
        assert_eq!(support(&smileys(&[&[(0, i64::MIN)]])).unwrap().points, [0, 0, 0]);
    }

    #[test]
    fn rankings_have_no_support() {
        let wrong = Uncountable::WrongBallots { rule: "greedy", ballots: "ranking" };
        assert_eq!(support(&election(2, Ballots::Ranking(Vec::new()))).err(), Some(wrong));
    }
}
