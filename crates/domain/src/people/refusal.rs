//! Who may not do it, or is not known.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why something about who is here was not done.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum PeopleRefusal {
    /// Somebody else in the session took this picture first.
    #[error("this picture is taken")]
    PictureTaken,
    /// The browser sent no cookie back: it keeps none.
    #[error("this browser keeps no cookie")]
    NoCookie,
    /// A worker took this device out of the session.
    #[error("this device was taken out")]
    TakenOut,
    /// The device is not known, or not any more (lost cookie, new device, session over).
    #[error("this device is not in a session")]
    NotIn,
    /// An adult's page, and nobody is signed in.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// Signed in, but this is not for this person.
    #[error("not for this person")]
    NotYours,
    /// A form that was drawn for somebody else on the same browser.
    #[error("this form was somebody else's")]
    SomebodyElses,
    /// An adult's sign-in had ended when the form came; after signing in, what was typed is there again.
    #[error("the sign-in had ended")]
    SignInEnded,
    /// Wrong e-mail or password.
    #[error("wrong e-mail or password")]
    WrongPassword,
    /// A card that was replaced or ended, or was never one of ours.
    #[error("this card opens nothing")]
    CardEnded,
    /// No card of the groups of this session has the word and the number that were typed at its door.
    #[error("no card here has this code")]
    CardNotHere,
    /// Too many wrong cards were typed at the door of this session.
    #[error("too many cards were typed here")]
    ManyCards,
    /// A password that is too easy to guess, because it is short.
    #[error("fewer than {least} signs")]
    ShortPassword {
        /// How many it needs.
        least: usize,
    },
    /// The code of the second step is another, or is over.
    #[error("a wrong code")]
    WrongCode,
    /// What a phone answered proves nobody, or not any more.
    #[error("a passkey that proves nothing")]
    WrongPasskey,
    /// The provider of a school account did not answer, or not as it should.
    #[error("a provider of school accounts is away")]
    SchoolAway,
    /// Somebody comes back from a provider to which this browser was not sent, or not of late.
    #[error("a way to a provider that has ended")]
    SchoolEnded,
    /// The provider does not say that it looked at the address, or is not asked about it.
    #[error("an address that the provider does not vouch for")]
    SchoolAddress,
    /// No adult here has the address of the school account.
    #[error("nobody here has this address")]
    SchoolStranger,
    /// Somebody was asked in, and has not used the link.
    #[error("the link comes before the school account")]
    SchoolInvited,
    /// A code of the second step that was taken before.
    #[error("a code that was taken before")]
    CodeTaken,
    /// The password was said too long ago, or too many codes were typed after it.
    #[error("the password is asked for again")]
    HalfEnded,
    /// The partnership asks for a second step, and this adult has none yet.
    #[error("a second step comes first")]
    SecondStepFirst,
    /// A password that everybody who guesses tries first.
    #[error("a password that many have")]
    CommonPassword,
    /// A password made of the names by which others know who sets it.
    #[error("a password made of names that others know")]
    NamedPassword,
    /// The password before, asked for to set a new one, was another.
    #[error("the old password is another one")]
    WrongOldPassword,
    /// A link by which somebody comes in, that was used, taken back or has ended.
    #[error("this link has ended")]
    LinkEnded,
    /// Somebody has this e-mail address here already.
    #[error("the e-mail address is another adult's")]
    EmailTaken,
    /// Nobody would lead the organisation any more.
    #[error("the last leader of an organisation")]
    LastLeader,
    /// Nobody would be told any more when a child may not be safe.
    #[error("the last safeguarding lead of an organisation")]
    LastSafeguardingLead,
    /// Worries stay shut for who came in by a colleague's link, until somebody else says that it is them.
    #[error("worries are shut for an account that is held")]
    WorriesHeld,
    /// One young person sent many worries at once; those are read.
    #[error("many worries at once")]
    ToldOften,
    /// These words are watched for already.
    #[error("watched for already")]
    WatchedAlready,
    /// As many own words as can be watched for.
    #[error("more than {most} own words to watch")]
    TooManyWatched {
        /// How many there can be.
        most: usize,
    },
    /// Too many tries; wait a little.
    #[error("too many tries")]
    TooManyTries,
}

impl PeopleRefusal {
    /// Whether another password has to be thought of.
    pub fn is_about_new_password(&self) -> bool {
        matches!(self, Self::ShortPassword { .. } | Self::CommonPassword | Self::NamedPassword)
    }

    /// Its name in the Fluent ids: `refusal-<key>`.
    pub(crate) fn key(&self) -> &'static str {
        match self {
            Self::PictureTaken => "picture-taken",
            Self::NoCookie => "no-cookie",
            Self::TakenOut => "taken-out",
            Self::NotIn => "not-in",
            Self::NotSignedIn => "not-signed-in",
            Self::NotYours => "not-yours",
            Self::SomebodyElses => "somebody-elses",
            Self::SignInEnded => "sign-in-ended",
            Self::WrongPassword => "wrong-password",
            Self::CardEnded => "card-ended",
            Self::CardNotHere => "card-not-here",
            Self::ManyCards => "many-cards",
            Self::ShortPassword { .. } => "short-password",
            Self::WrongCode => "wrong-code",
            Self::WrongPasskey => "wrong-passkey",
            Self::SchoolAway => "school-away",
            Self::SchoolEnded => "school-ended",
            Self::SchoolAddress => "school-address",
            Self::SchoolStranger => "school-stranger",
            Self::SchoolInvited => "school-invited",
            Self::CodeTaken => "code-taken",
            Self::HalfEnded => "half-ended",
            Self::SecondStepFirst => "second-step-first",
            Self::CommonPassword => "common-password",
            Self::NamedPassword => "named-password",
            Self::WrongOldPassword => "wrong-old-password",
            Self::LinkEnded => "link-ended",
            Self::EmailTaken => "email-taken",
            Self::LastLeader => "last-leader",
            Self::LastSafeguardingLead => "last-safeguarding-lead",
            Self::WorriesHeld => "worries-held",
            Self::ToldOften => "told-often",
            Self::WatchedAlready => "watched-already",
            Self::TooManyWatched { .. } => "too-many-watched",
            Self::TooManyTries => "too-many-tries",
        }
    }
}
