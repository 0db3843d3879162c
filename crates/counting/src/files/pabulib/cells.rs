//! Ballots as the cells of a Pabulib file.

use std::fmt::Display;

use crate::instance::{Ballots, Many};

use super::super::vote_file::VoteFile;

/// The cells of equal ballots.
pub struct Cells {
    /// How many ballots have them.
    pub n: u64,
    /// What stands in the column `vote`.
    pub vote: String,
    /// What stands in the column `points`, where there is one.
    pub points: Option<String>,
}

/// The type of the votes and their cells, or what there is no place for.
pub fn cells(file: &VoteFile) -> Result<(&'static str, Vec<Cells>), String> {
    let names = |options: &[usize]| list(options.iter().map(|&option| file.name(option)));
    let plain = |n, options: &[usize]| Cells { n, vote: names(options), points: None };
    let rated = |many: &Many<Vec<(usize, i64)>>| Cells {
        n: many.n,
        vote: list(many.ballot.iter().map(|&(option, _)| file.name(option))),
        points: Some(list(many.ballot.iter().map(|&(_, points)| points))),
    };
    Ok(match &file.instance.ballots {
        Ballots::Approval(ballots) => {
            ("approval", ballots.iter().map(|many| plain(many.n, &many.ballot)).collect())
        }
        Ballots::Choice(ballots) => {
            ("choose-1", ballots.iter().map(|many| plain(many.n, many.ballot.as_slice())).collect())
        }
        Ballots::Dots(ballots) => ("cumulative", ballots.iter().map(rated).collect()),
        Ballots::Score(ballots) => ("scoring", ballots.iter().map(rated).collect()),
        Ballots::Ranking(ballots) => {
            if ballots.iter().flat_map(|many| &many.ballot).any(|group| group.len() != 1) {
                return Err("options that are level".to_owned());
            }
            ("ordinal", ballots.iter().map(|many| plain(many.n, &many.ballot.concat())).collect())
        }
        Ballots::Pairwise(_) => return Err("pairwise ballots".to_owned()),
    })
}

fn list<T: Display>(parts: impl Iterator<Item = T>) -> String {
    parts.map(|part| part.to_string()).collect::<Vec<_>>().join(",")
}
