//! The strengths of Bradley and Terry (1952), found once more: one after the other each is put where the likelihood of
//! the answers, less a tenth of the squares, is greatest, until none moves.

use domain::id::OptionId;
use domain::vote::ballot::{Ballot, Mark};
use domain::vote::round::Round;

/// What a square of a strength costs.
const COSTS: f64 = 0.1;
/// Strengths that move by less stand.
const STILL: f64 = 1e-9;

/// The strength of each option.
fn strengths(round: &Round, ballots: &[Ballot]) -> Vec<f64> {
    let wins = wins(round, ballots);
    let mut strengths = vec![0.0_f64; wins.len()];
    for _ in 0..20_000 {
        let before = strengths.clone();
        for at in 0..strengths.len() {
            strengths[at] = best(&wins, &strengths, at);
        }
        // The best ones add up to zero.
        let options = u32::try_from(strengths.len()).unwrap();
        let middle = strengths.iter().sum::<f64>() / f64::from(options);
        for strength in &mut strengths {
            *strength -= middle;
        }
        if before.iter().zip(&strengths).all(|(before, now)| (before - now).abs() < STILL) {
            return strengths;
        }
    }
    panic!("the strengths do not settle");
}

/// The chance of each option against one of middling strength, in whole percent.
pub fn percents(round: &Round, ballots: &[Ballot]) -> Vec<u32> {
    let percent = |strength: f64| 100.0 / (1.0 + (-strength).exp());
    let whole = |percent: f64| (0..100_u32).find(|whole| percent < f64::from(*whole) + 0.5).unwrap_or(100);
    strengths(round, ballots).into_iter().map(percent).map(whole).collect()
}

/// The strongest option; of those that are level the first on the ballot. Nobody where nothing was preferred.
pub fn strongest(round: &Round, ballots: &[Ballot]) -> Option<usize> {
    let strengths = strengths(round, ballots);
    let most = strengths.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let answered =
        ballots.iter().flat_map(Ballot::choices).any(|choice| matches!(choice.mark, Mark::Over(_)));
    strengths.iter().position(|strength| *strength > most - 1e-7).filter(|_| answered)
}

/// How often each option was preferred to each other.
fn wins(round: &Round, ballots: &[Ballot]) -> Vec<Vec<f64>> {
    let answers = || ballots.iter().flat_map(Ballot::choices);
    let times = |this: &OptionId, that: &OptionId| {
        let over = |mark: &Mark| matches!(mark, Mark::Over(other) if other == that);
        let all = answers().filter(|choice| choice.option == *this && over(&choice.mark));
        f64::from(u32::try_from(all.count()).unwrap())
    };
    let row =
        |this: &OptionId| -> Vec<f64> { round.options.iter().map(|that| times(this, &that.id)).collect() };
    round.options.iter().map(|this| row(&this.id)).collect()
}

/// Where the slope of the likelihood is nought for this strength, with all others as they are: it falls, so that
/// halving finds it.
fn best(wins: &[Vec<f64>], strengths: &[f64], at: usize) -> f64 {
    let slope = |here: f64| {
        let beside = |other: usize| {
            let expected = 1.0 / (1.0 + (strengths[other] - here).exp());
            wins[at][other] - (wins[at][other] + wins[other][at]) * expected
        };
        let others = (0..strengths.len()).filter(|other| *other != at);
        others.map(beside).sum::<f64>() - 2.0 * COSTS * here
    };
    let (mut low, mut high) = (-60.0_f64, 60.0_f64);
    for _ in 0..64 {
        let middle = f64::midpoint(low, high);
        if slope(middle) > 0.0 { low = middle } else { high = middle }
    }
    f64::midpoint(low, high)
}
