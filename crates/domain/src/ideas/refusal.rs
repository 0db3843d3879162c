//! What ideas and their answers will not do.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::our_text::{OurText, known_field, known_state};

/// Why something about ideas and their answers was not done.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum IdeasRefusal {
    /// A reason of more words than pupils read.
    #[error("more than {most} words")]
    TooManyWords {
        /// How many words fit.
        most: usize,
    },
    /// A sentence that is longer than pupils read.
    #[error("a sentence of more than {most} words")]
    LongSentence {
        /// The form field it stands in, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
        /// The sentence that is too long, as typed.
        sentence: String,
        /// How many words one sentence may have.
        most: usize,
    },
    /// A word of forms and offices.
    #[error("a word that pupils may not know")]
    HardWord {
        /// The form field it stands in, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
        /// The word that may not be known, as typed.
        word: String,
    },
    /// Ideas wait for an answer, so a round is not closed for good.
    #[error("{first:?} and {more} more have no answer")]
    Unanswered {
        /// The words of the first that waits.
        first: String,
        /// How many others wait.
        more: usize,
    },
    /// Ideas that pupils sent were not read by a worker, so a round is not closed for good.
    #[error("{left} ideas were not read")]
    IdeasUnread {
        /// How many still wait to be read.
        left: usize,
    },
    /// As many ideas of one pupil wait as a worker reads with care.
    #[error("{most} ideas of this pupil are not read yet")]
    EnoughIdeas {
        /// How many can wait.
        most: u32,
    },
    /// Another worker was quicker with this idea.
    #[error("decided on by {who}")]
    DecidedByAnother {
        /// The job title of the other worker.
        who: String,
        /// Where the idea is now.
        #[serde(deserialize_with = "known_state")]
        now: OurText,
    },
    /// The words are not those that stood on the worker's page.
    #[error("the words have changed")]
    WordsChanged,
    /// It was kept private, and stays so.
    #[error("kept private")]
    KeptPrivate,
    /// None of several was ticked.
    #[error("no idea was ticked")]
    NoneTicked,
    /// Its author wants it to stand alone.
    #[error("its author said no")]
    WantsToStandAlone,
    /// The paper was sent with nothing on it.
    #[error("nothing is drawn")]
    NothingDrawn,
    /// More lines than fit on the paper.
    #[error("too much is drawn")]
    TooMuchDrawn,
    /// A vote on it is open: its words stand on a ballot.
    #[error("in a vote that is open")]
    InAVote,
    /// Not every organisation that runs an activity ticked the same outcomes.
    #[error("not agreed yet")]
    NotAgreed {
        /// Who has to tick the same, by name.
        who: String,
    },
}

impl IdeasRefusal {
    /// Its name in the Fluent ids: `refusal-<key>`.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::TooManyWords { .. } => "too-many-words",
            Self::LongSentence { .. } => "long-sentence",
            Self::HardWord { .. } => "hard-word",
            Self::Unanswered { .. } => "unanswered",
            Self::IdeasUnread { .. } => "ideas-unread",
            Self::EnoughIdeas { .. } => "enough-ideas",
            Self::DecidedByAnother { .. } => "decided-by-another",
            Self::WordsChanged => "words-changed",
            Self::KeptPrivate => "kept-private",
            Self::NoneTicked => "none-ticked",
            Self::WantsToStandAlone => "wants-to-stand-alone",
            Self::NothingDrawn => "nothing-drawn",
            Self::TooMuchDrawn => "too-much-drawn",
            Self::InAVote => "in-a-vote",
            Self::NotAgreed { .. } => "not-agreed",
        }
    }
}
