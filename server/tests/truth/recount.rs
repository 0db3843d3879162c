//! The figures of a round, counted once more from its ballots, by nothing that the product counts with.

use std::cmp::Ordering;

use counting::Rule;
use domain::id::OptionId;
use domain::vote::ballot::{Ballot, Choice, Mark};
use domain::vote::method::Method;
use domain::vote::round::{BallotOption, Round};
use domain::vote::tally::{Measure, Said};

use crate::{duels, strengths};

/// What is true of a round.
pub struct Recount {
    pub voted: u32,
    /// Ballots that say none of these.
    pub none: u32,
    /// The figure of each option; none where nothing counts it once more.
    pub figures: Vec<Option<u32>>,
    /// How many ballots mark each option as one that they want, or compare it.
    pub marked: Vec<u32>,
    /// For each option, how often ballots say each of these of it.
    pub parts: Vec<[(Said, u32); 6]>,
}

impl Recount {
    pub fn from_ballots(round: &Round, ballots: &[Ballot]) -> Self {
        let options = || round.options.iter().map(|option| option.id.clone());
        Self {
            voted: size(ballots.iter()),
            none: size(ballots.iter().filter(|ballot| ballot.choices().is_empty())),
            figures: figures(round, ballots),
            marked: options().map(|option| marked(round, ballots, &option)).collect(),
            parts: options().map(|option| parts(ballots, &option)).collect(),
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

fn figures(round: &Round, ballots: &[Ballot]) -> Vec<Option<u32>> {
    match (Measure::from_terms(&round.terms), round.terms.rule) {
        (Measure::Beaten, _) => duels::beaten(round, ballots).into_iter().map(Some).collect(),
        (_, Rule::BradleyTerry) => strengths::percents(round, ballots).into_iter().map(Some).collect(),
        _ => round.options.iter().map(|option| figure(round, ballots, &option.id)).collect(),
    }
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
        (Measure::Points, Method::Rank) => points(round, ballots, option),
        (Measure::WinRate, _) if round.terms.rule == Rule::WinRate => percent(ballots, option),
        _ => return None,
    })
}

/// Borda's points: one for each option below and half of one for each beside it, whole as bars have them.
fn points(round: &Round, ballots: &[Ballot], option: &OptionId) -> u32 {
    let place = |ballot: &Ballot, option: &OptionId| {
        let marked = ballot.choices().iter().find(|choice| choice.option == *option);
        marked.map_or(u8::MAX, |choice| if let Mark::Place(place) = choice.mark { place } else { u8::MAX })
    };
    let halves = |ballot: &Ballot| -> u32 {
        let others = round.options.iter().filter(|other| other.id != *option);
        let half = |other: &BallotOption| match place(ballot, option).cmp(&place(ballot, &other.id)) {
            Ordering::Less => 2,
            Ordering::Equal => 1,
            Ordering::Greater => 0,
        };
        others.map(half).sum()
    };
    ballots.iter().filter(|ballot| !ballot.choices().is_empty()).map(halves).sum::<u32>().div_ceil(2)
}

/// How often it was preferred of a hundred times, with one win and one loss to begin with.
fn percent(ballots: &[Ballot], option: &OptionId) -> u32 {
    let (mut wins, mut all) = (1, 2);
    for choice in ballots.iter().flat_map(Ballot::choices) {
        if let Mark::Over(that) = &choice.mark {
            wins += u32::from(choice.option == *option);
            all += u32::from(choice.option == *option || that == option);
        }
    }
    (200 * wins + all) / (2 * all)
}

fn parts(ballots: &[Ballot], option: &OptionId) -> [(Said, u32); 6] {
    [Said::Yes, Said::NotSure, Said::No, Said::First, Said::Won, Said::Lost].map(|said| {
        let of = |(on, mark): (&OptionId, &Mark)| match said {
            Said::Yes => on == option && *mark == Mark::Yes,
            Said::NotSure => on == option && *mark == Mark::NotSure,
            Said::No => on == option && *mark == Mark::No,
            Said::First => on == option && *mark == Mark::Place(1),
            Said::Won => on == option && matches!(mark, Mark::Over(_)),
            Said::Lost => *mark == Mark::Over(option.clone()),
        };
        let marks = ballots.iter().flat_map(Ballot::choices).map(|choice| (&choice.option, &choice.mark));
        (said, size(marks.filter(|mark| of(*mark))))
    })
}

fn size<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap()
}
