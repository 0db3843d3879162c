//! The Stirling Children's Wellbeing Scale: fifteen statements, each answered by one of five steps
//! from "never" to "all of the time". Twelve make the score; three ask whether an answer is given
//! to please. For ages 8 to 15, and about groups here, never about a child.
//!
//! Source: I. Liddle and G. Carter, Stirling Council Educational Psychology Service (2010; 2015 in
//! Educational Psychology in Practice 31(2)). Free to use where nothing is altered and nobody pays
//! for it, so order, words and steps are fixed; the words stand in the Fluent files.

use crate::partnership::group::Ages;
use crate::vote::ballot::{Ballot, Mark};
use crate::vote::refusal::VoteRefusal;
use crate::vote::suppression::thresholds::BASE;

/// How many statements there are.
pub const STATEMENTS: u8 = 15;
/// How many steps an answer has; 1 is "never".
pub const STEPS: u8 = 5;
/// The statements that ask whether somebody answers to please; they are not in the score.
const TO_PLEASE: [u8; 3] = [2, 7, 13];
/// The least and the most that the twelve others make.
pub const LEAST: u32 = 12;
/// See [`LEAST`].
pub const MOST: u32 = 60;
/// For whom the scale was made, in whole years.
const AGES: std::ops::RangeInclusive<u8> = 8..=15;

/// The id of a statement as an option: "stirling-1".
pub fn id(statement: u8) -> String {
    format!("stirling-{statement}")
}

/// Whether the scale was made for these pupils.
///
/// # Errors
/// [`VoteRefusal::StirlingAges`] when most are younger than eight, or some older than fifteen.
pub fn suits(ages: Ages) -> Result<(), VoteRefusal> {
    let fits = !ages.mostly_under(*AGES.start()) && ages.to <= *AGES.end();
    if fits { Ok(()) } else { Err(VoteRefusal::StirlingAges) }
}

/// The mean score of a group, 12 to 60, to the nearest whole; nothing for fewer than ten (disclosure
/// rule 7), or where nearly every answer was the same end of the scale (rule 4).
pub(crate) fn mean(ballots: &[Ballot]) -> Option<u32> {
    let scores: Vec<u32> = ballots.iter().filter(|ballot| !ballot.is_none()).map(score).collect();
    let people = u32::try_from(scores.len()).ok().filter(|people| *people >= BASE)?;
    let sum: u32 = scores.iter().sum();
    let mean = (2 * sum + people) / (2 * people);
    (mean > LEAST && mean < MOST).then_some(mean)
}

fn score(ballot: &Ballot) -> u32 {
    let counts = |statement: u8| !TO_PLEASE.contains(&statement);
    let of = |statement: u8| {
        ballot.choices().iter().find(|choice| choice.option.as_str() == id(statement)).map(|choice| {
            match choice.mark {
                Mark::Step(step) => u32::from(step),
                _ => 0,
            }
        })
    };
    (1..=STATEMENTS).filter(|statement| counts(*statement)).filter_map(of).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vote::ballot::Choice;

    fn ballot(step: impl Fn(u8) -> u8) -> Ballot {
        let choice = |at| Choice { option: id(at).as_str().into(), mark: Mark::Step(step(at)) };
        Ballot::from_choices((1..=STATEMENTS).map(choice).collect())
    }

    #[test]
    fn twelve_statements_make_the_score_and_three_do_not() {
        assert_eq!(score(&ballot(|_| 1)), LEAST);
        assert_eq!(score(&ballot(|_| 5)), MOST);
        assert_eq!(score(&ballot(|at| if TO_PLEASE.contains(&at) { 5 } else { 1 })), LEAST);
    }

    #[test]
    fn a_mean_is_of_ten_or_more_and_to_the_nearest_whole() {
        let nine: Vec<Ballot> = (0..9).map(|_| ballot(|_| 3)).collect();
        assert_eq!(mean(&nine), None);
        let mut ten = nine;
        ten.push(ballot(|_| 4));
        assert_eq!(mean(&ten), Some(37), "nine of 36 and one of 48 make 37.2");
        ten.push(Ballot::from_choices(Vec::new()));
        assert_eq!(mean(&ten), Some(37), "who would rather not say is not in it");
    }

    #[test]
    fn a_mean_at_the_end_of_the_scale_would_tell_of_each() {
        let all: Vec<Ballot> = (0..30).map(|_| ballot(|_| 5)).collect();
        assert_eq!(mean(&all), None);
    }

    #[test]
    fn it_is_for_ages_eight_to_fifteen() {
        assert_eq!(suits(Ages { from: 8, to: 15 }), Ok(()));
        assert_eq!(suits(Ages { from: 5, to: 9 }), Err(VoteRefusal::StirlingAges));
        assert_eq!(suits(Ages { from: 14, to: 18 }), Err(VoteRefusal::StirlingAges));
    }
}
