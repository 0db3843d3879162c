//! "Which of these two?": how many pairs a pupil is asked, and which comes next.

use crate::id::OptionId;
use crate::vote::ballot::{Choice, Mark};

/// Most different pairs on one ballot. Each is asked twice, with its sides swapped, so that a
/// hand that always taps on one side moves nothing: at most twelve taps.
pub const MOST_PAIRS: usize = 6;

/// How many taps a ballot over so many options takes: the same for every pupil, so that every
/// ballot weighs the same.
pub fn taps(options: usize) -> usize {
    let pairs = options.saturating_mul(options.saturating_sub(1)) / 2;
    pairs.min(MOST_PAIRS) * 2
}

/// In how many answers of a ballot one option can stand, at most: the pairs are spread evenly,
/// and one more where the last ones left have met already.
pub fn most_of_one(options: usize) -> usize {
    (taps(options).div_ceil(options.max(1)) + 1) * 2
}

/// In how many answers an option stands.
pub fn seen(answered: &[Choice], option: &OptionId) -> usize {
    answered.iter().filter(|choice| is_on(choice, option)).count()
}

/// The pair to ask next, left and right; none when all are answered. `order` is the pupil's own
/// order of the options. It depends on this ballot alone: nobody learns what others chose.
///
/// First come pairs that were not asked: of options seen least, then of options that did alike
/// so far, so that each tap tells the most. Then the same pairs again, sides swapped.
pub fn next(order: &[OptionId], answered: &[Choice]) -> Option<(OptionId, OptionId)> {
    let asked = pairs_in_order(answered);
    let half = taps(order.len()) / 2;
    if asked.len() >= half {
        let again = asked.iter().find(|(this, that)| met(answered, this, that) < 2)?;
        let (left, right) = sides(order, &again.0, &again.1);
        return (answered.len() < half * 2).then_some((right, left));
    }
    let every = order
        .iter()
        .enumerate()
        .flat_map(|(at, this)| order.iter().skip(at + 1).map(move |that| (this.clone(), that.clone())));
    every.filter(|(this, that)| met(answered, this, that) == 0).min_by_key(|(this, that)| {
        let seen = |option| seen(answered, option);
        let alike = wins(answered, this).abs_diff(wins(answered, that));
        (seen(this).max(seen(that)), seen(this) + seen(that), alike)
    })
}

/// The two options of an answer, or none when it is no answer to a pair.
pub fn options_of(choice: &Choice) -> Option<(&OptionId, &OptionId)> {
    match &choice.mark {
        Mark::Over(that) | Mark::Level(that) => Some((&choice.option, that)),
        _ => None,
    }
}

/// How often these two were asked against each other.
pub fn met(answered: &[Choice], this: &OptionId, that: &OptionId) -> usize {
    answered.iter().filter(|choice| is_on(choice, this) && is_on(choice, that)).count()
}

/// How often an option was preferred.
pub fn wins(answered: &[Choice], option: &OptionId) -> usize {
    answered.iter().filter(|choice| choice.option == *option && matches!(choice.mark, Mark::Over(_))).count()
}

fn is_on(choice: &Choice, option: &OptionId) -> bool {
    options_of(choice).is_some_and(|(this, that)| this == option || that == option)
}

/// The different pairs, in the order in which they were first answered.
fn pairs_in_order(answered: &[Choice]) -> Vec<(OptionId, OptionId)> {
    let mut pairs: Vec<(OptionId, OptionId)> = Vec::new();
    for (this, that) in answered.iter().filter_map(options_of) {
        if !pairs.iter().any(|(a, b)| (a, b) == (this, that) || (a, b) == (that, this)) {
            pairs.push((this.clone(), that.clone()));
        }
    }
    pairs
}

/// Left is the one that comes first in the pupil's own order.
fn sides(order: &[OptionId], this: &OptionId, that: &OptionId) -> (OptionId, OptionId) {
    let at = |option: &OptionId| order.iter().position(|one| one == option);
    if at(this) <= at(that) { (this.clone(), that.clone()) } else { (that.clone(), this.clone()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn options(count: usize) -> Vec<OptionId> {
        (0..count).map(|at| OptionId(format!("o{at:02}"))).collect()
    }

    /// A ballot marked by always tapping the left card.
    fn always_left(order: &[OptionId]) -> Vec<(OptionId, OptionId)> {
        let (mut answered, mut shown) = (Vec::new(), Vec::new());
        while let Some((left, right)) = next(order, &answered) {
            answered.push(Choice { option: left.clone(), mark: Mark::Over(right.clone()) });
            shown.push((left, right));
        }
        shown
    }

    #[test]
    fn a_ballot_takes_at_most_twelve_taps() {
        for count in 0..=24 {
            let shown = always_left(&options(count));
            assert_eq!(shown.len(), taps(count));
            assert!(shown.len() <= 12);
        }
    }

    #[test]
    fn every_pair_comes_twice_with_its_sides_swapped() {
        let shown = always_left(&options(5));
        for (left, right) in &shown {
            assert_eq!(shown.iter().filter(|(l, r)| l == right && r == left).count(), 1);
        }
    }

    #[test]
    fn no_option_stands_in_more_answers_than_we_say() {
        for count in 2..=24 {
            let order = options(count);
            let shown = always_left(&order);
            let often =
                |option| shown.iter().filter(|(left, right)| left == option || right == option).count();
            assert!(order.iter().all(|option| often(option) <= most_of_one(count)), "{count}");
        }
        assert_eq!(most_of_one(12), 4);
    }

    #[test]
    fn with_twelve_options_each_is_seen() {
        let shown = always_left(&options(12));
        let seen = |option| shown.iter().any(|(left, right)| left == option || right == option);
        assert!(options(12).iter().all(seen));
    }

    #[test]
    fn the_next_pair_is_of_two_that_did_alike() {
        let order = options(4);
        let over = |this: usize, that: usize| Choice {
            option: order[this].clone(),
            mark: Mark::Over(order[that].clone()),
        };
        let (left, right) = next(&order, &[over(0, 1), over(3, 2)]).unwrap();
        assert_eq!((left, right), (order[0].clone(), order[3].clone()));
    }
}
