//! The form of a new round, filled in with a ready-made question.

use app::rounds::NewRound;
use domain::group::Ages;
use domain::method::Method;
use domain::ready_made::ReadyMade;

use crate::locale::WORDS;

/// The form for this question, as it suits pupils of these ages.
pub(super) fn filled(ready: ReadyMade, ages: Ages) -> NewRound {
    let method = ready.method(ages);
    let feelings = matches!(ready, ReadyMade::CheckIn | ReadyMade::CheckOut);
    let question = if feelings && method != Method::Faces {
        WORDS.say(&format!("ready-made-{}-young", ready.name()))
    } else {
        WORDS.say(&format!("ready-made-{}", ready.name()))
    };
    NewRound {
        question,
        about: "own".to_owned(),
        method: method.name().to_owned(),
        most: "1".to_owned(),
        seats: "1".to_owned(),
        sensitive: ready.is_sensitive(),
        ready: ready.name().to_owned(),
        ..NewRound::default()
    }
}
