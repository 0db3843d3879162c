//! Names of things on the disk and in addresses: opaque, random, never a count.

/// Letters and digits of an id: 128 random bits in base 32 (RFC 4648, lower case).
pub const LENGTH: usize = 26;
/// Letters and digits of a secret: 256 random bits.
const SECRET: usize = 52;

/// A text that is no id the server made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not an id")]
pub struct NotAnId;

/// Whether the server can have made this id: 26 of a to z and 2 to 7.
fn is_ours(text: &str) -> bool {
    is_random(text, LENGTH)
}

/// Whether the server can have made this secret.
fn is_secret(text: &str) -> bool {
    is_random(text, SECRET)
}

fn is_random(text: &str, length: usize) -> bool {
    text.len() == length && text.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'2'..=b'7'))
}

/// An option is an idea, whose id we made, or an answer of a scale: "very-much".
fn is_option(text: &str) -> bool {
    (1..=40).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
}

/// A code of an outcome, as `new_code` makes them: "TEAM", "TEAM2".
fn is_outcome_code(text: &str) -> bool {
    let number = text.trim_start_matches(|letter: char| letter.is_ascii_uppercase());
    let letters = text.len() - number.len();
    (1..=4).contains(&letters) && number.len() <= 6 && number.bytes().all(|byte| byte.is_ascii_digit())
}

/// Declares id types; `from_str` reads what somebody sent, and refuses what we did not make.
macro_rules! id {
    ($check:ident: $($(#[$doc:meta])* $name:ident)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl $name {
            /// The id as it stands in addresses and on the disk.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = NotAnId;

            fn from_str(text: &str) -> Result<Self, NotAnId> {
                if $check(text) { Ok(Self(text.to_owned())) } else { Err(NotAnId) }
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> Self {
                Self(text)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    )*};
}

id! { is_ours:
    /// Schools and clubs working together.
    PartnershipId
    /// A school, unit or club.
    OrganisationId
    /// Pupils counted together.
    GroupId
    /// What one organisation asked another: may your group come?
    GroupRequestId
    /// Where a session is held.
    PlaceId
    /// A role or a feature of places in a partnership's own words.
    OwnWordId
    /// Something that was looked at in a place.
    PlaceCheckId
    /// A photo of the way into a place.
    PhotoId
    /// An adult who can sign in: a youth worker or a leader.
    AdultId
    /// One sitting.
    SessionId
    /// One pupil of one session.
    PupilId
    /// A pupil's printed key for a programme.
    CardId
    /// What is secret in the link of a card's square; the disk holds only its hash.
    CardSecret
    /// What a pupil proposes.
    IdeaId
    /// One question, open for ballots for a while.
    RoundId
    /// An adult's answer to an idea.
    AnswerId
    /// An idea that the partnership has said yes to.
    ActivityId
    /// A link by which somebody outside reads evidence.
    EvidenceLinkId
    /// One line of the programme's budget.
    BudgetLineId
    /// Days without school.
    HolidayId
    /// A link by which an adult comes in.
    InvitationId
    /// Words that an organisation watches for.
    WatchWordId
    /// A worry, for the safeguarding lead.
    WorryId
}

id! { is_option:
    /// One thing that can be chosen in a round. An idea keeps its id as an option; an answer of a
    /// scale has its own name: "yes".
    OptionId
}

id! { is_outcome_code:
    /// What partners want young people to gain: "TEAM". It stays while the words change.
    OutcomeCode
}

id! { is_secret:
    /// What is secret in the address under which calendar apps read a programme.
    CalendarToken
    /// The secret in the address by which somebody outside reads evidence.
    EvidenceToken
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_that_the_server_made_is_read() {
        let made = "abcdefghijklmnopqrstuv2345";
        assert_eq!(made.parse(), Ok(IdeaId(made.to_owned())));
    }

    #[test]
    fn anything_else_is_no_id() {
        let path = "../sessions/x/end?aaaaaaaa";
        assert_eq!(path.len(), LENGTH);
        for text in ["", "eastmere", path, "ABCDEFGHIJKLMNOPQRSTUV2345", "abcdefghijklmnopqrstuv23456"] {
            assert_eq!(text.parse::<IdeaId>(), Err(NotAnId), "{text}");
        }
        assert!("../sessions/x/end?".parse::<OptionId>().is_err());
        assert!("very-much".parse::<OptionId>().is_ok());
    }

    #[test]
    fn a_code_of_an_outcome_is_letters_and_perhaps_a_number() {
        for code in ["TEAM", "OWN", "TEAM2", "A13"] {
            assert!(code.parse::<OutcomeCode>().is_ok(), "{code}");
        }
        for text in ["", "team", "TEAMS", "2", "TEAM 2", "TEAM'; --", "ТEAM", "TEAM1234567"] {
            assert_eq!(text.parse::<OutcomeCode>(), Err(NotAnId), "{text}");
        }
    }
}
