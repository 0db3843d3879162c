//! What stands behind a figure, part by part: of a card that was sorted, how many said yes, not sure and no.

use serde::{Deserialize, Serialize};

use super::measure::Measure;
use super::{Tally, size};
use crate::id::OptionId;
use crate::vote::ballot::{Ballot, Choice, Mark};
use crate::vote::method::Method;
use crate::vote::round::Terms;
use crate::vote::suppression::cell::Shown;

/// One part, as far as it may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// What it counts.
    pub said: Said,
    /// How many say so, as far as it may be shown.
    pub shown: Shown,
}

/// What a part counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Said {
    /// People who sorted the card into "yes".
    Yes,
    /// People who sorted it into "not sure".
    NotSure,
    /// People who sorted it into "no".
    No,
    /// People who put it first.
    First,
    /// Answers to "which of these two?" that preferred it.
    Won,
    /// Answers that preferred the other one.
    Lost,
}

impl Said {
    /// The parts behind the figures of a round, in their order; none where a figure has no parts, or is the
    /// one part.
    #[must_use]
    pub fn for_terms(terms: &Terms) -> &'static [Self] {
        match terms.method {
            Method::Sort => &[Self::Yes, Self::NotSure, Self::No],
            // Beside points they would narrow who was put second; of firsts they are the figure.
            Method::Rank if Measure::from_terms(terms) == Measure::Beaten => &[Self::First],
            Method::ThisOrThat => &[Self::Won, Self::Lost],
            _ => &[],
        }
    }

    /// Whether it counts people, and not answers of which each person gives many.
    #[must_use]
    pub fn counts_people(self) -> bool {
        !matches!(self, Self::Won | Self::Lost)
    }

    /// Its name in sentences, files and class names.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::NotSure => "not-sure",
            Self::No => "no",
            Self::First => "first",
            Self::Won => "won",
            Self::Lost => "lost",
        }
    }

    /// How often a ballot says this of an option.
    fn marks(self, ballot: &Ballot, option: &OptionId) -> u32 {
        let is = |choice: &&Choice| match (&choice.mark, self) {
            (Mark::Yes, Self::Yes)
            | (Mark::NotSure, Self::NotSure)
            | (Mark::No, Self::No)
            | (Mark::Place(1), Self::First)
            | (Mark::Over(_), Self::Won) => choice.option == *option,
            (Mark::Over(that), Self::Lost) => that == option,
            _ => false,
        };
        size(ballot.choices().iter().filter(is))
    }
}

/// A part as it is, for no eyes.
#[derive(Clone, Copy)]
pub(crate) struct TruePart {
    pub(crate) said: Said,
    /// How many marks.
    pub(crate) amount: u32,
    /// How many people made them.
    pub(crate) people: u32,
}

impl Tally {
    /// The parts behind the figure of an option.
    pub(crate) fn parts(&self, at: usize) -> Vec<TruePart> {
        let Some(option) = self.round.options.get(at).map(|option| &option.id) else { return Vec::new() };
        let part = |said: &Said| {
            let marks: Vec<u32> = self.ballots.iter().map(|ballot| said.marks(ballot, option)).collect();
            let people = size(marks.iter().filter(|marks| **marks > 0));
            TruePart { said: *said, amount: marks.iter().sum(), people }
        };
        Said::for_terms(&self.round.terms).iter().map(part).collect()
    }

    /// How many people said of this option and another "can't choose".
    pub(crate) fn level_people(&self, at: usize) -> u32 {
        let id = self.round.options.get(at).map(|option| &option.id);
        let is = |choice: &Choice| match &choice.mark {
            Mark::Level(that) => Some(&choice.option) == id || Some(that) == id,
            _ => false,
        };
        size(self.ballots.iter().filter(|ballot| ballot.choices().iter().any(is)))
    }
}
