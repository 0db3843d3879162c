//! Borda's count.

use super::instance::Many;
use super::number::float;
use super::preferences::Preferences;
use super::ties::best_first;
use super::{Instance, Outcome, Uncountable};

/// A point for every option that a ballot places below, half a point for every one it places
/// level (de Borda, 1781; for equal ranks, Black, 1958). Blank ballots give nothing.
pub(super) fn borda(instance: &Instance, ballots: &[Many<Vec<Vec<usize>>>]) -> Result<Outcome, Uncountable> {
    let preferences = Preferences::count(instance, ballots)?;
    let options = 0..instance.options.len();
    let points: Vec<i128> = options.clone().map(|a| half_points(&preferences, a, options.clone())).collect();
    let ranking = best_first(instance, |option| points[option]);
    Ok(Outcome {
        winners: preferences.winners(&ranking, instance.seats),
        scores: points.iter().map(|points| Some(float(*points) / 2.0)).collect(),
        ..Outcome::default()
    })
}

/// In half points, to stay whole: against each other option, two for every ballot that places it
/// below and one for every ballot that places it level, which is voters + N(a, b) − N(b, a).
fn half_points(preferences: &Preferences, a: usize, options: std::ops::Range<usize>) -> i128 {
    let voters = i128::from(preferences.voters());
    let against = |b| voters + i128::from(preferences.above(a, b)) - i128::from(preferences.above(b, a));
    options.filter(|b| *b != a).map(against).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{TENNESSEE, election, rankings};

    fn counted(options: usize, ballots: &[(u64, &str)]) -> Outcome {
        borda(&election(options, Ballots::Ranking(Vec::new())), &rankings(ballots)).unwrap()
    }

    #[test]
    fn tennessee_chooses_nashville() {
        let outcome = counted(4, &TENNESSEE);
        assert_eq!(
            (outcome.winners, outcome.scores),
            (vec![1], [126.0, 194.0, 173.0, 107.0].map(Some).to_vec())
        );
    }

    #[test]
    fn level_options_share_a_point_whether_ranked_so_or_left_out() {
        assert_eq!(counted(4, &[(1, "a=b")]).scores, [2.5, 2.5, 0.5, 0.5].map(Some));
    }

    #[test]
    fn all_level_is_a_vote_but_blank_is_none() {
        let outcome = counted(2, &[(1, "a=b")]);
        assert_eq!((outcome.winners, outcome.scores), (vec![0], [0.5, 0.5].map(Some).to_vec()));
        let outcome = counted(2, &[(7, "")]);
        assert_eq!((outcome.winners, outcome.scores), (vec![], [0.0, 0.0].map(Some).to_vec()));
    }
}
