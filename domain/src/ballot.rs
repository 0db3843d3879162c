//! All choices one pupil casts in a round.

use serde::{Deserialize, Serialize};

use crate::id::IdeaId;

/// What one pupil chose. Its only maker is [`crate::round::Round::accept`], so a ballot at
/// hand has been read by the rules.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    choices: Vec<Choice>,
}

/// One mark on a ballot: an idea that was picked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Choice(pub IdeaId);

/// What a pupil marked, before any rule has read it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Marks {
    /// The ideas that were ticked, in the order of the form.
    pub picks: Vec<IdeaId>,
    /// "None of these" was ticked.
    pub none: bool,
}

impl Ballot {
    /// Sorted, so that the order in which a pupil tapped is not kept.
    pub(crate) fn of(mut choices: Vec<Choice>) -> Self {
        choices.sort();
        Self { choices }
    }

    /// The choices, in the order of their ids; empty for "none of these".
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The marks that make this ballot, to fill the form in again.
    pub fn marks(&self) -> Marks {
        Marks {
            picks: self.choices.iter().map(|choice| choice.0.clone()).collect(),
            none: self.choices.is_empty(),
        }
    }
}
