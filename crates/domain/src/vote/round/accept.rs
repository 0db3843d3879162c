//! Which marks make a ballot. Nobody may mark what is not there, or more than others may; no
//! mark at all is a question back, not a ballot.

use super::Round;
use crate::id::OptionId;
use crate::refusal::Refusal;
use crate::vote::ballot::{Ballot, Choice, Mark, Marks};
use crate::vote::method::Method;
use crate::vote::pairs;
use crate::vote::refusal::VoteRefusal;
use crate::vote::stirling;
use crate::wording::AnswerWords;

impl Round {
    /// Reads what a pupil marked.
    ///
    /// # Errors
    /// [`VoteRefusal::RoundClosed`] when it is not open; [`VoteRefusal::OptionWithdrawn`] for an option
    /// that was taken off meanwhile; [`VoteRefusal::NothingPicked`], [`VoteRefusal::TooManyPicks`],
    /// [`VoteRefusal::CoinsLeft`], [`VoteRefusal::TooManyCoins`], [`VoteRefusal::CardsLeft`] or what
    /// [`AnswerWords::parse`] says, for what the pupil can mend; [`VoteRefusal::UnreadableBallot`] for
    /// what no page of ours sends.
    pub fn accept(&self, marks: &Marks) -> Result<Ballot, Refusal> {
        if !self.is_open() {
            return Err(VoteRefusal::RoundClosed.into());
        }
        if marks.none {
            let empty = marks.choices.is_empty();
            return if empty {
                Ok(Ballot::from_choices(Vec::new()))
            } else {
                Err(VoteRefusal::UnreadableBallot.into())
            };
        }
        if self.terms.method == Method::Words {
            return Ok(Ballot::of_words(AnswerWords::parse(&marks.words)?, marks.may_show));
        }
        self.know_all(&marks.choices)?;
        self.follow_the_method(&marks.choices)?;
        Ok(Ballot::from_choices(marks.choices.clone()))
    }

    /// Every option that is marked is on the ballot.
    fn know_all(&self, choices: &[Choice]) -> Result<(), VoteRefusal> {
        let marked = choices.iter().flat_map(|choice| {
            std::iter::once(&choice.option).chain(pairs::options_of(choice).map(|(_, that)| that))
        });
        for id in marked {
            match self.options.iter().find(|option| option.id == *id) {
                None => return Err(VoteRefusal::UnreadableBallot),
                Some(option) if option.withdrawn => return Err(VoteRefusal::OptionWithdrawn),
                Some(_) => {}
            }
        }
        Ok(())
    }

    fn follow_the_method(&self, choices: &[Choice]) -> Result<(), VoteRefusal> {
        match self.terms.method {
            Method::Pick { .. } if self.terms.also_pairs && all_are(choices, is_pair) => self.pairs(choices),
            Method::Pick { most } => picks(choices, usize::from(most)),
            Method::Choice { several: true } | Method::Feelings => picks(choices, self.options.len()),
            Method::Choice { several: false } | Method::AgainAgain | Method::Faces => picks(choices, 1),
            Method::Sort => {
                self.each_marked(choices, |mark| matches!(mark, Mark::Yes | Mark::NotSure | Mark::No))
            }
            Method::Stirling => {
                self.each_marked(choices, |mark| matches!(mark, Mark::Step(1..=stirling::STEPS)))
            }
            Method::ThisOrThat => self.pairs(choices),
            Method::Coins { coins } => shared(choices, usize::from(coins)),
            Method::Rank => ranked(choices),
            Method::Words => Ok(()),
        }
    }

    /// Every card is in one of its places.
    fn each_marked(&self, choices: &[Choice], fits: impl Fn(&Mark) -> bool) -> Result<(), VoteRefusal> {
        once_each(choices, fits)?;
        match self.standing().count().saturating_sub(choices.len()) {
            0 => Ok(()),
            left => Err(VoteRefusal::CardsLeft { left }),
        }
    }

