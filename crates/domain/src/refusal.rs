//! What Fifth will not do, said kindly. The sentence for each stands in the Fluent files.

mod our_text;

use serde::{Deserialize, Serialize};
use thiserror::Error;

pub use our_text::FIELDS;
use our_text::{OurText, known_field};

/// A reason why something was not done. Inside it is a name; outside, one kind sentence
/// (what happened, what to do) and an HTTP status.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize, Deserialize)]
pub enum Refusal {
    /// No session is open under this code: mistyped, expired or ended.
    #[error("no open session has this code")]
    CodeNotOpen,
    /// The worker has shut the door to newcomers.
    #[error("the door of this session is shut")]
    DoorShut,
    /// Somebody else in the session took this picture first.
    #[error("this picture is taken")]
    PictureTaken,
    /// The device is not known, or not any more (lost cookie, new device, session over).
    #[error("this device is not in a session")]
    NotIn,
    /// An adult's page, and nobody is signed in.
    #[error("nobody is signed in")]
    NotSignedIn,
    /// Signed in, but this is not for this person.
    #[error("not for this person")]
    NotYours,
    /// Wrong e-mail or password.
    #[error("wrong e-mail or password")]
    WrongPassword,
    /// Too many tries; wait a little.
    #[error("too many tries")]
    TooManyTries,
    /// Nothing stands at this address.
    #[error("no such page")]
    NoSuchPage,
    /// The text box was empty.
    #[error("nothing typed")]
    NothingTyped,
    /// More characters than fit.
    #[error("more than {most} characters")]
    TooLong {
        /// How many characters fit.
        most: usize,
    },
    /// A reason of more words than pupils read.
    #[error("more than {most} words")]
    TooManyWords {
        /// How many words fit.
        most: usize,
    },
    /// A part of a debrief with more words than the next adult reads.
    #[error("more than {most} words to pass on")]
    TooLongToPassOn {
        /// How many words fit.
        most: usize,
    },
    /// A sentence that is longer than pupils read.
    #[error("a sentence of more than {most} words")]
    LongSentence {
        /// The form field it stands in, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
        /// The sentence.
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
        /// The word.
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
        /// How many.
        left: usize,
    },
    /// The step of the session has moved on, or is not there yet.
    #[error("not now")]
    NotNow,
    /// The vote has closed.
    #[error("the round is closed")]
    RoundClosed,
    /// Neither a choice nor "none of these" was marked.
    #[error("nothing was picked")]
    NothingPicked,
    /// More picks than the round allows.
    #[error("more than {most} picks")]
    TooManyPicks {
        /// How many may be picked.
        most: usize,
    },
    /// Coins are left to give.
    #[error("{left} coins are left")]
    CoinsLeft {
        /// How many.
        left: usize,
    },
    /// More coins than there are.
    #[error("more than {most} coins")]
    TooManyCoins {
        /// How many there are.
        most: usize,
    },
    /// Not every card is sorted, or not every pair answered.
    #[error("{left} cards are left")]
    CardsLeft {
        /// How many.
        left: usize,
    },
    /// An option was taken off the ballot while the pupil marked it.
    #[error("an option was taken off the ballot")]
    OptionWithdrawn,
    /// The last vote of the session is open, or its result was not shown yet.
    #[error("the last result was not shown")]
    ResultNotShown,
    /// Faces, and most of the group is too young to tell them apart.
    #[error("faces mislead under ten")]
    FacesTooYoung,
    /// The Stirling scale, and pupils it was not made for.
    #[error("the scale is for ages 8 to 15")]
    StirlingAges,
    /// A rule that cannot count ballots of this method.
    #[error("this rule cannot count these ballots")]
    RuleDoesNotFit,
    /// At the close the rule could not count the ballots: a fault of ours. The round stays open.
    #[error("the rule cannot count the ballots of this round")]
    CannotCount,
    /// A pick that is not on the ballot, a pick twice, or "none" together with a pick.
    #[error("this ballot cannot be read")]
    UnreadableBallot,
    /// Too few or too many options for the method.
    #[error("a ballot holds {least} to {most} options")]
    WrongNumberOfOptions {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
    },
    /// Something needed was left out: its name stands in the Fluent file.
    #[error("{field} is missing")]
    Missing {
        /// The form field, by its name.
        #[serde(deserialize_with = "known_field")]
        field: OurText,
    },
    /// A file that is no photo of a kind that browsers show.
    #[error("not a photo")]
    NotAPhoto,
    /// A photo of too many bytes.
    #[error("the photo is too large")]
    PhotoTooLarge,
    /// As many photos as a place can have.
    #[error("more than {most} photos")]
    TooManyPhotos {
        /// How many there can be.
        most: usize,
    },
    /// Something that others still need.
    #[error("still in use")]
    InUse {
        /// Who needs it, in words.
        by: String,
    },
    /// Pupils share out one pot, and somebody else has written it meanwhile.
    #[error("there is a pot already")]
    OnePot,
    /// A session that still misses something.
    #[error("the session is not ready")]
    NotReady,
    /// Not every organisation that runs an activity ticked the same outcomes.
    #[error("not agreed yet")]
    NotAgreed {
        /// Who has to tick the same, by name.
        who: String,
    },
    /// A form that the page did not send.
    #[error("this form cannot be read")]
    UnreadableForm,
    /// The page sent more than the limit.
    #[error("the request is too large")]
    TooLarge,
    /// The disk is busy; nothing was kept, trying again helps.
    #[error("the disk is busy")]
    DiskBusy,
    /// The disk is full or read-only; nothing was kept, an adult must help.
    #[error("the disk cannot be written")]
    DiskClosed,
    /// A fault of ours. Logged once, at the edge.
    #[error("a fault of ours")]
    Ours,
}

