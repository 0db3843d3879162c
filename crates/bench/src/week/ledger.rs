//! What was acknowledged, and whether what is published says the same.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, PoisonError};

use anyhow::{Context, Result};

use super::OPTIONS;

/// The last acknowledged ballot of each pupil, by a name that no server knows.
#[derive(Default)]
pub(super) struct Ledger(Mutex<BTreeMap<String, Vec<usize>>>);

/// Ballots that are not in the result, or more than once.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    voters: usize,
    lost: u64,
    doubled: u64,
}

impl Wrong {
    /// Nothing was lost, and nothing doubled.
    pub(super) fn is_none(&self) -> bool {
        self.lost == 0 && self.doubled == 0
    }
}

impl fmt::Display for Wrong {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} pupils, {} lost, {} doubled", self.voters, self.lost, self.doubled)
    }
}

impl Ledger {
    /// The server said that this is on the disk.
    pub(super) fn keep(&self, pupil: &str, picks: &[usize]) {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.insert(pupil.to_owned(), picks.to_vec());
    }

    /// Counts anew, and compares with the page of the result.
    pub(super) fn compare(&self, page: &str) -> Result<Wrong> {
        let all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut wrong = Wrong { voters: all.len(), lost: 0, doubled: 0 };
        for (at, words) in OPTIONS.into_iter().enumerate() {
            let ours = all.values().filter(|picks| picks.contains(&at)).count();
            let ours = u64::try_from(ours).unwrap_or(u64::MAX);
            let theirs = published(page, words).with_context(|| format!("no figure of {words}"))?;
            wrong.lost += ours.saturating_sub(theirs);
            wrong.doubled += theirs.saturating_sub(ours);
        }
        Ok(wrong)
    }
}

/// The figure of an option in the table of a result.
fn published(page: &str, words: &str) -> Option<u64> {
    let table = page.split("<table class=\"tally\">").nth(1)?;
    let row = table.split("<tr").find(|row| row.contains(&format!(">{words}</span>")))?;
    let cell = row.split("<td").nth(1)?.split('>').nth(1)?.split('<').next()?;
    cell.chars().filter(char::is_ascii_digit).collect::<String>().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(counts: [u64; 6]) -> String {
        let row = |(words, count): (&str, u64)| {
            format!("<tr class=\"\"><th><span dir=\"auto\">{words}</span></th><td>{count}</td></tr>")
        };
        let rows: String = OPTIONS.into_iter().zip(counts).map(row).collect();
        format!("<table class=\"tally\"><tbody>{rows}</tbody></table>")
    }

    #[test]
    fn a_ballot_too_few_is_lost_and_one_too_many_is_doubled() {
        let ledger = Ledger::default();
        ledger.keep("fox", &[0]);
        ledger.keep("fox", &[1]);
        ledger.keep("owl", &[1, 2]);
        assert!(ledger.compare(&page([0, 2, 1, 0, 0, 0])).unwrap().is_none());
        let told = ledger.compare(&page([1, 1, 1, 0, 0, 0])).unwrap();
        assert_eq!(told, Wrong { voters: 2, lost: 1, doubled: 1 });
        assert!(ledger.compare("nothing").is_err());
    }
}
