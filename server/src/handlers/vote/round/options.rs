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

/// The picture of an answer that a method brings along: of the five faces from a little happy to very.
fn picture_of(answer: &str) -> &str {
    match answer {
        "yes" => "thumbs-up",
        "maybe" => "unsure",
        "no" => "thumbs-down",
        "face-1" => "smiling",
        "face-2" => "glad",
        "face-3" => "happy",
        "face-4" => "laughing",
        "face-5" => "excited",
        "cross" => "angry",
        feeling => feeling,
    }
}

pub fn of_place(place: Place) -> BallotOption {
    BallotOption::new(place.id.0, Source::Place, place.name)
}

/// An outcome in the partnership's words for young people.
pub(super) fn of_outcome(outcome: WantedOutcome) -> BallotOption {
    BallotOption::new(outcome.code, Source::Outcome, outcome.child)
}

/// The answers that a scale brings along.
pub(super) fn of_scale(method: Method) -> Vec<BallotOption> {
    let answer = |name: &&str| {
        let words = WORDS.t(&format!("scale-{name}"));
        let picture = Some(picture_of(name).to_owned());
        BallotOption { picture, ..BallotOption::new(*name, Source::Text, words) }
    };
    method.own_answers().iter().map(answer).collect()
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
