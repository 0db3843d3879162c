//! From how many people on a number is shown, and to whom.

use serde::{Deserialize, Serialize};

/// Fewer respondents than this get no counts at all (rule 2).
pub const BASE: u32 = 10;
/// Inside the partnership, counts from 1 to one below this are hidden (rule 3).
pub const INSIDE: u32 = 5;
/// Outside, counts below this are hidden, zero too (rules 1 and 3).
pub const OUTSIDE: u32 = 10;
/// If all, or all but this many, gave the same answer, no number is shown (rule 4).
pub const ALL_BUT: u32 = 4;

/// For whose eyes a tally is published (rule 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Those in the room and signed-in adults of the partnership: exact, threshold 5.
    Inside,
    /// Files, prints and public pages: threshold 10, rounded to the nearest 5.
    Outside,
}
