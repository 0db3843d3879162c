//! Elections in files: read, counted, and written in another format.

mod blt;
mod by_id;
pub mod format;
mod json;
mod names;
mod numbers;
mod outcome;
mod pabulib;
mod preflib;
mod terms;
mod text;
pub mod trouble;
mod urn;
pub mod vote_file;

pub use self::format::Format;
pub use self::numbers::LARGEST;
pub use self::trouble::Trouble;
pub use self::vote_file::VoteFile;

use crate::{Rule, count};

/// Counts the votes of a JSON file, and says what came out as JSON.
pub fn run(rule: &str, bytes: &[u8]) -> Result<String, Trouble> {
    counted(named(rule)?, &read(Format::Json, bytes)?)
}

/// Reads votes in a format.
pub fn read(format: Format, bytes: &[u8]) -> Result<VoteFile, Trouble> {
    format.read(text::decode(bytes)?)
}

/// Counts votes, and says what came out as JSON.
pub fn counted(rule: Rule, file: &VoteFile) -> Result<String, Trouble> {
    outcome::print(file, &count(rule, &file.instance)?)
}

/// The rule of this name: "mes-cost-add1u".
pub fn named(rule: &str) -> Result<Rule, Trouble> {
    Rule::parse(rule).ok_or_else(|| Trouble::NoSuchRule(rule.to_owned()))
}
