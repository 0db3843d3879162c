//! How old a group is, as adults in schools say it: "Years 7 to 8", "11-13", "KS3", "Reception".

use super::group::Ages;
use crate::refusal::Refusal;

/// The youngest and the oldest that a group can have: nursery, and a college for those with an EHC plan.
const POSSIBLE: std::ops::RangeInclusive<u8> = 3..=25;

/// In Year 1 children become six: so a child of Year 7 is 11, and 12 before the year is over.
const BEFORE_YEAR_ONE: u8 = 4;

/// The key stages of England, as years of school: 1 and 2 are Key Stage 1.
const KEY_STAGES: [(u8, u8); 5] = [(1, 2), (3, 6), (7, 9), (10, 11), (12, 13)];

/// What is said instead of a number, and the ages it means.
const NAMES: [(&str, (u8, u8)); 5] = [
    ("nursery", (3, 4)),
    ("reception", (4, 5)),
    ("sixth form", (16, 18)),
    ("college", (16, 18)),
    ("sixth", (16, 18)),
];

/// Reads what was typed: numbers are ages, unless a word before them says that they are years of school
/// or key stages.
///
/// # Errors
/// [`Refusal::Missing`] when nothing was typed, [`Refusal::Unfit`] when no ages can be read in it, or none
/// that a pupil can have.
pub fn parse(typed: &str) -> Result<Ages, Refusal> {
    let said = typed.to_lowercase();
    let named = NAMES.iter().find(|(name, _)| said.contains(name)).map(|(_, ages)| *ages);
    let spans = numbers(&said).into_iter().map(|number| span(unit(&said), number));
    let spans: Option<Vec<(u8, u8)>> = spans.collect();
    let all = spans.unwrap_or_default().into_iter().chain(named.filter(|_| !is_unreadable(&said)));
    let together = all.reduce(|(from, to), (other_from, other_to)| (from.min(other_from), to.max(other_to)));
    together
        .filter(|(from, to)| POSSIBLE.contains(from) && POSSIBLE.contains(to))
        .map(|(from, to)| Ages { from, to })
        .ok_or_else(|| Refusal::of_typed(typed, "ages"))
}

/// What the numbers count.
#[derive(Clone, Copy)]
enum Unit {
    Ages,
    Years,
    KeyStages,
}

/// "Years 7 to 8" and "Y7" are years of school; "11 years old" and "11 year olds" are ages.
fn unit(said: &str) -> Unit {
    let first = said.find(|sign: char| sign.is_ascii_digit()).unwrap_or(said.len());
    let before = said.get(..first).unwrap_or_default();
    if before.contains("ks") || before.contains("key") {
        Unit::KeyStages
    } else if before.replace("nursery", "").contains('y') && !said.contains("old") {
        Unit::Years
    } else {
        Unit::Ages
    }
}

/// The ages that one number means, if it can mean any.
fn span(unit: Unit, number: u8) -> Option<(u8, u8)> {
    match unit {
        Unit::Ages => Some((number, number)),
        Unit::Years => year(number).filter(|_| (1..=14).contains(&number)),
        Unit::KeyStages => {
            let (first, last) = KEY_STAGES.get(usize::from(number.checked_sub(1)?)).copied()?;
            Some((year(first)?.0, year(last)?.1))
        }
    }
}

fn year(number: u8) -> Option<(u8, u8)> {
    let from = number.checked_add(BEFORE_YEAR_ONE)?;
    Some((from, from.checked_add(1)?))
}

/// All whole numbers in it; 255 for what is too large to be one.
fn numbers(said: &str) -> Vec<u8> {
    said.split(|sign: char| !sign.is_ascii_digit())
        .filter(|digits| !digits.is_empty())
        .map(|digits| digits.parse().unwrap_or(u8::MAX))
        .collect()
}

/// A number in it means nothing: then nothing else in it is believed.
fn is_unreadable(said: &str) -> bool {
    numbers(said).into_iter().any(|number| span(unit(said), number).is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn read(typed: &str, from: u8, to: u8) {
        assert_eq!(parse(typed), Ok(Ages { from, to }), "{typed}");
    }

    #[test]
    fn years_of_school_and_ages_are_read_as_people_say_them() {
        read("Years 7 to 8", 11, 13);
        read("year 7", 11, 12);
        read("Y7-Y9", 11, 14);
        read("Yr 10 & 11", 14, 16);
        read("11-13", 11, 13);
        read(" ages 11 to 13 ", 11, 13);
        read("13", 13, 13);
        read("11 to 13 years old", 11, 13);
        read("13 to 11", 11, 13);
        read("KS3", 11, 14);
        read("Key Stage 1 and 2", 5, 11);
        read("Reception", 4, 5);
        read("Reception and Year 1", 4, 6);
        read("Sixth form", 16, 18);
        read("Nursery", 3, 4);
    }

    #[test]
    fn what_is_no_age_of_a_pupil_is_asked_again() {
        for typed in
            ["", "teenagers", "Year 0", "Year 40", "2", "11 to 99", "KS9", "1999", "Reception and Year 99"]
        {
            assert_eq!(parse(typed), Err(Refusal::of_typed(typed, "ages")), "{typed}");
        }
    }
}
