//! From how many people on a number is shown, and to whom.

use serde::{Deserialize, Serialize};

/// Fewer respondents than this get no counts at all (rule 2).
pub const BASE: u32 = 10;
/// Inside the partnership, counts from 1 to one below this are hidden (rule 3).
pub const INSIDE: u32 = 5;
/// Outside, counts below this are hidden, zero too (rules 1 and 3).
pub const OUTSIDE: u32 = 10;
/// Fewer voters than this get no result at all (rule 13, the floor): of two, each would read the
/// other's ballot by taking away their own.
pub const FLOOR: u32 = 3;
/// Fewer voters than this, and whoever closes the round is asked first (rule 13).
pub const ASK_FIRST: u32 = 5;

/// For whose eyes a tally is published (rule 1).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Profile {
    /// Those in the room and signed-in adults of the partnership: exact, threshold 5.
    Inside,
    /// Files, prints and public pages: threshold 10, rounded to the nearest 5.
    Outside,
}

impl Profile {
    /// Its name on the disk and in addresses.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Outside => "outside",
        }
    }

    /// Counts below this are hidden, and of every hidden one the least and the greatest value that
    /// a reader must think possible lie at least this far apart.
    #[must_use]
    pub fn threshold(self) -> u32 {
        match self {
            Self::Inside => INSIDE,
            Self::Outside => OUTSIDE,
        }
    }
}