impl Refusal {
    /// The Fluent id of the sentence: `refusal-<key>` (what happened) and
    /// `refusal-<key>-do` (what to do).
    pub fn key(&self) -> &'static str {
        match self {
            Self::CodeNotOpen => "code-not-open",
            Self::DoorShut => "door-shut",
            Self::PictureTaken => "picture-taken",
            Self::NotIn => "not-in",
            Self::NotSignedIn => "not-signed-in",
            Self::NotYours => "not-yours",
            Self::WrongPassword => "wrong-password",
            Self::TooManyTries => "too-many-tries",
            Self::LongSentence { .. } => "long-sentence",
            Self::HardWord { .. } => "hard-word",
            Self::NoSuchPage => "no-such-page",
            Self::NothingTyped => "nothing-typed",
            Self::TooLong { .. } => "too-long",
            Self::TooManyWords { .. } => "too-many-words",
            Self::TooLongToPassOn { .. } => "too-long-to-pass-on",
            Self::Unanswered { .. } => "unanswered",
            Self::IdeasUnread { .. } => "ideas-unread",
            Self::NotNow => "not-now",
            Self::RoundClosed => "round-closed",
            Self::NothingPicked => "nothing-picked",
            Self::TooManyPicks { .. } => "too-many-picks",
            Self::CoinsLeft { .. } => "coins-left",
            Self::TooManyCoins { .. } => "too-many-coins",
            Self::CardsLeft { .. } => "cards-left",
            Self::OptionWithdrawn => "option-withdrawn",
            Self::ResultNotShown => "result-not-shown",
            Self::FacesTooYoung => "faces-too-young",
            Self::StirlingAges => "stirling-ages",
            Self::RuleDoesNotFit => "rule-does-not-fit",
            Self::CannotCount => "cannot-count",
            Self::UnreadableBallot => "unreadable-ballot",
            Self::WrongNumberOfOptions { .. } => "wrong-number-of-options",
            Self::Missing { .. } => "missing",
            Self::NotAPhoto => "not-a-photo",
            Self::PhotoTooLarge => "photo-too-large",
            Self::TooManyPhotos { .. } => "too-many-photos",
            Self::InUse { .. } => "in-use",
            Self::OnePot => "one-pot",
            Self::NotReady => "not-ready",
            Self::NotAgreed { .. } => "not-agreed",
            Self::UnreadableForm => "unreadable-form",
            Self::TooLarge => "too-large",
            Self::DiskBusy => "disk-busy",
            Self::DiskClosed => "disk-closed",
            Self::Ours => "ours",
        }
    }
}
