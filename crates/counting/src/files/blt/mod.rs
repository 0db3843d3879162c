//! `.blt` files: transferable votes, as councils publish them. They are read, not written.
//!
//! ```text
//! 4 3              # options and seats; what stands behind a number sign is a comment
//! -2               options that were withdrawn
//! 13 1 3 0         thirteen ballots: option 1, then option 3
//! 0                no more ballots
//! "LD Alison"      the name of each option, a line or several on one
//! Kirriemuir       the title; what follows it is not read
//! ```
//!
//! Described by Hill, Wichmann and Woodall, "Algorithm 123: Single Transferable Vote by Meek's
//! Method" (The Computer Journal, 1987); comments and withdrawn options as `OpaVote` has them.

mod ballots;
mod words;

use std::collections::HashSet;

use crate::Instance;
use crate::instance::{Ballots, Contender, Params};

use self::ballots::{Rankings, Votes, ballots};
use self::words::{Line, lines};
use super::names::{Names, numbers_from};
use super::numbers::natural;
use super::reading::Reading;
use super::text::said;
use super::trouble::Trouble;
use super::urn::not_too_many;
use super::vote_file::{VoteFile, by_code_point};

/// Reads a transferable vote. Options that were withdrawn are not in it: ballots pass them over.
pub fn read(text: &str, reading: Reading) -> Result<VoteFile, Trouble> {
    let mut lines = lines(text).filter(|line| !line.numbers().is_empty());
    let (number, seats) = sizes(lines.next())?;
    // Each option has a name further down: what is longer than the file is not even made room for.
    if number > text.len() {
        return Err(Trouble::line(
            1,
            format!("it says {number} options, but the file is too short to name them"),
        ));
    }
    let labels = numbers_from(1, number);
    let names = Names::read(labels.iter().map(String::as_str), reading.twice);
    let Votes { withdrawn, ballots, end } = ballots(&mut lines, &names)?;
    let words = words::after(text, end);
    if words.len() < number {
        let what = format!("it says {number} options, but {} lines name options and title", words.len());
        return Err(Trouble::line(1, what));
    }
    let stays = |at: &usize| !withdrawn.contains(at);
    let ballots = without(ballots, &withdrawn, number);
    not_too_many(&ballots).map_err(Trouble::Missing)?;
    let titles = words.iter().take(number).map(|name| said(name)).enumerate();
    let option = |(at, id): (usize, String)| stays(&at).then_some(Contender { id, cost: 0 });
    let options: Vec<_> = labels.iter().cloned().enumerate().filter_map(option).collect();
    Ok(VoteFile {
        id: None,
        title: words.get(number).and_then(|title| said(title)),
        provenance: None,
        titles: titles.filter(|(at, _)| stays(at)).map(|(_, title)| title).collect(),
        decimals: 0,
        instance: Instance {
            tie_order: by_code_point(&options),
            options,
            budget: None,
            seats,
            params: Params::default(),
            ballots: Ballots::Ranking(ballots),
        },
    })
}

/// How many options and seats there are.
fn sizes(line: Option<Line>) -> Result<(usize, usize), Trouble> {
    let (at, numbers) = line.map_or((1, Vec::new()), |line| (line.at, line.numbers()));
    let what = |what: &str| Trouble::line(at, what);
    let mut sizes = numbers.into_iter();
    let mut next = |name: &str| {
        let size =
            natural(sizes.next().unwrap_or_default()).map_err(|error| what(&format!("{name}: {error}")));
        size.and_then(|size| usize::try_from(size).map_err(|_| what(name)))
    };
    Ok((next("number of options")?, next("number of seats")?))
}

/// The ballots without the options that were withdrawn; the others move up and keep their order.
fn without(mut ballots: Rankings, withdrawn: &HashSet<usize>, number: usize) -> Rankings {
    let mut places = Vec::new();
    let mut next = 0;
    for at in 0..number {
        places.push(next);
        next += usize::from(!withdrawn.contains(&at));
    }
    for many in &mut ballots {
        for level in &mut many.ballot {
            level.retain(|option| !withdrawn.contains(option));
            for option in level {
                *option = places.get(*option).copied().unwrap_or(*option);
            }
        }
        many.ballot.retain(|level| !level.is_empty());
    }
    ballots
}
