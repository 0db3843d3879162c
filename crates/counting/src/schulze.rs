//! Schulze's method: strongest paths.

use super::instance::Many;
use super::number::float;
use super::preferences::Preferences;
use super::{Instance, Outcome, Uncountable};

/// Strongest paths over margins (Schulze, 2011): a majority is as strong as its lead.
pub(super) fn margins(
    instance: &Instance,
    ballots: &[Many<Vec<Vec<usize>>>],
) -> Result<Outcome, Uncountable> {
    schulze(instance, ballots, Preferences::margin)
}

/// Strongest paths over winning votes: a majority is as strong as it is large.
pub(super) fn winning_votes(
    instance: &Instance,
    ballots: &[Many<Vec<Vec<usize>>>],
) -> Result<Outcome, Uncountable> {
    schulze(
        instance,
        ballots,
        |preferences, a, b| {
            if preferences.margin(a, b) > 0 { preferences.above(a, b) } else { 0 }
        },
    )
}

fn schulze(
    instance: &Instance,
    ballots: &[Many<Vec<Vec<usize>>>],
    strength: impl Fn(&Preferences, usize, usize) -> u64,
) -> Result<Outcome, Uncountable> {
    let preferences = Preferences::count(instance, ballots)?;
    let options = instance.options.len();
    let edges = (0..options).flat_map(|a| (0..options).map(move |b| (a, b)));
    let mut paths: Vec<u64> = edges.map(|(a, b)| strength(&preferences, a, b)).collect();
    strengthen(&mut paths, options);
    let beats = |a: usize, b: usize| paths[a * options + b] > paths[b * options + a];
    let beaten = |a: usize| (0..options).map(|b| u64::from(beats(a, b))).sum::<u64>();
    let ranking = ranking(instance, beats);
    Ok(Outcome {
        winners: preferences.winners(&ranking, instance.seats),
        scores: (0..options).map(|a| Some(float(beaten(a)))).collect(),
        ranking: Some(ranking),
        ..Outcome::default()
    })
}

/// Widest paths by Floyd and Warshall. The stop between is the outer loop: with any other order
/// of the loops some paths are missed.
fn strengthen(paths: &mut [u64], options: usize) {
    for via in 0..options {
        let onward = paths[via * options..][..options].to_vec();
        for from in paths.chunks_exact_mut(options) {
            let reach = from[via];
            for (path, onward) in from.iter_mut().zip(&onward) {
                *path = (*path).max(reach.min(*onward));
            }
        }
    }
}

/// Again and again the earliest in the tie order that no remaining option beats. There always is
/// one: to beat is transitive (Schulze, 2011, section 4.1).
fn ranking(instance: &Instance, beats: impl Fn(usize, usize) -> bool) -> Vec<usize> {
    let mut left = instance.tie_order.clone();
    let mut beaten_by: Vec<usize> =
        (0..left.len()).map(|a| left.iter().filter(|b| beats(**b, a)).count()).collect();
    let mut ranking = Vec::with_capacity(left.len());
    while let Some(at) = left.iter().position(|option| beaten_by[*option] == 0) {
        let next = left.remove(at);
        for other in left.iter().filter(|other| beats(next, **other)) {
            beaten_by[*other] -= 1;
        }
        ranking.push(next);
    }
    ranking
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::instance::Ballots;
    use crate::sample::{TENNESSEE, election, rankings};

    fn counted(options: usize, ballots: &[(u64, &str)]) -> Outcome {
        margins(&election(options, Ballots::Ranking(Vec::new())), &rankings(ballots)).unwrap()
    }

    /// The first example of Schulze's paper: 45 voters, no option beats all others directly.
    const SCHULZE: [(u64, &str); 8] = [
        (5, "a>c>b>e>d"),
        (5, "a>d>e>c>b"),
        (8, "b>e>d>a>c"),
        (3, "c>a>b>e>d"),
        (7, "c>a>e>b>d"),
        (2, "c>b>a>d>e"),
        (7, "d>c>e>b>a"),
        (8, "e>b>a>d>c"),
    ];

    #[test]
    fn the_paths_of_the_paper_rank_e_a_c_b_d() {
        let outcome = counted(5, &SCHULZE);
        assert_eq!(outcome.ranking, Some(vec![4, 0, 2, 1, 3]));
        assert_eq!(
            (outcome.winners, outcome.scores),
            (vec![4], [3.0, 1.0, 2.0, 0.0, 4.0].map(Some).to_vec())
        );
    }

    #[test]
    fn tennessee_chooses_nashville_which_beats_every_other_city() {
        assert_eq!(counted(4, &TENNESSEE).ranking, Some(vec![1, 2, 3, 0]));
    }

    #[test]
    fn leads_and_winning_votes_may_choose_differently() {
        // a over b by 4 to 2, b over c by 6 to 3, c over a by 5 to 4: the smallest lead is that of
        // c over a, but the smallest majority that of a over b.
        let ballots = rankings(&[(4, "a>b>c"), (2, "b>c>a"), (3, "c")]);
        let instance = election(3, Ballots::Ranking(Vec::new()));
        assert_eq!(margins(&instance, &ballots).unwrap().ranking, Some(vec![0, 1, 2]));
        assert_eq!(winning_votes(&instance, &ballots).unwrap().ranking, Some(vec![1, 2, 0]));
    }

    #[test]
    fn unbeaten_options_go_by_the_tie_order_and_so_do_those_below_them() {
        let mut instance = election(3, Ballots::Ranking(Vec::new()));
        instance.tie_order = vec![2, 1, 0];
        let outcome = margins(&instance, &rankings(&[(1, "a>b>c"), (1, "c>b>a"), (1, "a=c>b")])).unwrap();
        assert_eq!((outcome.winners, outcome.ranking), (vec![2], Some(vec![2, 0, 1])));
    }

    #[test]
    fn nobody_wins_when_nobody_voted() {
        let outcome = counted(2, &[(3, "")]);
        assert_eq!((outcome.winners, outcome.scores), (vec![], [0.0, 0.0].map(Some).to_vec()));
    }
}
