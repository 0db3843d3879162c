//! The ballots of a `.blt` file, up to the 0 behind the last of them.

use std::collections::HashSet;

use crate::instance::Many;

use super::super::names::Names;
use super::super::numbers::whole;
use super::super::trouble::Trouble;
use super::words::Line;

/// So many equal ballots, best option first.
pub type Rankings = Vec<Many<Vec<Vec<usize>>>>;

/// What stands between the sizes and the names.
pub struct Votes {
    /// The options that were withdrawn.
    pub withdrawn: HashSet<usize>,
    /// The ballots, which may still name them.
    pub ballots: Rankings,
    /// Where in the text they end.
    pub end: usize,
}

/// Reads withdrawn options and ballots.
pub fn ballots<'t>(lines: &mut impl Iterator<Item = Line<'t>>, names: &Names) -> Result<Votes, Trouble> {
    let mut votes = Votes { withdrawn: HashSet::new(), ballots: Vec::new(), end: 0 };
    for line in lines {
        let wrong = |what: String| Trouble::line(line.at, what);
        let numbers = line.numbers();
        match numbers.first() {
            Some(&"0") => return Ok(Votes { end: line.end_of_first(), ..votes }),
            Some(first) if first.starts_with('[') => return Err(wrong(BRACKETS.to_owned())),
            Some(first) if first.starts_with('-') => {
                if !votes.ballots.is_empty() {
                    return Err(wrong("options that were withdrawn stand before the ballots".to_owned()));
                }
                for number in numbers {
                    votes.withdrawn.insert(withdrawn(number, names).map_err(wrong)?);
                }
            }
            _ => votes.ballots.extend(of_line(&numbers, names).map_err(wrong)?),
        }
    }
    Err(Trouble::Missing("there is no line \"0\" after the ballots".to_owned()))
}

/// What the counting program droop keeps in these files for itself.
const BRACKETS: &str = "lines in square brackets are notes for one counting program; take this one out, and write \
                        withdrawn options as -2";

/// `-2`: option 2 was withdrawn.
fn withdrawn(number: &str, names: &Names) -> Result<usize, String> {
    let option = number.strip_prefix('-').ok_or_else(|| {
        format!("expected options that were withdrawn, such as -2, and not {number:?} on the same line")
    })?;
    names.next_ballot();
    names.mark(option).map_err(|what| format!("withdrawn: {what}"))
}

/// `13 1 2=3 0`: thirteen ballots with option 1, then options 2 and 3, which are level. A line may
/// have several of these, one after the other.
fn of_line(numbers: &[&str], names: &Names) -> Result<Rankings, String> {
    let mut several: Vec<&[&str]> = numbers.split(|number| *number == "0").collect();
    if several.pop() != Some(&[]) {
        return Err("expected 0 at the end of the ballot".to_owned());
    }
    several.into_iter().map(|numbers| ballot(numbers, names)).collect()
}

fn ballot(numbers: &[&str], names: &Names) -> Result<Many<Vec<Vec<usize>>>, String> {
    let (n, order) = numbers.split_first().unwrap_or((&"0", &[]));
    let n = whole(n, 1).map_err(|what| format!("number of ballots: {what}"))?;
    names.next_ballot();
    let rank = |(at, level): (usize, &&str)| {
        names.marks(level.split('=')).map_err(|what| format!("preference {}: {what}", at + 1))
    };
    // A dash is a rank that was left empty: "1 4 - 3 0".
    let ranked = order.iter().enumerate().filter(|(_, level)| **level != "-");
    let mut ballot = ranked.map(rank).collect::<Result<Vec<_>, _>>()?;
    ballot.retain(|level| !level.is_empty());
    Ok(Many { n: n.unsigned_abs(), ballot })
}
