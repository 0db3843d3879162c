//! Whether a question was asked before, and what is known of who won then.

use super::thresholds::{BASE, FLOOR, INSIDE};
use crate::id::OptionId;
use crate::vote::round::BallotOption;

/// So many pupils are few: the difference of two results would be their ballots.
pub(super) const FEW: std::ops::Range<u32> = 1..INSIDE;

/// Whether an earlier round asked the same question, in the same session or one of its sittings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AskedBefore {
    /// It is asked for the first time.
    Never,
    /// It was asked before, of another roll or of the same.
    Again {
        /// How many pupils are on one of the two rolls and not on the other, or voted in one alone; the fewest that
        /// are any.
        roll_differs_by: u32,
        /// What of the earlier rounds that differ by few is known.
        won: WonBefore,
    },
}

/// What is known of who won, in the earlier rounds that differ by few.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WonBefore {
    /// No winner was named in any of them.
    Unnamed,
    /// The few could have made another one win: nothing may be said of who wins now.
    Open,
    /// This one won so clearly that the few change nothing: it may be said that it won again.
    Settled(OptionId),
}

impl AskedBefore {
    /// The same where others voted on paper, and so many by a device. Who entered the papers has read them, and
    /// takes them away from every figure: what is left is as if those few had been asked alone.
    #[must_use]
    pub fn beside_papers(self, by_device: u32) -> Self {
        match by_device {
            0 | BASE.. => self,
            FLOOR.. if self == Self::Never => Self::Again { roll_differs_by: 1, won: WonBefore::Unnamed },
            _ => Self::Again { roll_differs_by: 1, won: WonBefore::Open },
        }
    }

    /// One to four pupils more or fewer: the difference of two results would be their ballots.
    pub(super) fn tells_of_few(&self) -> bool {
        matches!(self, Self::Again { roll_differs_by, .. } if FEW.contains(roll_differs_by))
    }

    /// Whether these winners, and no others, may be named.
    pub(super) fn may_name(&self, winners: &[&BallotOption]) -> bool {
        match self {
            Self::Again { won: WonBefore::Open, .. } => !self.tells_of_few(),
            Self::Again { won: WonBefore::Settled(before), .. } if self.tells_of_few() => {
                matches!(winners, [now] if now.id == *before)
            }
            _ => true,
        }
    }
}
