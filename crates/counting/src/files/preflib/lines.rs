//! The lines `n: 1,{2,3}` of a `PrefLib` file.

use crate::instance::Many;

use super::super::names::Names;
use super::super::numbers::natural;
use super::super::trouble::Trouble;
use super::super::urn::not_too_many;
use super::header::Header;

/// The options of each preference of a line, best first.
pub type Preferences = Vec<Vec<usize>>;

/// Every line of ballots, made into a ballot. They have to be as many as the header says.
pub fn ballots<B>(
    text: &str,
    header: &Header,
    names: &Names,
    make: impl Fn(Preferences) -> Result<B, String>,
) -> Result<Vec<Many<B>>, Trouble> {
    let lines = text.lines().map(str::trim).enumerate();
    let lines = lines.filter(|(_, line)| !line.is_empty() && !line.starts_with('#'));
    let ballots: Vec<Many<B>> = lines
        .map(|(at, line)| ballot(line, names, &make).map_err(|what| Trouble::line(at + 1, what)))
        // Some files list orders that nobody has: "0: 2,1".
        .filter(|ballot| !matches!(ballot, Ok(Many { n: 0, .. })))
        .collect::<Result<_, _>>()?;
    not_too_many(&ballots).map_err(Trouble::Missing)?;
    let there_are: u64 = ballots.iter().map(|many| many.n).sum();
    header.read("NUMBER VOTERS", |value| match natural(value)? {
        number if number == there_are => Ok(()),
        number => Err(format!("it says {number}, but there are {there_are} ballots")),
    })?;
    Ok(ballots)
}

fn ballot<B>(
    line: &str,
    names: &Names,
    make: impl Fn(Preferences) -> Result<B, String>,
) -> Result<Many<B>, String> {
    let (n, order) = line.split_once(':').ok_or("expected a number of ballots, a colon and an order")?;
    let n = natural(n.trim()).map_err(|what| format!("number of ballots: {what}"))?;
    names.next_ballot();
    let mut preferences = Vec::new();
    for group in groups(order)? {
        let options = names.marks(group.into_iter());
        preferences.push(options.map_err(|what| format!("preference {}: {what}", preferences.len() + 1))?);
    }
    Ok(Many { n, ballot: make(preferences)? })
}

/// `1,{2,3}` as the groups 1 and 2, 3.
fn groups(order: &str) -> Result<Vec<Vec<&str>>, String> {
    let mut groups = Vec::new();
    let mut rest = order.trim();
    while !rest.is_empty() {
        let (group, after) = match rest.strip_prefix('{') {
            Some(inside) => inside.split_once('}').ok_or("a brace is opened and not closed")?,
            None => rest.split_at(rest.find(',').unwrap_or(rest.len())),
        };
        groups.push(group.split(',').map(str::trim).filter(|name| !name.is_empty()).collect());
        let after = after.trim_start();
        rest = match after.strip_prefix(',') {
            Some(next) => next.trim_start(),
            None if after.is_empty() => after,
            None => return Err(format!("expected a comma before {after:?}")),
        };
    }
    Ok(groups)
}
