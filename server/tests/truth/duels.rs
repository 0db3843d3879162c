//! Duels, counted once more from the ballots, as the books have them: Condorcet's pairs, Schulze's strongest paths (2011)
//! and Tideman's ranked pairs (1987).

use counting::Rule;
use domain::id::OptionId;
use domain::vote::ballot::{Ballot, Mark};
use domain::vote::round::Round;

/// A number, or a yes, for each option beside each other.
type Square<T> = Vec<Vec<T>>;

/// How many others each option beats one to one.
pub fn beaten(round: &Round, ballots: &[Ballot]) -> Vec<u32> {
    let above = above(round, ballots);
    let all = 0..above.len();
    all.clone().map(|a| all.clone().map(|b| u32::from(above[a][b] > above[b][a])).sum::<u32>()).collect()
}

/// The option that wins by the rule; nobody where no ballot ranks anything.
pub fn winner(round: &Round, ballots: &[Ballot]) -> Option<usize> {
    if ballots.iter().all(|ballot| ballot.choices().is_empty()) {
        return None;
    }
    let above = above(round, ballots);
    let all = 0..above.len();
    // Who beats every other one wins by every rule of this kind, whatever the rule does with circles.
    let beats_all = |a: &usize| all.clone().all(|b| *a == b || above[*a][b] > above[b][*a]);
    if let Some(first) = all.clone().find(beats_all) {
        return Some(first);
    }
    let ahead = match round.terms.rule {
        Rule::RankedPairs => locked(&above),
        Rule::SchulzeWinningVotes => by_paths(&above, |mine, _| mine),
        _ => by_paths(&above, |mine, theirs| mine - theirs),
    };
    all.clone().find(|a| all.clone().all(|b| !ahead[b][*a]))
}

/// How many ballots place one above another. What is not ranked is below all that is.
fn above(round: &Round, ballots: &[Ballot]) -> Square<u32> {
    let place = |ballot: &Ballot, option: &OptionId| {
        let marked = ballot.choices().iter().find(|choice| choice.option == *option);
        marked.map_or(u8::MAX, |choice| if let Mark::Place(place) = choice.mark { place } else { u8::MAX })
    };
    let count = |a: &OptionId, b: &OptionId| {
        u32::try_from(ballots.iter().filter(|ballot| place(ballot, a) < place(ballot, b)).count()).unwrap()
    };
    let row = |a: &OptionId| -> Vec<u32> { round.options.iter().map(|b| count(a, &b.id)).collect() };
    round.options.iter().map(|a| row(&a.id)).collect()
}

/// Whether the strongest path from one to another is stronger than the one back. An arrow goes from who is above
/// on more ballots, and is as strong as this says of the two numbers.
fn by_paths(above: &[Vec<u32>], strength: fn(u32, u32) -> u32) -> Square<bool> {
    let all = 0..above.len();
    let arrow = |a: usize, b: usize| {
        let (mine, theirs) = (above[a][b], above[b][a]);
        if mine > theirs { strength(mine, theirs) } else { 0 }
    };
    let mut levels: Vec<u32> = pairs(above.len()).into_iter().map(|(a, b)| arrow(a, b)).collect();
    levels.retain(|level| *level > 0);
    levels.sort_unstable();
    levels.dedup();
    let strongest = |a: usize, b: usize| {
        let path = |level: &&u32| leads_to(above.len(), a, b, |from, to| arrow(from, to) >= **level);
        levels.iter().rev().find(path).copied().unwrap_or(0)
    };
    all.clone().map(|a| all.clone().map(|b| a != b && strongest(a, b) > strongest(b, a)).collect()).collect()
}

/// Leads are written down, the largest first, unless one contradicts what stands there already; equal ones in the
/// order of the ballot.
fn locked(above: &[Vec<u32>]) -> Square<bool> {
    let mut pairs = pairs(above.len());
    pairs.retain(|(a, b)| a != b && above[*a][*b] >= above[*b][*a]);
    pairs.sort_by_key(|(a, b)| std::cmp::Reverse(above[*a][*b] - above[*b][*a]));
    let mut written = vec![vec![false; above.len()]; above.len()];
    for (a, b) in pairs {
        if !leads_to(above.len(), b, a, |from, to| written[from][to]) {
            written[a][b] = true;
        }
    }
    written
}

/// Every option beside every option, in the order of the ballot.
fn pairs(options: usize) -> Vec<(usize, usize)> {
    (0..options).flat_map(|a| (0..options).map(move |b| (a, b))).collect()
}

/// Whether arrows lead from one to another.
fn leads_to(options: usize, from: usize, to: usize, arrow: impl Fn(usize, usize) -> bool) -> bool {
    let (mut seen, mut next) = (vec![false; options], vec![from]);
    while let Some(at) = next.pop() {
        if at == to {
            return true;
        }
        if !std::mem::replace(&mut seen[at], true) {
            next.extend((0..options).filter(|other| arrow(at, *other)));
        }
    }
    false
}
