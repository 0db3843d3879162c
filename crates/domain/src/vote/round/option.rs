//! One option of a round, and what kind of thing it is.

use serde::{Deserialize, Serialize};

use crate::id::OptionId;
use crate::ideas::idea::Idea;
use crate::money::Pence;

/// One option of a round, frozen when the round opened.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotOption {
    /// Its id; an idea keeps its own.
    pub id: OptionId,
    /// What kind of thing can be chosen.
    #[serde(default)]
    pub source: Source,
    /// Its author's words.
    pub words: String,
    /// Its picture: one of ours by its name, or what its author drew.
    pub picture: Option<String>,
    /// What it takes from the pot.
    pub cost: Pence,
    /// Taken off the ballot while the vote was open; what was marked on it does not count.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
}

/// What an option is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Source {
    /// A pupil's idea.
    #[default]
    Idea,
    /// A place.
    Place,
    /// An outcome that adults want to work towards.
    Outcome,
    /// Words of the worker, or a step of a scale.
    Text,
}

impl BallotOption {
    /// An idea of the wall, with what it takes from the pot.
    #[must_use]
    pub fn of_idea(idea: Idea) -> Self {
        let (picture, cost) = (idea.picture, idea.cost.unwrap_or_default());
        Self { picture, cost, ..Self::new(idea.id.0, Source::Idea, idea.words.as_str()) }
    }

    /// An option of words alone.
    #[must_use]
    pub fn new(id: impl Into<OptionId>, source: Source, words: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            source,
            words: words.into(),
            picture: None,
            cost: Pence::default(),
            withdrawn: false,
        }
    }
}
