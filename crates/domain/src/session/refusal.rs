//! What a session will not do.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why something about a session was not done.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum SessionRefusal {
    /// No session is open under this code: mistyped, expired or ended.
    #[error("no open session has this code")]
    CodeNotOpen,
    /// The code is right, and opens on another day.
    #[error("this code opens later")]
    OpensLater {
        /// When its day begins, in whole milliseconds since 1970.
        at: i64,
    },
    /// The worker has shut the door to newcomers.
    #[error("the door of this session is shut")]
    DoorShut,
    /// As many wait at the door as a worker can look at.
    #[error("too many wait at the door")]
    ManyWait,
    /// A part of a debrief with more words than the next adult reads.
    #[error("more than {most} words to pass on")]
    TooLongToPassOn {
        /// How many words fit.
        most: usize,
    },
    /// A session that counts nowhere, asked to take part in a vote that counts.
    #[error("the session is only a rehearsal")]
    OnlyARehearsal,
    /// A session that still misses something.
    #[error("the session is not ready")]
    NotReady,
}

impl SessionRefusal {
    /// Its name in the Fluent ids: `refusal-<key>`.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::CodeNotOpen => "code-not-open",
            Self::OpensLater { .. } => "opens-later",
            Self::DoorShut => "door-shut",
            Self::ManyWait => "many-wait",
            Self::TooLongToPassOn { .. } => "too-long-to-pass-on",
            Self::OnlyARehearsal => "only-a-rehearsal",
            Self::NotReady => "not-ready",
        }
    }
}
