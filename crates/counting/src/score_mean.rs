//! The mean rating: what those who rated an option think of it, however many they are.

use super::instance::Many;
use super::interval::student;
use super::number::{ballots_cast, float};
use super::{Instance, Outcome, Uncountable};

/// Range voting by the mean (Smith, 2000): the highest mean of the ratings that were given, among
/// the options with enough of them.
pub(super) fn score_mean(
    instance: &Instance,
    ballots: &[Many<Vec<(usize, i64)>>],
) -> Result<Outcome, Uncountable> {
    let ratings = ratings(instance, ballots)?;
    let winners = highest(instance, &ratings)?;
    let squares = squares(&ratings, ballots);
    let intervals = ratings.iter().zip(squares).map(|(rated, squares)| rated.interval(squares)).collect();
    Ok(Outcome {
        winners,
        scores: ratings.iter().map(Ratings::mean).collect(),
        intervals: Some(intervals),
        ..Outcome::default()
    })
}

/// What an option was given.
#[derive(Clone, Copy, Default)]
struct Ratings {
    sum: i128,
    count: u64,
}

fn ratings(instance: &Instance, ballots: &[Many<Vec<(usize, i64)>>]) -> Result<Vec<Ratings>, Uncountable> {
    // Fewer than 2⁶⁴ ballots of at most 2⁶³ points: the sums fit, as the counts do.
    ballots_cast(ballots)?;
    let mut ratings = vec![Ratings::default(); instance.options.len()];
    for many in ballots {
        for (option, score) in &many.ballot {
            let rated = &mut ratings[*option];
            rated.sum += i128::from(*score) * i128::from(many.n);
            rated.count += many.n;
        }
    }
    Ok(ratings)
}

/// The winners. Means are compared by cross-multiplication: 7/3 and 14/6 are exactly level.
fn highest(instance: &Instance, ratings: &[Ratings]) -> Result<Vec<usize>, Uncountable> {
    let sum = ratings.iter().map(|rated| rated.sum.unsigned_abs()).max().unwrap_or(0);
    let count = ratings.iter().map(|rated| rated.count).max().unwrap_or(0);
    let largest = sum.checked_mul(count.into()).and_then(|product| i128::try_from(product).ok());
    largest.ok_or(Uncountable::TooLarge { what: "the sum of scores" })?;
    // An option that nobody rated has no mean to win by, whatever is enough.
    let enough = instance.params.min_ratings.max(1);
    let mut able = instance.tie_order.clone();
    able.retain(|option| ratings[*option].count >= enough);
    // A stable sort: level options stay in the tie order.
    able.sort_by(|a, b| {
        let (a, b) = (ratings[*a], ratings[*b]);
        (b.sum * i128::from(a.count)).cmp(&(a.sum * i128::from(b.count)))
    });
    able.truncate(instance.seats);
    Ok(able)
}

/// For each option the sum of the squares of what its ratings are above the whole number below
/// their mean: close to the mean, and so exact that nothing is lost when ratings are large.
fn squares(ratings: &[Ratings], ballots: &[Many<Vec<(usize, i64)>>]) -> Vec<f64> {
    let below: Vec<i128> = ratings.iter().map(Ratings::below_mean).collect();
    let mut squares = vec![0.0; ratings.len()];
    for many in ballots {
        for (option, score) in &many.ballot {
            let above = float(i128::from(*score) - below[*option]);
            squares[*option] += float(many.n) * above * above;
        }
    }
    squares
}

impl Ratings {
    fn mean(&self) -> Option<f64> {
        (self.count > 0).then(|| float(self.sum) / float(self.count))
    }

    fn below_mean(&self) -> i128 {
        self.sum.checked_div_euclid(self.count.into()).unwrap_or(0)
    }

