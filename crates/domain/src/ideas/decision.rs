//! What a worker decides on: an idea as it stood on the page. A tap on an older page is known, and a slip of
//! the thumb can be taken back.

use std::time::Duration;

use crate::ideas::refusal::IdeasRefusal;
use crate::refusal::Refusal;
use crate::time::Moment;

/// An idea as a worker had it before the eyes: these words, after so many decisions. A tap on an older
/// page is known by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AsRead {
    /// When these words were sent.
    pub sent_at: Moment,
    /// How many decisions there were.
    pub decided: u32,
}

impl AsRead {
    /// Reads what [`Display`](std::fmt::Display) writes: "1764500000000.2".
    pub fn parse(text: &str) -> Option<Self> {
        let (sent_at, decided) = text.split_once('.')?;
        Some(Self { sent_at: Moment(sent_at.parse().ok()?), decided: decided.parse().ok()? })
    }
}

impl std::fmt::Display for AsRead {
    fn fmt(&self, to: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(to, "{}.{}", self.sent_at.0, self.decided)
    }
}

/// What was kept private can be taken back so long, by who did it: a slip of the thumb. Then it stays.
pub const A_SLIP: Duration = Duration::from_mins(1);

/// Whether who kept an idea private may take that back now.
///
/// # Errors
/// [`IdeasRefusal::KeptPrivate`] for anybody else, and after [`A_SLIP`].
pub fn was_a_slip(own: bool, kept_at: Moment, now: Moment) -> Result<(), Refusal> {
    let most = i64::try_from(A_SLIP.as_millis()).unwrap_or(i64::MAX);
    if own && now.0 - kept_at.0 <= most { Ok(()) } else { Err(IdeasRefusal::KeptPrivate.into()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_who_kept_it_takes_it_back_and_only_at_once() {
        let (kept, stays) = (Moment(1_000), Err(IdeasRefusal::KeptPrivate.into()));
        assert_eq!(was_a_slip(true, kept, Moment(61_000)), Ok(()));
        assert_eq!(was_a_slip(true, kept, Moment(61_001)), stays);
        assert_eq!(was_a_slip(false, kept, Moment(1_000)), stays);
    }

    #[test]
    fn an_idea_is_read_as_it_stands_and_nothing_else_is_taken_for_it() {
        let read = AsRead { sent_at: Moment(1_764_500_000_000), decided: 2 };
        assert_eq!(AsRead::parse(&read.to_string()), Some(read));
        for broken in ["", "1764500000000", "1.x", "x.1", "1.-1"] {
            assert_eq!(AsRead::parse(broken), None, "{broken}");
        }
    }
}
