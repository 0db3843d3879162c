//! `.soc`, `.soi`, `.toc`, `.toi`: orders, strict or with ties, complete or incomplete.

use crate::instance::{Ballots, Many};

use super::super::names::Names;
use super::super::reading::Reading;
use super::super::trouble::Trouble;
use super::super::urn::together;
use super::super::vote_file::VoteFile;
use super::header::{Alternatives, Header};
use super::lines::{Preferences, ballots};
use super::write::{heading_lines, numbers};

/// Which orders a format has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Orders {
    /// The name of the format.
    pub format: &'static str,
    /// Whether options may be level.
    pub ties: bool,
    /// Whether every option has its place.
    pub complete: bool,
}

/// Reads orders of these.
pub fn read_orders(text: &str, orders: Orders, reading: Reading) -> Result<VoteFile, Trouble> {
    let header = Header::parse(text);
    let Alternatives { numbers, options, titles } = header.options()?;
    let names = Names::read(numbers.iter().map(String::as_str), reading.twice);
    let fits = |mut order: Preferences| {
        order.retain(|group| !group.is_empty());
        match unfit(&order, orders, names.len()) {
            None => Ok(without_the_rest(order, names.len())),
            Some(what) => Err(format!("{} files hold no {what}", orders.format)),
        }
    };
    let ballots = ballots(text, &header, &names, fits)?;
    header.vote_file((options, titles), &names, Ballots::Ranking(ballots))
}

/// Writes rankings as orders of these.
pub fn write_orders(file: &VoteFile, orders: Orders) -> Result<String, Trouble> {
    let cannot = |what: String| Trouble::CannotHold { format: orders.format, what };
    let Ballots::Ranking(ballots) = &file.instance.ballots else {
        return Err(cannot(format!("{} ballots", file.instance.ballots.kind())));
    };
    let ballots = together(ballots.iter().map(|many| (many.n, &many.ballot)));
    let different = format!("# NUMBER UNIQUE ORDERS: {}\n", ballots.len());
    let mut lines = heading_lines(file, orders.format, vec![different])?;
    for Many { n, ballot } in ballots {
        if ballot.is_empty() {
            return Err(cannot("blank ballots".to_owned()));
        }
        if let Some(what) = unfit(ballot, orders, file.instance.options.len()) {
            return Err(cannot(what.to_owned()));
        }
        let groups: Vec<String> = ballot.iter().map(|group| braced(group)).collect();
        lines.push(format!("{n}: {}\n", groups.join(",")));
    }
    Ok(lines.concat())
}

/// What keeps an order out of a format.
fn unfit(order: &Preferences, orders: Orders, options: usize) -> Option<&'static str> {
    if !orders.ties && order.iter().any(|group| group.len() > 1) {
        Some("options that are level")
    } else if orders.complete && order.iter().map(Vec::len).sum::<usize>() < options {
        Some("orders that leave options out")
    } else {
        None
    }
}

/// Complete orders with ties end in the options that were not ranked, all level. To us they are
/// not ranked.
fn without_the_rest(mut order: Preferences, options: usize) -> Preferences {
    let complete = order.iter().map(Vec::len).sum::<usize>() == options;
    if complete && order.len() > 1 && order.last().is_some_and(|last| last.len() > 1) {
        order.pop();
    }
    order
}

fn braced(group: &[usize]) -> String {
    match group {
        [_] => numbers(group),
        _ => format!("{{{}}}", numbers(group)),
    }
}
