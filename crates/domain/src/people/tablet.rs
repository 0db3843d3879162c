//! A tablet that is passed on, from one child to the next, without a worker between. It says how many had a turn
//! on it, and never who.

use crate::id::GroupId;
use crate::refusal::Refusal;
use crate::session::join_code::JoinCode;

/// So many are passed on in one session at most: more than a school has for it.
pub const MOST_TABLETS: u32 = 60;

/// A tablet of a session that runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tablet {
    /// The code of the session.
    pub code: JoinCode,
    /// The group of the row of children, where it is one.
    pub group: Option<GroupId>,
}

/// The tablets of a session, for those who run it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tablets {
    /// How many are passed on.
    pub n: u32,
    /// How many had a turn and passed one on, also one that is passed on no more.
    pub turns: u32,
}

impl Tablets {
    /// Whether one more may be.
    ///
    /// # Errors
    /// [`Refusal::NotNow`] when there are as many as a session has.
    pub fn may_be_one_more(self) -> Result<(), Refusal> {
        if self.n < MOST_TABLETS { Ok(()) } else { Err(Refusal::NotNow) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_has_no_more_tablets_than_a_school() {
        let tablets = |n| Tablets { n, turns: 7 };
        assert_eq!(tablets(MOST_TABLETS - 1).may_be_one_more(), Ok(()));
        assert_eq!(tablets(MOST_TABLETS).may_be_one_more(), Err(Refusal::NotNow));
    }
}
