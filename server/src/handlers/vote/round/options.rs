//! What can be chosen in a round: ideas, places, outcomes, given answers, the steps of a scale.

use std::collections::HashSet;

use domain::partnership::outcome::WantedOutcome;
use domain::partnership::place::Place;
use domain::refusal::Refusal;
use domain::vote::method::Method;
use domain::vote::refusal::VoteRefusal;
use domain::vote::round::{BallotOption, Source};
use domain::vote::stirling;
use domain::wording::ShortWords;

use crate::locale::WORDS;

/// The pictures of the five faces, from a little happy to very.
const FACES: [&str; 5] = ["smiling", "glad", "happy", "laughing", "excited"];

pub fn of_place(place: Place) -> BallotOption {
    BallotOption::new(place.id.0, Source::Place, place.name)
}

/// An outcome in the partnership's words for young people.
pub(super) fn of_outcome(outcome: WantedOutcome) -> BallotOption {
    BallotOption::new(outcome.code, Source::Outcome, outcome.child)
}

/// The answers that a scale brings along.
pub(super) fn of_scale(method: Method) -> Vec<BallotOption> {
    let faces = FACES.iter().map(|face| Some((*face).to_owned()));
    let none = std::iter::repeat(None);
    let pictures: Vec<Option<String>> = if method == Method::Faces {
        faces.collect()
    } else {
        none.take(method.own_answers().len()).collect()
    };
    method
        .own_answers()
        .iter()
        .zip(pictures)
        .map(|(name, picture)| {
            let words = WORDS.t(&format!("scale-{name}"));
            BallotOption { picture, ..BallotOption::new(*name, Source::Text, words) }
        })
        .collect()
}

/// The statements of the Stirling scale, in their order.
pub(super) fn of_stirling() -> Vec<BallotOption> {
    let statement = |at| {
        let words = WORDS.t(&format!("stirling-item-{at}"));
        BallotOption::new(stirling::id(at).as_str(), Source::Text, words)
    };
    (1..=stirling::STATEMENTS).map(statement).collect()
}

/// One answer a line, as the worker typed them; empty lines are passed over.
///
/// # Errors
/// [`VoteRefusal::SameAnswers`] for two that differ in capitals alone, and what is wrong with a line.
pub fn of_lines(typed: &str) -> Result<Vec<BallotOption>, Refusal> {
    let lines = typed.lines().map(ShortWords::parse_optional).filter_map(Result::transpose);
    let options: Vec<BallotOption> = lines
        .enumerate()
        .map(|(at, words)| {
            let words = words?.to_string();
            let picture = app::pictures::named(&words).map(|picture| picture.name.to_owned());
            Ok(BallotOption { picture, ..BallotOption::new(format!("own-{}", at + 1), Source::Text, words) })
        })
        .collect::<Result<_, Refusal>>()?;
    let different: HashSet<String> = options.iter().map(|one| one.words.to_lowercase()).collect();
    if different.len() < options.len() {
        return Err(VoteRefusal::SameAnswers.into());
    }
    Ok(options)
}
