//! `.cat`: options sorted into categories, best first.
//!
//! Some files have them worst first: then they are turned round as they are read.
//!
//! One or two categories are approvals: Yes, and No. More are scores: the last is worth 1, the one
//! before it 2, and so on, so that Yes, Maybe, No are 3, 2, 1.

use std::hash::Hash;

use crate::instance::{Ballots, Many};

use super::super::names::Names;
use super::super::reading::Reading;
use super::super::trouble::Trouble;
use super::super::urn::together;
use super::super::vote_file::VoteFile;
use super::header::{Alternatives, Header};
use super::lines::{Preferences, ballots};
use super::write::{heading_lines, numbers};

/// The best score that is written as a category.
const MOST: i64 = 100;

/// Reads approvals or scores.
pub fn read_categories(text: &str, reading: Reading) -> Result<VoteFile, Trouble> {
    let header = Header::parse(text);
    let Alternatives { numbers, options, titles } = header.options()?;
    let names = Names::read(numbers.iter().map(String::as_str), reading.twice);
    let categories = header.numbered("NUMBER CATEGORIES", "CATEGORY NAME ")?.1.len();
    let as_many = |mut sorted: Preferences| match sorted.len() {
        there_are if there_are == categories => {
            if reading.worst_first {
                sorted.reverse();
            }
            Ok(sorted)
        }
        there_are => Err(format!("expected {categories} categories, not {there_are}")),
    };
    let ballots = if categories <= 2 {
        let approved = |sorted| Ok(as_many(sorted)?.into_iter().next().unwrap_or_default());
        Ballots::Approval(ballots(text, &header, &names, approved)?)
    } else {
        Ballots::Score(ballots(text, &header, &names, |sorted| as_many(sorted).map(scores))?)
    };
    header.vote_file((options, titles), &names, ballots)
}

fn scores(sorted: Preferences) -> Vec<(usize, i64)> {
    let worth = (1..).take(sorted.len()).collect::<Vec<i64>>().into_iter().rev();
    sorted
        .into_iter()
        .zip(worth)
        .flat_map(|(group, worth)| group.into_iter().map(move |one| (one, worth)))
        .collect()
}

/// Writes approvals, or scores from 1 upwards.
pub fn write_categories(file: &VoteFile) -> Result<String, Trouble> {
    let cannot = |what: &str| Trouble::CannotHold { format: "cat", what: what.to_owned() };
    match &file.instance.ballots {
        Ballots::Approval(ballots) => {
            let sorted = |approved: &Vec<usize>| {
                let others = (0..file.instance.options.len()).filter(|option| !approved.contains(option));
                vec![approved.clone(), others.collect()]
            };
            write(file, &["Yes".to_owned(), "No".to_owned()], ballots, sorted)
        }
        Ballots::Score(ballots) => {
            let scores = || ballots.iter().flat_map(|many| many.ballot.iter().map(|&(_, score)| score));
            if scores().any(|score| !(1..=MOST).contains(&score)) {
                return Err(cannot("scores that are not from 1 to 100"));
            }
            let best = scores().max().unwrap_or(1).max(3);
            let sorted = |rated: &Vec<(usize, i64)>| {
                let of = |score| rated.iter().filter(move |one| one.1 == score).map(|one| one.0).collect();
                (1..=best).rev().map(of).collect()
            };
            let names: Vec<String> = (1..=best).rev().map(|score| score.to_string()).collect();
            write(file, &names, ballots, sorted)
        }
        other => Err(cannot(&format!("{} ballots", other.kind()))),
    }
}

fn write<B: Eq + Hash>(
    file: &VoteFile,
    categories: &[String],
    ballots: &[Many<B>],
    sorted: impl Fn(&B) -> Preferences,
) -> Result<String, Trouble> {
    let ballots = together(ballots.iter().map(|many| (many.n, &many.ballot)));
    let mut keys = vec![
        format!("# NUMBER UNIQUE PREFERENCES: {}\n", ballots.len()),
        format!("# NUMBER CATEGORIES: {}\n", categories.len()),
    ];
    keys.extend(
        (1..).zip(categories).map(|(at, name): (usize, _)| format!("# CATEGORY NAME {at}: {name}\n")),
    );
    let mut lines = heading_lines(file, "cat", keys)?;
    for Many { n, ballot } in ballots {
        let groups: Vec<String> =
            sorted(ballot).iter().map(|group| format!("{{{}}}", numbers(group))).collect();
        lines.push(format!("{n}: {}\n", groups.join(",")));
    }
    Ok(lines.concat())
}