    /// All pairs are answered: as many as on every other ballot, each twice, and no option in more
    /// of them than our pages ask about.
    fn pairs(&self, choices: &[Choice]) -> Result<(), VoteRefusal> {
        let options = self.standing().count();
        let (taps, often) = (pairs::taps(options), pairs::most_of_one(options));
        let too_often = |choice: &Choice| {
            pairs::options_of(choice).is_none_or(|(this, that)| {
                this == that
                    || pairs::met(choices, this, that) > 2
                    || [this, that].into_iter().any(|option| pairs::seen(choices, option) > often)
            })
        };
        if choices.iter().any(too_often) || choices.len() > taps {
            return Err(VoteRefusal::UnreadableBallot);
        }
        match taps - choices.len() {
            0 => Ok(()),
            left => Err(VoteRefusal::CardsLeft { left }),
        }
    }
}

fn picks(choices: &[Choice], most: usize) -> Result<(), VoteRefusal> {
    once_each(choices, |mark| *mark == Mark::Picked)?;
    match choices.len() {
        0 => Err(VoteRefusal::NothingPicked),
        picks if picks > most => Err(VoteRefusal::TooManyPicks { most }),
        _ => Ok(()),
    }
}

/// All coins are given out: otherwise one ballot would weigh less than another.
fn shared(choices: &[Choice], coins: usize) -> Result<(), VoteRefusal> {
    let given = |choice: &Choice| match choice.mark {
        Mark::Coins(coins) => usize::from(coins),
        _ => 0,
    };
    once_each(choices, |mark| matches!(mark, Mark::Coins(1..)))?;
    let given: usize = choices.iter().map(given).sum();
    match coins.checked_sub(given) {
        None => Err(VoteRefusal::TooManyCoins { most: coins }),
        Some(_) if given == 0 => Err(VoteRefusal::NothingPicked),
        Some(0) => Ok(()),
        Some(left) => Err(VoteRefusal::CoinsLeft { left }),
    }
}

/// First, second, third … with no place twice and none left out.
fn ranked(choices: &[Choice]) -> Result<(), VoteRefusal> {
    once_each(choices, |mark| matches!(mark, Mark::Place(1..)))?;
    let has = |place: usize| {
        choices.iter().any(|choice| matches!(choice.mark, Mark::Place(at) if usize::from(at) == place))
    };
    if choices.is_empty() {
        Err(VoteRefusal::NothingPicked)
    } else if (1..=choices.len()).all(has) {
        Ok(())
    } else {
        Err(VoteRefusal::UnreadableBallot)
    }
}

/// Each option is marked once at most, and every mark is of the method.
fn once_each(choices: &[Choice], fits: impl Fn(&Mark) -> bool) -> Result<(), VoteRefusal> {
    let twice = |(at, choice): (usize, &Choice)| {
        choices.iter().take(at).any(|earlier: &Choice| earlier.option == choice.option)
    };
    let readable = all_are(choices, fits) && !choices.iter().enumerate().any(twice);
    if readable { Ok(()) } else { Err(VoteRefusal::UnreadableBallot) }
}

fn all_are(choices: &[Choice], fits: impl Fn(&Mark) -> bool) -> bool {
    choices.iter().all(|choice| fits(&choice.mark))
}

fn is_pair(mark: &Mark) -> bool {
    matches!(mark, Mark::Over(_) | Mark::Level(_))
}

/// The picks that a ballot of pairs stands for: the options preferred most often, up to `most`;
/// of two that were preferred equally often, the one that comes first on the ballot. A ballot weighs as much as
/// any other, however it was marked.
pub(crate) fn picks_of_pairs(order: &[OptionId], choices: &[Choice], most: u8) -> Vec<OptionId> {
    let mut preferred: Vec<_> = order
        .iter()
        .map(|option| (pairs::wins(choices, option), option))
        .filter(|(wins, _)| *wins > 0)
        .collect();
    // Stable, so that equal ones stay in the order of the ballot.
    preferred.sort_by_key(|(wins, _)| std::cmp::Reverse(*wins));
    preferred.into_iter().take(usize::from(most)).map(|(_, option)| option.clone()).collect()
}

#[cfg(test)]
#[path = "accept_tests.rs"]
mod tests;
