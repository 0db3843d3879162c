//! What was asked in this room before: asked again of nearly the same pupils, the result may stay hidden.

use domain::vote::again::asks_the_same;
use domain::vote::pulse::Pulse;

use super::Room;

impl Room {
    /// Whether this question was counted here before.
    pub(super) fn has_asked(&self, pulse: Option<Pulse>, question: &str) -> bool {
        self.counted.iter().any(|(before, asked)| *before == pulse && asks_the_same(asked, question))
    }
}
