//! Who does what in one session: roles by organisation and job title, as in the programme.

use serde::{Deserialize, Serialize};

use crate::id::OrganisationId;
use crate::partnership::role::{Holder, holder};
use crate::refusal::Refusal;

/// A role in a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SessionRole {
    /// Leads the session.
    Lead,
    /// Is there too: one goes for help, one stays.
    SecondAdult,
    /// Is told, there and then, when a child may not be safe.
    SafeguardingContact,
    /// Brings them, and brings them home.
    Transport,
    /// Opens the place and locks it.
    KeyHolder,
    /// Gives first aid.
    FirstAider,
    /// Buys and brings what is needed.
    Equipment,
    /// Sees to it that everybody understands and is understood.
    Communication,
    /// A young person who leads a part.
    YoungFacilitator,
    /// A young person who minds the time.
    YoungTimekeeper,
}

impl SessionRole {
    /// All roles; first those without which no session is ready.
    pub const ALL: [Self; 10] = [
        Self::Lead,
        Self::SecondAdult,
        Self::SafeguardingContact,
        Self::Transport,
        Self::KeyHolder,
        Self::FirstAider,
        Self::Equipment,
        Self::Communication,
        Self::YoungFacilitator,
        Self::YoungTimekeeper,
    ];

    /// The role as it stands in forms and in the Fluent files.
    pub fn code(self) -> &'static str {
        match self {
            Self::Lead => "lead",
            Self::SecondAdult => "second-adult",
            Self::SafeguardingContact => "safeguarding-contact",
            Self::Transport => "transport",
            Self::KeyHolder => "key-holder",
            Self::FirstAider => "first-aider",
            Self::Equipment => "equipment",
            Self::Communication => "communication",
            Self::YoungFacilitator => "young-facilitator",
            Self::YoungTimekeeper => "young-timekeeper",
        }
    }

    /// Whether somebody always has to have it: then "not needed" is no answer.
    pub fn is_always_needed(self) -> bool {
        matches!(self, Self::Lead | Self::SecondAdult | Self::SafeguardingContact)
    }

    /// Whether a session is ready only when it was said who has it, or why nobody has to.
    pub fn must_be_answered(self) -> bool {
        self.is_always_needed() || self == Self::Transport
    }
}

/// A role of a session, filled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct InRole {
    /// Which of the roles of a session.
    pub role: SessionRole,
    /// The organisation that fills it.
    pub organisation: OrganisationId,
    /// Who has it there.
    pub holder: Holder,
    /// "We are good at this and comfortable with it": nobody is pushed into a role.
    pub comfortable: bool,
}

/// Reads what was typed about one role; nothing for two empty boxes.
///
/// # Errors
/// [`Refusal::TooLong`], and [`Refusal::Missing`] with the role that is always needed.
pub fn fill(
    role: SessionRole,
    organisation: &OrganisationId,
    (post, not_needed): (&str, &str),
    comfortable: bool,
) -> Result<Option<InRole>, Refusal> {
    match holder(post, not_needed)? {
        Some(Holder::NotNeeded(_)) if role.is_always_needed() => Err(Refusal::Missing { field: role.code() }),
        holder => {
            Ok(holder.map(|holder| InRole { role, organisation: organisation.clone(), holder, comfortable }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lead_is_always_needed_and_transport_may_not_be() {
        let said = |role| fill(role, &"club".into(), ("", "They walk."), false);
        assert_eq!(said(SessionRole::Lead), Err(Refusal::Missing { field: "lead" }));
        let transport = said(SessionRole::Transport).unwrap().unwrap();
        assert!(matches!(transport.holder, Holder::NotNeeded(why) if why.as_str() == "They walk."));
        assert_eq!(fill(SessionRole::Lead, &"club".into(), ("", ""), true), Ok(None));
    }

    #[test]
    fn the_roles_that_a_session_waits_for_come_first() {
        let waits: Vec<bool> = SessionRole::ALL.iter().map(|role| role.must_be_answered()).collect();
        assert_eq!(waits.iter().filter(|waits| **waits).count(), 4);
        assert!(waits.is_sorted_by(|before, after| before >= after));
    }
}
