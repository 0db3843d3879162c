//! The figures of a round, counted once more from its ballots, by nothing that the product counts with.

use domain::id::OptionId;
use domain::vote::ballot::{Ballot, Choice, Mark};
use domain::vote::method::Method;
use domain::vote::round::Round;
use domain::vote::tally::Measure;

/// What is true of a round.
pub struct Recount {
    pub voted: u32,
    /// Ballots that say none of these.
    pub none: u32,
    /// The figure of each option; none where it is not made of marks alone (strengths, duels).
    pub figures: Vec<Option<u32>>,
    /// How many ballots mark each option as one that they want, or compare it.
    pub marked: Vec<u32>,
}

impl Recount {
    pub fn of(round: &Round, ballots: &[Ballot]) -> Self {
        let options = || round.options.iter().map(|option| option.id.clone());
        Self {
            voted: size(ballots.iter()),
            none: size(ballots.iter().filter(|ballot| ballot.choices().is_empty())),
            figures: options().map(|option| figure(round, ballots, &option)).collect(),
            marked: options().map(|option| marked(round, ballots, &option)).collect(),
        }
    }
}

fn marked(round: &Round, ballots: &[Ballot], option: &OptionId) -> u32 {
    let points = Measure::from_terms(&round.terms) == Measure::Points;
    let marks = |choice: &Choice| match &choice.mark {
        Mark::Over(that) | Mark::Level(that) => choice.option == *option || that == option,
        Mark::NotSure => points && choice.option == *option,
        Mark::Coins(coins) => *coins > 0 && choice.option == *option,
        Mark::Picked | Mark::Yes | Mark::Place(_) => choice.option == *option,
        _ => false,
    };
    size(ballots.iter().filter(|ballot| ballot.choices().iter().any(marks)))
}

fn figure(round: &Round, ballots: &[Ballot], option: &OptionId) -> Option<u32> {
    let marks = |wanted: fn(&Mark) -> u32| {
        let all = ballots.iter().flat_map(Ballot::choices).filter(|choice| choice.option == *option);
        all.map(|choice| wanted(&choice.mark)).sum::<u32>()
    };
    Some(match (Measure::from_terms(&round.terms), round.terms.method) {
        (Measure::People, _) => marks(|mark| u32::from(matches!(mark, Mark::Picked | Mark::Yes))),
        (Measure::Firsts, _) => marks(|mark| u32::from(matches!(mark, Mark::Place(1)))),
        (Measure::Coins, _) => {
            marks(|mark| if let Mark::Coins(coins) = mark { u32::from(*coins) } else { 0 })
        }
        (Measure::Points, Method::Sort) => marks(|mark| match mark {
            Mark::Yes => 2,
            Mark::NotSure => 1,
            _ => 0,
        }),
        _ => return None,
    })
}

fn size<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap()
}
