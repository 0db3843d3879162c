//! The form of a new round, filled in with a ready-made question.

use app::vote::round::NewRound;
use domain::partnership::group::Ages;
use domain::vote::method::Method;
use domain::vote::pulse::Pulse;

use crate::locale::WORDS;

/// The form for this question, as it suits pupils of these ages.
pub(super) fn filled(pulse: Pulse, ages: Ages) -> NewRound {
    let method = pulse.method(ages);
    let feelings = matches!(pulse, Pulse::CheckIn | Pulse::CheckOut);
    let question = if feelings && method != Method::Faces {
        WORDS.t(&format!("pulse-{}-young", pulse.code()))
    } else {
        WORDS.t(&format!("pulse-{}", pulse.code()))
    };
    NewRound {
        question,
        about: "own".to_owned(),
        method: method.code().to_owned(),
        most: "1".to_owned(),
        seats: "1".to_owned(),
        sensitive: pulse.is_sensitive(),
        pulse: pulse.code().to_owned(),
        ..NewRound::default()
    }
}
