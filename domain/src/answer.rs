//! What adults promise about an idea, by when, and why.

use serde::{Deserialize, Serialize};

use crate::id::{AnswerId, IdeaId};
use crate::time::Moment;
use crate::wording::{ReasonWords, ShortWords};

/// An answer to one idea: You said → We decided → Because → What happens next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// Its id.
    pub id: AnswerId,
    /// The idea that is answered.
    pub idea: IdeaId,
    /// We decided.
    pub decision: Decision,
    /// Because: 40 words at most.
    pub because: ReasonWords,
    /// What happens next.
    pub next: Option<ShortWords>,
    /// Who decided, by name or job title.
    pub decider: ShortWords,
    /// By when it happens: an ISO date, "2027-01-30".
    pub by_when: Option<String>,
    /// When it was answered.
    pub answered_at: Moment,
}

/// What was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Decision {
    /// Yes.
    Yes,
    /// Yes, but changed.
    YesChanged,
    /// Not now.
    NotNow,
    /// No.
    No,
}

impl Decision {
    /// All four, friendliest first.
    pub const ALL: [Self; 4] = [Self::Yes, Self::YesChanged, Self::NotNow, Self::No];

    /// The decision as it stands on the disk, in forms and in class names.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::YesChanged => "yes-changed",
            Self::NotNow => "not-now",
            Self::No => "no",
        }
    }

    /// Reads it back.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|decision| decision.as_str() == text)
    }
}

/// How many words a reason has, as a reader counts them.
pub fn word_count(text: &str) -> usize {
    text.split_whitespace().count()
}
