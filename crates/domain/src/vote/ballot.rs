//! All choices one pupil casts in a round.

use serde::{Deserialize, Serialize};

use crate::id::OptionId;
use crate::wording::AnswerWords;

/// What one pupil chose. Its only maker is [`crate::vote::round::Round::accept`], so a ballot at
/// hand has been read by the rules.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ballot {
    choices: Vec<Choice>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    words: Option<AnswerWords>,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    may_show: bool,
}

/// One mark on a ballot.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Choice {
    /// The option that is marked.
    #[serde(rename = "o")]
    pub option: OptionId,
    /// How.
    #[serde(rename = "m")]
    pub mark: Mark,
}

/// How an option is marked.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mark {
    /// Picked.
    Picked,
    /// Sorted as "yes".
    Yes,
    /// Sorted as "not sure".
    NotSure,
    /// Sorted as "no".
    No,
    /// Given so many coins, one or more.
    Coins(u8),
    /// Put in this place; 1 is liked best.
    Place(u8),
    /// Answered by this step of a scale; 1 is the least.
    Step(u8),
    /// Preferred to this one.
    Over(OptionId),
    /// Shown beside this one, and the pupil could not choose.
    Level(OptionId),
}

/// What a pupil marked, before any rule has read it.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Marks {
    /// The marks, in the order of the form.
    pub choices: Vec<Choice>,
    /// "None of these" was ticked.
    pub none: bool,
    /// What was typed.
    pub words: String,
    /// Its author ticked that the room may read it.
    pub may_show: bool,
}

impl Ballot {
    /// Sorted, so that the order in which a pupil tapped is not kept.
    pub(crate) fn from_choices(mut choices: Vec<Choice>) -> Self {
        choices.sort();
        Self { choices, words: None, may_show: false }
    }

    /// Words, and whether their author lets the room read them.
    pub(crate) fn of_words(words: AnswerWords, may_show: bool) -> Self {
        Self { choices: Vec::new(), words: Some(words), may_show }
    }

    /// Whether the author of the words lets the room read them.
    pub fn may_show(&self) -> bool {
        self.may_show
    }

    /// The choices, in the order of their ids; empty for "none of these".
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The words, where the round asks for words.
    pub fn words(&self) -> Option<&AnswerWords> {
        self.words.as_ref()
    }

    /// Whether it says "none of these".
    pub fn is_none(&self) -> bool {
        self.choices.is_empty() && self.words.is_none()
    }

    /// The marks that make this ballot, to fill the form in again.
    pub fn marks(&self) -> Marks {
        Marks {
            choices: self.choices.clone(),
            none: self.is_none(),
            words: self.words.as_ref().map(ToString::to_string).unwrap_or_default(),
            may_show: self.may_show,
        }
    }
}
