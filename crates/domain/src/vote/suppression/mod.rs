//! Small numbers stay hidden: the only door through which a count leaves the server.
//!
//! The rules are those of the ONS 10–5 rule and UK LLC's threshold of ten; `docs/suppression.md`
//! has their arithmetic and their limits. Both faces of a round are made and audited together.

mod again;
mod asked;
mod attendance;
mod by_group;
pub(crate) mod cell;
mod engine;
mod face;
mod flow;
mod parts;
mod pattern;
mod replies;
pub(crate) mod rules;
pub(crate) mod says;
mod steps;
pub(crate) mod thresholds;
mod why_not;
mod worlds;

pub use again::{Earlier, asked_before};
pub use asked::{AskedBefore, WonBefore};
pub use attendance::publish_attendance;
pub use by_group::{
    ByGroup, Circle, Column, GroupRow, NotByGroup, OnRoll, PublishedBreakdown, Roll, break_down,
};
pub use cell::Shown;
pub(crate) use cell::turnout as turnout_of;
pub use replies::{PublishedReplies, publish_replies};
pub use says::{Says, what_may_be_said};
pub use thresholds::{ASK_FIRST, BASE, FLOOR, INSIDE, OUTSIDE, Profile};

use crate::time::Moment;
use crate::vote::ballot::Ballot;
use crate::vote::round::Round;
use crate::vote::tally::{PublishedTally, Tally};
use counting::Uncountable;

/// Counts a round and makes both its faces, for those inside and for those outside. There is one way
/// to count: whoever closes a round, closes it by this.
///
/// # Errors
/// [`Uncountable`] when the rule cannot count these ballots.
pub fn count_and_publish(
    round: Round,
    asked: u32,
    ballots: &[Ballot],
    closed_at: Moment,
    before: &AskedBefore,
) -> Result<[PublishedTally; 2], Uncountable> {
    Ok(publish(&Tally::count(round, asked, ballots)?, closed_at, before))
}

/// Makes the only two tallies that may be drawn, printed, exported or sent: inside, then outside.
#[must_use]
pub fn publish(tally: &Tally, closed_at: Moment, before: &AskedBefore) -> [PublishedTally; 2] {
    let [inside, outside] = engine::patterns(tally, before);
    [(Profile::Inside, inside), (Profile::Outside, outside)]
        .map(|(profile, pattern)| face::draw(tally, profile, &pattern, closed_at))
}
