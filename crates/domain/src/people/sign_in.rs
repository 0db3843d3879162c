//! Being known to the server: which device speaks for whom.

use crate::id::{AdultId, OrganisationId, PartnershipId};

/// For so long the server knows whom a device speaks for, and what was typed on it and not taken: a
/// working day of an adult, and for pupils longer than any session, so that they can read the answers.
pub const LASTS_MINUTES: i64 = 12 * 60;

/// For so long a device on which an adult was signed in is told from a stranger's: two terms.
pub const KNOWN_FOR_MINUTES: i64 = 180 * 24 * 60;

/// The longest address of an e-mail (RFC 5321, 4.5.3.1.3, without its brackets).
pub const LONGEST_EMAIL: usize = 254;

/// Fewest signs of a password. Length is what keeps guessers out (NIST SP 800-63B, 5.1.1.2).
pub const SHORTEST_PASSWORD: usize = 12;

/// What an adult may do here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Runs sessions of the own organisation.
    YouthWorker,
    /// Reads the charts of the partnership and answers ideas; runs sessions of the own organisation too.
    Leader,
}

impl Role {
    /// The role as it stands on the disk and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::YouthWorker => "youth-worker",
            Self::Leader => "leader",
        }
    }

    /// Whether this adult runs sessions of the own organisation: its workers, and its leaders, who may be
    /// all that it has when it begins.
    pub fn runs_sessions(self) -> bool {
        matches!(self, Self::YouthWorker | Self::Leader)
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::YouthWorker, Self::Leader].into_iter().find(|role| role.code() == text)
    }
}

/// An adult who can sign in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adult {
    /// What addresses and other tables call it.
    pub id: AdultId,
    /// The organisation the adult speaks for.
    pub organisation: OrganisationId,
    /// The partnership that organisation is in.
    pub partnership: PartnershipId,
    /// Name as colleagues say it.
    pub name: String,
    /// "Youth worker", "Deputy head" …
    pub job_title: String,
    /// What the adult may do.
    pub role: Role,
}
