//! A count in stages of three options whose figures are shown: how many of those who went out put which
//! next.

use super::Found;
use super::page::{Figure, Page};

/// Transfers that are known too exactly.
pub(super) fn transfers(page: &Page) -> Vec<Found> {
    let firsts: Option<Vec<u32>> = page
        .lines
        .iter()
        .map(|line| if let Figure::Exact(people) = line.figure { Some(people) } else { None })
        .collect();
    let winner = page.lines.iter().position(|line| line.chosen);
    let (true, Some(firsts), Some(winner)) = (page.runoff && page.lines.len() == 3, firsts, winner) else {
        return Vec::new();
    };
    let all: u32 = firsts.iter().sum();
    if firsts.iter().any(|first| 2 * first > all) {
        return Vec::new();
    }
    let least = *firsts.iter().min().unwrap();
    // Who of several went out is known from the stages, where they are told.
    let told = page.stages.iter().find_map(|stage| stage.out);
    let outs = (0..3)
        .filter(|at| firsts[*at] == least && *at != winner)
        .filter(|at| told.is_none_or(|out| out == *at));
    let outs: Vec<usize> = outs.collect();
    let [out] = outs[..] else { return Vec::new() };
    let other = (0..3).find(|at| *at != out && *at != winner).unwrap();
    let figures =
        |at: usize| page.stages.get(1).and_then(|stage| stage.votes.iter().find(|(one, _)| *one == at));
    let fits = |at: usize, votes: u32| match figures(at) {
        Some((_, Figure::About(about))) => votes.abs_diff(*about) <= 2,
        _ => true,
    };
    let possible = |to_winner: u32, to_other: u32| {
        let (won, lost) = (firsts[winner] + to_winner, firsts[other] + to_other);
        to_winner + to_other <= least && won >= lost && fits(winner, won) && fits(other, lost)
    };
    let pairs = (0..=least).flat_map(|one| (0..=least).map(move |two| (one, two)));
    let pairs: Vec<(u32, u32)> = pairs.filter(|(one, two)| possible(*one, *two)).collect();
    let width = |values: Vec<u32>| values.iter().max().unwrap_or(&0) - values.iter().min().unwrap_or(&0);
    let told =
        page.stages.get(1).is_some_and(|stage| stage.votes.iter().any(|(_, votes)| *votes != Figure::Hidden));
    let needs = least.min(if told { page.threshold } else { 3 });
    let widths =
        [width(pairs.iter().map(|pair| pair.0).collect()), width(pairs.iter().map(|pair| pair.1).collect())];
    widths
        .iter()
        .filter(|width| **width < needs)
        .map(|width| Found(format!("a transfer within {width}: {firsts:?} {page:?}")))
        .collect()
}
