//! One ballot of a line, as what it gives to each option, and back.

use crate::vote::ballot::{Ballot, Choice, Mark};
use crate::vote::method::Method;
use crate::vote::tally::{Measure, Tally};

/// What one ballot gives.
#[derive(Clone)]
pub(super) struct Paper {
    /// To each option.
    pub(super) given: Vec<u32>,
    /// It is one of "none of these".
    pub(super) blank: bool,
    /// It is no longer what was cast.
    pub(super) changed: bool,
}

pub(super) fn read(tally: &Tally, ballot: &Ballot) -> Paper {
    Paper { given: tally.given(ballot), blank: tally.is_blank(ballot), changed: false }
}

/// A ballot that gives this, as much like the old one as can be.
pub(super) fn rebuilt(tally: &Tally, old: &Ballot, paper: &Paper) -> Ballot {
    let options = tally.round.options.iter().map(|option| &option.id).zip(&paper.given);
    let given = options.clone().filter(|(_, many)| **many > 0);
    let marked =
        |mark: Mark| given.clone().map(move |(id, _)| Choice { option: id.clone(), mark: mark.clone() });
    let choices = match tally.round.terms.method {
        _ if paper.blank => Vec::new(),
        Method::Coins { .. } => given
            .map(|(id, many)| Choice {
                option: id.clone(),
                mark: Mark::Coins(u8::try_from(*many).unwrap_or(u8::MAX)),
            })
            .collect(),
        Method::Sort => options.map(|(id, many)| sorted(tally, old, id, *many > 0)).collect(),
        Method::Rank => {
            let ids: Vec<_> = given.map(|(id, _)| id.clone()).collect();
            let kept = places(old);
            let kept = kept.iter().filter(|id| tally.measure == Measure::Firsts || ids.contains(id));
            let new = ids.iter().filter(|id| !places(old).contains(id));
            let order: Vec<_> = if tally.measure == Measure::Firsts {
                ids.iter().chain(kept.filter(|id| !ids.contains(id))).cloned().collect()
            } else {
                kept.chain(new).cloned().collect()
            };
            return ranked(&order);
        }
        _ => marked(Mark::Picked).collect(),
    };
    Ballot::from_choices(choices)
}

/// The options of a ranking, best first.
pub(super) fn places(ballot: &Ballot) -> Vec<crate::id::OptionId> {
    let place = |choice: &Choice| if let Mark::Place(place) = choice.mark { place } else { u8::MAX };
    let mut choices: Vec<&Choice> = ballot.choices().iter().collect();
    choices.sort_by_key(|choice| place(choice));
    choices.into_iter().map(|choice| choice.option.clone()).collect()
}

/// A ballot of these options, best first.
pub(super) fn ranked(order: &[crate::id::OptionId]) -> Ballot {
    let places = order.iter().zip(1_u8..);
    Ballot::from_choices(
        places.map(|(option, place)| Choice { option: option.clone(), mark: Mark::Place(place) }).collect(),
    )
}

/// A card in its old place, where that still fits.
fn sorted(tally: &Tally, old: &Ballot, id: &crate::id::OptionId, given: bool) -> Choice {
    let before = old.choices().iter().find(|choice| choice.option == *id).map(|choice| choice.mark.clone());
    let counts = |mark: &Mark| match mark {
        Mark::Yes => true,
        Mark::NotSure => tally.measure == Measure::Points,
        _ => false,
    };
    let liked = if tally.measure == Measure::Points { Mark::NotSure } else { Mark::Yes };
    let mark = before.filter(|mark| counts(mark) == given).unwrap_or(if given { liked } else { Mark::No });
    Choice { option: id.clone(), mark }
}
