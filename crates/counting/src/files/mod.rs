//! Elections in files: read, counted, and written in another format.
//!
//! ```
//! use counting::files::{Format, counted, named, read};
//!
//! let text = "# ALTERNATIVE NAME 1: Zoo\n# ALTERNATIVE NAME 2: Pool\n# ALTERNATIVE NAME 3: Park\n\
//!             2: 1,2\n1: 2\n";
//! let file = read(Format::Soi, text.as_bytes())?;
//! let outcome = counted(named("borda")?, &file)?;
//! assert_eq!(outcome, "{\"winners\":[\"1\"],\"scores\":{\"1\":4.5,\"2\":4,\"3\":0.5}}\n");
//! assert!(Format::Soc.write(&file).is_err(), "complete orders have no place for a short ballot");
//! # Ok::<(), counting::files::Trouble>(())
//! ```

mod blt;
mod by_id;
pub mod format;
mod json;
pub mod money;
mod names;
mod numbers;
mod outcome;
mod pabulib;
mod preflib;
pub mod reading;
mod terms;
mod text;
pub mod trouble;
mod urn;
pub mod vote_file;

pub use self::format::Format;
pub use self::money::Amount;
pub use self::numbers::LARGEST;
pub use self::reading::{Reading, Twice};
pub use self::trouble::Trouble;
pub use self::vote_file::VoteFile;

use crate::{Rule, count};

/// Counts the votes of a JSON file by the rule of this name, and says what came out as one line of
/// JSON.
///
/// # Errors
///
/// There is no such rule, the file is wrong, or the rule cannot count it.
pub fn run(rule: &str, bytes: &[u8]) -> Result<String, Trouble> {
    counted(named(rule)?, &read(Format::Json, bytes)?)
}

/// Reads votes in a format: UTF-8, with or without a byte order mark.
///
/// # Errors
///
/// The file is not what its format says; the error names the line and the field.
pub fn read(format: Format, bytes: &[u8]) -> Result<VoteFile, Trouble> {
    read_as(format, bytes, Reading::default())
}

/// The same, with a choice where files of the format mean different things.
///
/// # Errors
///
/// As [`read`].
pub fn read_as(format: Format, bytes: &[u8], reading: Reading) -> Result<VoteFile, Trouble> {
    format.read(text::decode(bytes)?, reading)
}

/// Counts votes, and says what came out as one line of JSON, with options by their ids. These are
/// true counts.
///
/// # Errors
///
/// The rule cannot count them.
pub fn counted(rule: Rule, file: &VoteFile) -> Result<String, Trouble> {
    outcome::print(file, &count(rule, &file.instance)?)
}

/// The rule of this name: "mes-cost-add1u".
///
/// # Errors
///
/// There is none; the error lists those there are.
pub fn named(rule: &str) -> Result<Rule, Trouble> {
    Rule::parse(rule).ok_or_else(|| Trouble::NoSuchRule(rule.to_owned()))
}