    /// Mean ± t · s / √n (Student, 1908), not clipped to the scale; none for fewer than two.
    fn interval(&self, squares: f64) -> Option<(f64, f64)> {
        let mean = self.mean()?;
        let freedom = self.count.checked_sub(1).filter(|freedom| *freedom > 0)?;
        let count = float(self.count);
        // The mean is this far above the number around which the squares were taken.
        let above = float(self.sum.rem_euclid(self.count.into())) / count;
        let variance = (squares - count * above * above).max(0.0) / float(freedom);
        let reach = student(freedom) * (variance / count).sqrt();
        Some((mean - reach, mean + reach))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{election, many};

    fn counted(seats: usize, min_ratings: u64, ballots: &[(u64, &[(usize, i64)])]) -> Outcome {
        let ballots = many(ballots.iter().map(|(n, ballot)| (*n, ballot.to_vec())));
        let mut instance = election(3, Ballots::Score(Vec::new()));
        instance.seats = seats;
        instance.params.min_ratings = min_ratings;
        score_mean(&instance, &ballots).unwrap()
    }

    #[test]
    fn the_highest_mean_wins_however_few_rated_it() {
        let outcome = counted(1, 1, &[(1, &[(0, 5), (1, 4)]), (9, &[(1, 4)])]);
        assert_eq!((outcome.winners, outcome.scores), (vec![0], vec![Some(5.0), Some(4.0), None]));
    }

    #[test]
    fn an_option_with_too_few_ratings_keeps_its_mean_but_does_not_win() {
        let outcome = counted(3, 2, &[(1, &[(0, 5), (1, 4)]), (9, &[(1, 4)])]);
        assert_eq!((outcome.winners, outcome.scores), (vec![1], vec![Some(5.0), Some(4.0), None]));
    }

    #[test]
    fn thirds_and_sixths_are_exactly_level_so_the_tie_order_decides() {
        // Seven of three ratings, fourteen of six.
        let ballots: [(u64, &[(usize, i64)]); 4] =
            [(2, &[(1, 2)]), (1, &[(1, 3)]), (4, &[(0, 2)]), (2, &[(0, 3)])];
        assert_eq!(counted(1, 1, &ballots).winners, [0]);
    }

    #[test]
    fn means_below_zero_win_too_and_unrated_options_never_do() {
        let outcome = counted(3, 0, &[(1, &[(0, -3), (1, -2)])]);
        assert_eq!(outcome.winners, [1, 0]);
    }

    #[test]
    fn the_interval_is_that_of_student() {
        // Mean 3.4, s² = 1.3, n = 5, t = 2.776445.
        let outcome = counted(1, 1, &[(1, &[(0, 2)]), (2, &[(0, 3)]), (1, &[(0, 4)]), (1, &[(0, 5)])]);
        let (low, high) = outcome.intervals.unwrap()[0].unwrap();
        assert!((low - 1.984_285).abs() < 1e-6 && (high - 4.815_715).abs() < 1e-6, "{low} {high}");
    }

    #[test]
    fn one_rating_has_no_interval_and_equal_ratings_a_narrow_one() {
        let intervals = counted(1, 1, &[(1, &[(0, 4)]), (3, &[(1, 4)])]).intervals.unwrap();
        assert_eq!(intervals, [None, Some((4.0, 4.0)), None]);
    }

    #[test]
    fn large_scores_keep_their_small_differences() {
        let large = 1_000_000_000_000_000;
        let outcome =
            counted(1, 1, &[(1, &[(0, large), (1, large + 1)]), (1, &[(0, large + 2), (1, large + 2)])]);
        assert_eq!(outcome.winners, [1]);
        let (low, high) = outcome.intervals.unwrap()[0].unwrap();
        assert!((high - low - 2.0 * 12.706_204_7).abs() < 0.5, "{low} {high}");
    }

    #[test]
    fn sums_too_large_to_compare_are_refused() {
        let instance = election(1, Ballots::Score(Vec::new()));
        let ballots = many([(u64::MAX, vec![(0, i64::MIN)])]);
        let refused = score_mean(&instance, &ballots);
        assert_eq!(refused, Err(Uncountable::TooLarge { what: "the sum of scores" }));
    }
}
