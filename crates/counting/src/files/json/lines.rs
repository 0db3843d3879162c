//! Ballots as lines of JSON.

use crate::instance::{Ballots, Many, Pair};
use serde_json::{Error, to_string};

use super::super::by_id::ById;
use super::super::vote_file::VoteFile;

/// Every entry of the list of ballots: `{"n":3,"approve":["p1","p2"]}`.
pub fn ballots(file: &VoteFile) -> Result<Vec<String>, Error> {
    let name = |option: usize| file.name(option);
    let names = |options: &[usize]| options.iter().map(|&option| name(option)).collect::<Vec<_>>();
    match &file.instance.ballots {
        Ballots::Approval(ballots) => {
            lines(ballots, |one| Ok(format!("\"approve\":{}", to_string(&names(one))?)))
        }
        Ballots::Choice(ballots) => {
            lines(ballots, |one| Ok(format!("\"choice\":{}", to_string(&one.map(name))?)))
        }
        Ballots::Score(ballots) => lines(ballots, |one| Ok(format!("\"scores\":{}", points(file, one)?))),
        Ballots::Dots(ballots) => lines(ballots, |one| Ok(format!("\"dots\":{}", points(file, one)?))),
        Ballots::Ranking(ballots) => lines(ballots, |order| {
            let rank = |group: &Vec<usize>| match group.as_slice() {
                [one] => to_string(name(*one)),
                level => to_string(&names(level)),
            };
            let ranks = order.iter().map(rank).collect::<Result<Vec<_>, _>>()?;
            Ok(format!("\"ranking\":[{}]", ranks.join(",")))
        }),
        Ballots::Pairwise(ballots) => lines(ballots, |pair| match *pair {
            Pair::Preferred { winner, loser } => {
                Ok(format!("\"winner\":{},\"loser\":{}", to_string(name(winner))?, to_string(name(loser))?))
            }
            Pair::Skip(one, other) => Ok(format!("\"skip\":{}", to_string(&names(&[one, other]))?)),
        }),
    }
}

fn points(file: &VoteFile, points: &[(usize, i64)]) -> Result<String, Error> {
    to_string(&ById(points.iter().map(|&(option, points)| (file.name(option), points)).collect()))
}

fn lines<B>(ballots: &[Many<B>], marks: impl Fn(&B) -> Result<String, Error>) -> Result<Vec<String>, Error> {
    let line = |many: &Many<B>| {
        let marks = marks(&many.ballot)?;
        Ok(if many.n == 1 { format!("{{{marks}}}") } else { format!("{{\"n\":{},{marks}}}", many.n) })
    };
    ballots.iter().map(line).collect()
}
