//! Questions that come ready-made: how pupils feel at the start and at the end, whether they were
//! listened to, whether they would do it again.

use serde::{Deserialize, Serialize};

use crate::vote::method::Method;

/// A question that a worker can ask with one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Pulse {
    /// How do you feel, at the start.
    CheckIn,
    /// How do you feel, at the end.
    CheckOut,
    /// Can you say what you think here, before.
    Before,
    /// The same, after.
    After,
    /// Were you listened to?
    Listened,
    /// Would you do this again?
    Again,
}

impl Pulse {
    /// All of them, in the order of a sitting.
    pub const ALL: [Self; 6] =
        [Self::CheckIn, Self::Before, Self::CheckOut, Self::After, Self::Listened, Self::Again];

    /// Questions that are asked at the start and once more at the end.
    pub const PAIRS: [(Self, Self); 2] = [(Self::CheckIn, Self::CheckOut), (Self::Before, Self::After)];

    /// Its name in forms and sentences.
    pub fn code(self) -> &'static str {
        match self {
            Self::CheckIn => "check-in",
            Self::CheckOut => "check-out",
            Self::Before => "before",
            Self::After => "after",
            Self::Listened => "listened",
            Self::Again => "again",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|pulse| pulse.code() == name)
    }

    /// Whether it asks about feelings, safety, or being listened to (disclosure rule 3).
    pub fn is_sensitive(self) -> bool {
        self != Self::Again
    }

    /// How it is answered: feelings with six faces that are not all happy, everything else with yes,
    /// maybe, no.
    pub fn method(self) -> Method {
        if matches!(self, Self::CheckIn | Self::CheckOut) { Method::Feelings } else { Method::AgainAgain }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_pulse_question_is_found_by_its_name() {
        for pulse in Pulse::ALL {
            assert_eq!(Pulse::parse(pulse.code()), Some(pulse));
        }
        assert_eq!(Pulse::parse("why"), None);
    }

    #[test]
    fn a_sad_child_can_say_so_at_the_start_and_at_the_end() {
        for pulse in [Pulse::CheckIn, Pulse::CheckOut] {
            assert!(pulse.method().own_answers().contains(&"sad") && pulse.is_sensitive());
        }
    }
}
