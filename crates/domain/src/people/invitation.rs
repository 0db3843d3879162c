//! Links by which adults come in. Each is for one use, and ends by itself.

use crate::id::{AdultId, InvitationId, OrganisationId, PartnershipId};
use crate::people::sign_in::{LONGEST_EMAIL, Role};
use crate::refusal::Refusal;
use crate::time::Moment;

/// So long a link can be used: a week, in which everybody has looked at the post once.
pub const LASTS_DAYS: i64 = 7;
/// So many days a link that has ended still stands where leaders can make it anew; then its address goes.
pub const KEPT_DAYS: i64 = 28;

/// Who comes in by a link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// A colleague, into this organisation.
    Colleague(OrganisationId),
    /// The first leader of another organisation, which says itself what it is.
    Partner,
    /// One who is here already, with a new password.
    Password(AdultId),
    /// The same without the second step, which is set up anew: phone and paper are gone.
    Afresh(AdultId),
}

impl Asks {
    /// The adult who is here already.
    pub fn adult(&self) -> Option<&AdultId> {
        match self {
            Self::Password(adult) | Self::Afresh(adult) => Some(adult),
            Self::Colleague(_) | Self::Partner => None,
        }
    }
}

/// A link that can still be used. Its secret is not in it: the disk knows only a hash.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// What leaders take back.
    pub id: InvitationId,
    /// The partnership that asks.
    pub partnership: PartnershipId,
    /// Who comes in by it.
    pub asks: Asks,
    /// What a new adult may do.
    pub role: Role,
    /// The job title, as it was foreseen; may be empty.
    pub job_title: String,
    /// The e-mail address it was made for, in lower case.
    pub email: String,
    /// The organisation whose leaders may take it back.
    pub asked_by: Option<OrganisationId>,
    /// When it ends by itself.
    pub ends_at: Moment,
}

/// An e-mail address to sign in with, in lower case. Whether a letter arrives there nobody tries.
///
/// # Errors
/// [`Refusal::Missing`] when nothing was typed, [`Refusal::Unfit`] when it is none, [`Refusal::TooLong`].
pub fn email(typed: &str) -> Result<String, Refusal> {
    let email = typed.trim().to_lowercase();
    if email.len() > LONGEST_EMAIL {
        return Err(Refusal::TooLong { most: LONGEST_EMAIL });
    }
    let plain = email.chars().all(|sign| !sign.is_whitespace() && !sign.is_control());
    let whole = email.rsplit_once('@').is_some_and(|(who, at)| !who.is_empty() && !at.is_empty());
    if plain && whole { Ok(email) } else { Err(Refusal::of_typed(typed, "email")) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_read_in_lower_case() {
        assert_eq!(email(" Heron@Larkmoor.Example "), Ok("heron@larkmoor.example".to_owned()));
        for typed in ["", "heron", "@larkmoor", "heron@", "a b@c", "a\u{0}@c"] {
            assert_eq!(email(typed), Err(Refusal::of_typed(typed, "email")), "{typed:?}");
        }
        let long = format!("{}@x.example", "a".repeat(LONGEST_EMAIL));
        assert_eq!(email(&long), Err(Refusal::TooLong { most: LONGEST_EMAIL }));
    }
}
