//! Being known to the server: which device speaks for whom.

use crate::id::{AdultId, OrganisationId, PartnershipId};
use crate::time::Moment;

/// For so long the server knows whom a device speaks for, and what was typed on it and not taken: a
/// working day of an adult, and for pupils longer than any session, so that they can read the answers.
pub const LASTS_MINUTES: i64 = 12 * 60;

/// An adult who does nothing for so long is signed out: the longest session, and time to tidy up after it.
pub const IDLE_MINUTES: i64 = 2 * 60;

/// After so long an adult's sign-in gets a new token, so that a copied one is soon worth nothing.
pub const TURNS_AFTER_MINUTES: i64 = 60;

/// For so long the token before still opens: for pages under way while the new one was handed out.
pub const BEFORE_LASTS_MINUTES: i64 = 2;

/// When an adult was there last is written down no more exactly than this.
pub const SEEN_TO_MINUTES: i64 = 10;

/// For so long a device on which an adult was signed in is told from a stranger's: two terms.
pub const KNOWN_FOR_MINUTES: i64 = 180 * 24 * 60;

/// The longest address of an e-mail (RFC 5321, 4.5.3.1.3, without its brackets).
pub const LONGEST_EMAIL: usize = 254;

/// Fewest signs of a password. Length is what keeps guessers out (NIST SP 800-63B, 5.1.1.2).
pub const SHORTEST_PASSWORD: usize = 12;

/// What an adult may do here. All questions of "may" are asked here, never of a role by its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Role {
    /// Runs sessions of the own organisation.
    YouthWorker,
    /// Reads the charts of the partnership and answers ideas; runs sessions of the own organisation too.
    Leader,
    /// Is told when a child of the own organisation may not be safe.
    SafeguardingLead,
    /// Stands in for the safeguarding lead.
    Deputy,
    /// A governor or a funder: reads what was published, in the face for those outside.
    Reader,
}

impl Role {
    /// In the order in which people are asked.
    pub const ALL: [Self; 5] =
        [Self::YouthWorker, Self::Leader, Self::SafeguardingLead, Self::Deputy, Self::Reader];

    /// The role as it stands on the disk and on the command line.
    pub fn code(self) -> &'static str {
        match self {
            Self::YouthWorker => "youth-worker",
            Self::Leader => "leader",
            Self::SafeguardingLead => "safeguarding-lead",
            Self::Deputy => "deputy",
            Self::Reader => "reader",
        }
    }

    /// Reads what [`Self::code`] gives; none for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.code() == text)
    }

    /// May make and run sessions of the own organisation, and read what pupils sent there: its workers; and
    /// its leaders, who may be all that it has when it begins.
    pub fn may_run_sessions(self) -> bool {
        matches!(self, Self::YouthWorker | Self::Leader)
    }

    /// May answer ideas of the partnership.
    pub fn may_answer(self) -> bool {
        self == Self::Leader
    }

    /// May change what the own organisation says in the partnership, ask people in, and sign.
    pub fn may_change_partnership(self) -> bool {
        self == Self::Leader
    }

    /// Is told when a child may not be safe. Until there is something to tell, reads the plans.
    pub fn hears_worries(self) -> bool {
        matches!(self, Self::SafeguardingLead | Self::Deputy)
    }

    /// Says which words of young people of the own organisation are to be read first.
    pub fn keeps_watch(self) -> bool {
        self.hears_worries() || self.may_change_partnership()
    }

    /// Reads what was published, and nothing of where children will be.
    pub fn only_reads(self) -> bool {
        self == Self::Reader
    }

    /// Is asked for a second step where the partnership says so: who reads worries, and who lets people in.
    pub fn is_asked_for_second_step(self) -> bool {
        self.hears_worries() || self.may_change_partnership()
    }

    /// Sees results as those inside see them; everybody else in the face for those outside.
    pub fn sees_inside(self) -> bool {
        self.may_run_sessions() || self.may_answer()
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

/// A device that speaks for an adult, as their list shows it. Which device it is nobody writes down.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// What it is ended by; never its token.
    pub name: String,
    /// When it began.
    pub began: Moment,
    /// When something was done with it last, to ten minutes.
    pub seen: Moment,
    /// It is the device at which the list is read.
    pub here: bool,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_role_is_read_by_its_code() {
        for role in Role::ALL {
            assert_eq!(Role::parse(role.code()), Some(role));
        }
        assert_eq!(Role::parse("governor"), None);
    }

    #[test]
    fn who_only_reads_and_who_hears_worries_may_change_nothing() {
        for role in Role::ALL.into_iter().filter(|role| role.only_reads() || role.hears_worries()) {
            let may = [role.may_run_sessions(), role.may_answer(), role.may_change_partnership()];
            assert_eq!(may, [false; 3], "{role:?}");
            assert!(!role.sees_inside(), "{role:?}");
        }
    }
}
