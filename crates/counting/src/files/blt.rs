//! `.blt` files: transferable votes, as councils publish them. They are read, not written.
//!
//! ```text
//! 4 3              options and seats
//! 13 1 2 0         thirteen ballots: option 1, then option 2
//! 0                no more ballots
//! "LD Alison"      the name of each option
//! Kirriemuir       the title
//! ```

use crate::Instance;
use crate::instance::{Ballots, Contender, Many, Params};

use super::names::{Names, numbers_to};
use super::numbers::{natural, whole};
use super::text::said;
use super::trouble::Trouble;
use super::urn::not_too_many;
use super::vote_file::{VoteFile, by_code_point};

/// Reads a transferable vote.
pub fn read(text: &str) -> Result<VoteFile, Trouble> {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    let end = lines.iter().position(|line| *line == "0");
    let end = end.ok_or_else(|| Trouble::Missing("there is no line \"0\" after the ballots".to_owned()))?;
    let (votes, words) = lines.split_at(end);
    let words: Vec<&str> = words.iter().skip(1).copied().filter(|line| !line.is_empty()).collect();
    let (number, seats) = sizes(votes, words.len())?;
    let labels = numbers_to(number);
    let names = Names::new(labels.iter().map(String::as_str));
    let filled = votes.iter().enumerate().skip(1).filter(|(_, line)| !line.is_empty());
    let ballots = filled.map(|(at, line)| ballot(line, &names).map_err(|what| Trouble::line(at + 1, what)));
    let ballots: Vec<_> = ballots.collect::<Result<_, _>>()?;
    not_too_many(&ballots).map_err(Trouble::Missing)?;
    let options: Vec<_> = labels.into_iter().map(|id| Contender { id, cost: 0 }).collect();
    Ok(VoteFile {
        id: None,
        title: words.get(number).and_then(|title| said(&unquoted(title))),
        provenance: None,
        titles: words.iter().take(number).map(|name| said(&unquoted(name))).collect(),
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

/// How many options and seats there are. Each option has its name at the end of the file.
fn sizes(votes: &[&str], words: usize) -> Result<(usize, usize), Trouble> {
    let what = |what: &str| Trouble::line(1, what);
    let mut sizes = votes.first().unwrap_or(&"").split_whitespace();
    let mut next = |name: &str| {
        let size =
            natural(sizes.next().unwrap_or_default()).map_err(|error| what(&format!("{name}: {error}")));
        size.and_then(|size| usize::try_from(size).map_err(|_| what(name)))
    };
    let (options, seats) = (next("number of options")?, next("number of seats")?);
    if words < options || words - options > 1 {
        return Err(what(&format!("it says {options} options, but {words} lines name options and title")));
    }
    Ok((options, seats))
}

/// `13 1 2=3 0`: thirteen ballots with option 1, then options 2 and 3, which are level.
fn ballot(line: &str, names: &Names) -> Result<Many<Vec<Vec<usize>>>, String> {
    if line.starts_with('-') {
        return Err("options that were withdrawn are not read".to_owned());
    }
    let mut parts = line.split_whitespace();
    let n =
        whole(parts.next().unwrap_or_default(), 1).map_err(|what| format!("number of ballots: {what}"))?;
    let mut parts: Vec<&str> = parts.collect();
    if parts.pop() != Some("0") {
        return Err("expected 0 at the end of the ballot".to_owned());
    }
    names.next_ballot();
    let rank = |(at, part): (usize, &&str)| {
        let group: Result<Vec<usize>, String> = part.split('=').map(|name| names.mark(name)).collect();
        group.map_err(|what| format!("preference {}: {what}", at + 1))
    };
    let ballot = parts.iter().enumerate().map(rank).collect::<Result<_, _>>()?;
    Ok(Many { n: n.unsigned_abs(), ballot })
}

/// A name without the quotes around it; quotes within it are doubled.
fn unquoted(line: &str) -> String {
    let inside = line.strip_prefix('"').and_then(|line| line.strip_suffix('"'));
    inside.map_or_else(|| line.to_owned(), |inside| inside.replace("\"\"", "\""))
}
