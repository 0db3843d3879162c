//! The form of a new round, filled in with a ready-made question.

use app::vote::round::NewRound;
use domain::vote::pulse::Pulse;

use crate::locale::WORDS;

/// The form for this question.
pub(super) fn filled(pulse: Pulse) -> NewRound {
    NewRound {
        question: WORDS.t(&format!("pulse-{}", pulse.code())),
        about: "own".to_owned(),
        method: pulse.method().code().to_owned(),
        most: "1".to_owned(),
        seats: "1".to_owned(),
        sensitive: pulse.is_sensitive(),
        pulse: pulse.code().to_owned(),
        ..NewRound::default()
    }
}
