//! How long a ballot is on the disk: as long as every other of its round, whatever is on it. Else its
//! length would tell how many ideas were picked, or how much was written.

use domain::vote::method::Method;
use domain::vote::pairs;
use domain::vote::round::Round;

/// `{"choices":[],"words":"","may_show":true}` and a little more.
const AROUND: usize = 48;
/// What stands round the ids of a choice at most: `{"o":,"m":{"level":}},`.
const OF_A_CHOICE: usize = 26;
/// A written sign at most: four bytes, or six where JSON spells it out.
const OF_A_SIGN: usize = 6;
/// The most signs that [`domain::wording::AnswerWords`] takes.
const SIGNS: usize = 300;

/// The ballot with blanks after it, which readers of JSON pass over.
pub(crate) fn padded(round: &Round, mut ballot: Vec<u8>) -> Vec<u8> {
    let longest = longest(round);
    ballot.resize(ballot.len().div_ceil(longest).max(1).saturating_mul(longest), b' ');
    ballot
}

/// No ballot of this round is longer. It hangs on nothing that changes while the round is open.
fn longest(round: &Round) -> usize {
    let options = round.options.len();
    let pairs = pairs::taps(options);
    let (choices, signs) = match round.terms.method {
        Method::Pick { .. } if round.terms.also_pairs => (pairs.max(options), 0),
        Method::Pick { most } => (usize::from(most).min(options), 0),
        Method::Coins { coins } => (usize::from(coins).min(options), 0),
        Method::ThisOrThat => (pairs, 0),
        Method::Sort
        | Method::Rank
        | Method::Stirling
        | Method::Feelings
        | Method::Choice { several: true } => (options, 0),
        Method::AgainAgain | Method::Faces | Method::Choice { several: false } => (1, 0),
        Method::Words => (0, SIGNS),
    };
    let written = |id: &str| serde_json::to_string(id).map_or(0, |json| json.len());
    let id = round.options.iter().map(|option| written(option.id.as_str())).max().unwrap_or(0);
    AROUND + signs * OF_A_SIGN + choices * (OF_A_CHOICE + id * 2)
}

#[cfg(test)]
mod tests {
    use domain::id::OptionId;
    use domain::time::Moment;
    use domain::vote::ballot::{Choice, Mark, Marks};
    use domain::vote::round::{BallotOption, Source, Terms};
    use domain::vote::rule::Rule;

    use super::*;

    fn round(method: Method, options: usize) -> Round {
        let option =
            |at| BallotOption::new(fixtures::id::<OptionId>(&format!("o{at}")), Source::Idea, "an idea");
        let terms = Terms::new(method, Rule::Approval, None);
        Round {
            terms,
            opened_at: Some(Moment(0)),
            ..fixtures::round("round", (0..options).map(option).collect())
        }
    }

    fn marks(round: &Round, mark: impl Fn(usize, &OptionId) -> Mark) -> Marks {
        let choice = |(at, option): (usize, &BallotOption)| Choice {
            option: option.id.clone(),
            mark: mark(at, &option.id),
        };
        Marks { choices: round.options.iter().enumerate().map(choice).collect(), ..Marks::default() }
    }

    #[test]
    fn the_shortest_and_the_longest_ballot_of_a_round_are_of_one_length() {
        let words = |words: &str| Marks { words: words.to_owned(), may_show: true, ..Marks::default() };
        let none = Marks::none_of_these;
        let length = |round: &Round, marks: &Marks| {
            padded(round, serde_json::to_vec(&round.accept(marks).unwrap()).unwrap()).len()
        };
        let pick = round(Method::Pick { most: 24 }, 24);
        let sort = round(Method::Sort, 24);
        let rank = round(Method::Rank, 8);
        let coins = round(Method::Coins { coins: 10 }, 10);
        let said = round(Method::Words, 0);
        let felt = round(Method::Feelings, 6);
        let place = |at: usize, _: &OptionId| Mark::Place(u8::try_from(at + 1).unwrap());
        for (round, long, short) in [
            (&pick, marks(&pick, |_, _| Mark::Picked), none()),
            (&sort, marks(&sort, |_, _| Mark::NotSure), marks(&sort, |_, _| Mark::No)),
            (&rank, marks(&rank, place), none()),
            (&coins, marks(&coins, |_, _| Mark::Coins(1)), none()),
            (&felt, marks(&felt, |_, _| Mark::Picked), none()),
            (&said, words(&"\u{7}\u{1f600}".repeat(150)), words("a")),
            (&said, words(&["a", &"\u{7}".repeat(298), "a"].concat()), words("a")),
        ] {
            assert_eq!(length(round, &long), length(round, &short), "{:?}", round.terms.method);
            assert_eq!(length(round, &long), longest(round), "{:?}", round.terms.method);
        }
    }

    #[test]
    fn a_padded_ballot_is_the_same_ballot() {
        let round = round(Method::Pick { most: 2 }, 4);
        let cast = round.accept(&Marks::picks([round.options[1].id.clone()])).unwrap();
        let padded = padded(&round, serde_json::to_vec(&cast).unwrap());
        assert!(serde_json::from_slice::<domain::vote::ballot::Ballot>(&padded).unwrap() == cast);
    }
}
